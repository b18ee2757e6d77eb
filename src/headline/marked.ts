import { isKeptProse } from "../evidence/running-text";
import { foldTitle } from "../evidence/shape";
import type { Block, Page } from "../page";
import { HASHES } from "../read/text/markdown-writing";
import { isUndecided, LONGEST } from "./candidates";
import { NO_HEADLINE } from "./no-headlines";

/**
 * The only first-level heading that Markdown marks on a page, above its text or first in it: "# Pier", or "Pier" above a
 * rule of equals signs. Null where there are several, and where it leads to the first page of the site, as its name does.
 */
export function findMarked({ source, blocks }: Page): Block | null {
  const copied = findCopied(blocks);
  if (copied) return copied;
  let marked: Block | null = null;
  let prose = 0;
  for (const block of blocks) {
    if (marked === null && isKeptProse(block) && ++prose > 1) return null;
    if (block.kind !== "heading" || !isFirstLevel(block, source)) continue;
    if (!isUndecided(block)) continue;
    if (marked && foldTitle(marked.text) !== foldTitle(block.text)) return null;
    marked ??= block;
  }
  if (!marked || marked.text.length > LONGEST || NO_HEADLINE.test(marked.text)) return null;
  return marked.marks.some(({ type, href = "" }) => type === "link" && HOME.test(href)) ? null : marked;
}

/** What documentation writes into the button beside its title. */
const BUTTONS: ReadonlySet<string> = new Set([
  "copy page",
  "copy as markdown",
  "copy page as markdown",
  "view as markdown",
]);
const TOP = 400;

/** The line above the button that copies the page. */
function findCopied(blocks: readonly Block[]): Block | null {
  for (let i = 1; i < blocks.length && i < TOP; i++) {
    if (!isButton(blocks[i])) continue;
    let title = blocks[i - 1];
    while (title && isButton(title)) title = blocks[title.id - 1];
    if (!title) return null;
    return isUndecided(title) ? title : null;
  }
  return null;
}

const LONGEST_BUTTON = 30;

const isButton = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= LONGEST_BUTTON && BUTTONS.has(block.text.toLowerCase());

/**
 * A rule is read off the source: the signs of Markdown are taken away before. Lynx sets in items that begin with a hash.
 */
const isFirstLevel = ({ text, span }: Block, source: string): boolean =>
  (text.startsWith("# ") && (span.start === 0 || source.charAt(span.start - 1) === "\n")) ||
  (!HASHES.test(text) && source.startsWith("===", source.indexOf("\n", span.end) + 1));

const HOME = /^(?:https?:\/\/[^/]+)?\/?$/;
