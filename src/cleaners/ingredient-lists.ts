import type { Cleaner } from "../cleaner";
import { readAmount } from "../evidence/kitchen-measures";
import { isProseBlock } from "../evidence/shape";
import type { Block, Page } from "../page";

/** Lines with a measure that make a list, and the least share of lines with an amount: "salt" has none. */
const FEWEST = 3;
const SHARE = 0.5;
/** Longest line of such a list, and longest heading above it, in words. */
const LINE = 20;
const HEADING = 6;
/** Lines without an amount in a row, at most. */
const GAP = 4;
/** What drops lists for where they stand, or for their form. */
const REVOCABLE: ReadonlySet<string> = new Set([
  "article-edges",
  "block-model",
  "headed-lists",
  "main-container",
  "page-forms",
  "post-cards",
  "side-columns",
]);

export const ingredientLists = (): Cleaner => ({
  name: "ingredient-lists",
  doc: 'Brings back lists of which half the lines begin with a measure of kitchens, "2 tbsp olive oil", and the heading above.',
  *apply(page) {
    for (const [first, last] of findLists(page)) {
      const list = page.blocks.slice(first, last + 1);
      for (const block of list)
        if (isRevocable(block)) yield { type: "keep", block, why: "in a list of ingredients" };
      const heading = page.blocks[first - 1];
      if (heading && isRevocable(heading) && heading.words <= HEADING)
        yield { type: "keep", block: heading, why: "above a list of ingredients" };
    }
  },
});

const isRevocable = ({ fate }: Block): boolean => fate?.type === "drop" && REVOCABLE.has(fate.by);

/** First and last blocks, with an amount both, of each list. */
function findLists({ blocks }: Page): readonly (readonly [number, number])[] {
  const lists: [number, number][] = [];
  let list: number[] = [];
  let measures = 0;
  const close = () => {
    const [first = 0] = list;
    const last = list.at(-1) ?? first;
    if (measures >= FEWEST && list.length >= SHARE * (last - first + 1)) lists.push([first, last]);
    list = [];
    measures = 0;
  };
  for (const block of blocks) {
    if (block.id - (list.at(-1) ?? block.id) > GAP || block.words > LINE || isProseBlock(block)) close();
    const amount = block.words > LINE ? null : readAmount(block.text);
    if (amount === null) continue;
    list.push(block.id);
    if (amount === "measure") measures++;
  }
  close();
  return lists;
}
