import { foldTitle, isProse } from "../evidence/shape";
import type { Block, Page, Span } from "../page";
import type { Facts } from "./facts";

/** How many blocks above and below the title its byline and date may stand. */
const ABOVE = 8;
const BELOW = 30;
/** Paragraphs of running text after which the article is under way. */
const PARAGRAPHS = 2;
/** Longest line that is a byline or a date and not a sentence about one. */
const LONGEST = 160;

/** The short, shown blocks around the page's title, nearest to where a byline stands first: below it, then above. */
export function nearTitle(facts: Facts, title: string | null): Block[] {
  const { blocks } = facts.page;
  const at = findTitle(facts, title);
  if (at < 0) return [];
  const below: Block[] = [];
  let paragraphs = 0;
  for (const block of blocks.slice(at, at + BELOW)) {
    if (isProse(block.text) && ++paragraphs === PARAGRAPHS) break;
    below.push(block);
  }
  const above = blocks.slice(Math.max(0, at - ABOVE), at).reverse();
  return [...below, ...above].filter(
    (block) => block.text.length <= LONGEST && !block.tag?.hidden && !isForeign(block),
  );
}

/** The stretch of the source in which they stand. */
export function spanNearTitle({ page: { blocks } }: Facts, near: readonly Block[]): Span {
  const ids = near.map(({ id }) => id);
  if (ids.length === 0) return { start: 0, end: 0 };
  return {
    start: blocks[Math.min(...ids)]?.span.start ?? 0,
    end: blocks[Math.max(...ids)]?.span.end ?? 0,
  };
}

function findTitle({ headings, page }: Facts, title: string | null): number {
  const folded = foldTitle(title ?? "");
  const exact = headings.find(({ text }) => foldTitle(text) === folded) ?? findRepeat(page, folded);
  return (exact ?? headings[0])?.id ?? -1;
}

const findRepeat = ({ blocks }: Page, folded: string): Block | undefined =>
  folded.length < 8
    ? undefined
    : blocks.find(({ text, tag }) => !tag?.hidden && text.length < 400 && foldTitle(text) === folded);

/** Taken already as something that holds other pages' names and dates. */
const isForeign = ({ fate }: Block): boolean =>
  fate?.type === "drop" &&
  (fate.category === "navigation" ||
    fate.category === "related" ||
    fate.category === "footer" ||
    fate.category === "comments" ||
    fate.category === "form");
