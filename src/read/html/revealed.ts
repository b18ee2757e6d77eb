import { addTo } from "../../add-to";
import { countText } from "../../evidence/running-text";
import { isProse } from "../../evidence/shape";
import type { Block, Tag } from "../../page";
import { Element } from "./element";
import { isPoor } from "./lacks";

/** With more than this share of the page's text in it, a hidden element is shown by a script. */
const MOST_OF_PAGE = 0.5;

/**
 * Shows what a page hides until its script has run, as WeChat does its articles (style="visibility: hidden"): the
 * element with most of the text, where hardly any running text stands outside, and the pictures in it. What is hidden
 * there for its own sake stays so.
 */
export function revealText(blocks: readonly Block[], pictures: Iterable<{ readonly tag: Tag | null }>): void {
  const wrapper = findWrapper(blocks);
  if (!wrapper) return;
  for (const { tag } of [...blocks, ...pictures]) if (tag instanceof Element) tag.showFrom(wrapper);
}

function findWrapper(blocks: readonly Block[]): Element | null {
  const hidden = blocks.filter(({ tag }) => tag?.hidden);
  if (!hidden.some(({ text }) => isProse(text)) || !isPoor(blocks)) return null;
  const most = MOST_OF_PAGE * countText(blocks);
  if (countText(hidden) <= most) return null;
  const inside = new Map<Element, Block[]>();
  for (const block of hidden) {
    const outermost = findOutermost(block);
    if (outermost) addTo(inside, outermost, block);
  }
  for (const [element, own] of inside) if (countText(own) > most) return element;
  return null;
}

/** The outermost hidden element around a block. */
function findOutermost({ tag }: Block): Element | null {
  let outermost: Element | null = null;
  for (let at = tag; at?.hidden; at = at.parent) if (at instanceof Element) outermost = at;
  return outermost;
}
