import type { Cleaner } from "../../cleaner";
import { isMinorPart } from "../../evidence/running-text";
import { isProseBlock } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import { type Block, closest, isInside, kept, type Page, type Tag } from "../../page";

/** Share of the page's running text that the container must hold. */
const SHARE = 0.85;
/** Words of running text below which a page has no body whose container could be found. */
const ENOUGH = 100;
/** Running text below it is kept from this many words on; above it, where leads stand, all of it is. */
const LONG = 40;

/** Here what the page is about stands in short lines as often as in running text, and that may be a shop's own praise. */
const OF_LINES: ReadonlySet<PageKind> = new Set(["listing", "product", "service"]);

/** How likely a page must be documentation: each entry of a reference may be all short lines. */
const REFERENCE = 0.6;

export const mainContainer = ({ share = SHARE, kinds }: { share?: number } & KindOptions = {}): Cleaner => ({
  name: "main-container",
  doc: "Drops short lines outside the innermost element that holds nearly all of the running text, of articles, threads and collections.",
  *apply(page) {
    const container = page.format === "html" ? findContainer(page, share) : null;
    if (!container) return;
    const { name, probabilities } = judgeKind(page, kinds);
    if (OF_LINES.has(name) || probabilities.documentation >= REFERENCE) return;
    const outside = findOutside(page, container);
    // Then it is no frame that the container has, but more of the page.
    if (!isMinorPart(outside, page)) return;
    const why = `outside the <${container.name}> that holds the text`;
    for (const block of outside) yield { type: "drop", block, category: "boilerplate", why };
  },
});

/** The short lines outside of an element. */
function findOutside(page: Page, container: Tag): readonly Block[] {
  const last = page.blocks.findLast(({ tag }) => isInside(tag, container))?.id ?? 0;
  return kept(page).filter(({ id, tag, kind, level, text, words }) => {
    if (isInside(tag, container)) return false;
    // The title and what belongs to it often stand above the container.
    if (kind === "heading" && level === 1 && id < last) return false;
    return !(isProseBlock({ text, words }) && (id < last || words >= LONG));
  });
}

/** The innermost element that holds at least a share of the page's running text; null where there is little text. */
function findContainer(page: Page, share = SHARE): Tag | null {
  const words = new Map<Tag, number>();
  let total = 0;
  for (const block of kept(page)) {
    if (!isProseBlock(block)) continue;
    total += block.words;
    for (let tag = block.tag; tag; tag = tag.parent) words.set(tag, (words.get(tag) ?? 0) + block.words);
  }
  if (total < ENOUGH) return null;
  let best: Tag | null = null;
  for (const [tag, count] of words) {
    if (count < share * total || NO_CONTAINERS.has(tag.name)) continue;
    if (!best || tag.depth > best.depth) best = tag;
  }
  return best && hasSibling(best, page) ? best.parent : best;
}

/** Whether a part of the page like the container stands beside it, with running text of its own: chapters of one text. */
const hasSibling = (container: Tag, page: Page): boolean =>
  kept(page).some((block) => {
    const part = isProseBlock(block) ? closest(block, ({ parent }) => parent === container.parent) : null;
    return part !== null && part !== container && isAlike(part, container);
  });

const isAlike = (one: Tag, other: Tag): boolean =>
  one.name === other.name && (one.name === "section" || (one.words.length > 0 && one.list === other.list));

/** Elements of one line or one list: where they hold the text, what introduces it stands outside. */
const NO_CONTAINERS = new Set([
  "p",
  "span",
  "ul",
  "ol",
  "li",
  "dl",
  "dd",
  "blockquote",
  "font",
  "b",
  "i",
  "em",
  "strong",
  "tbody",
  "tr",
]);
