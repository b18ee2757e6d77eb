import type { Cleaner } from "../../cleaner";
import { readAmount } from "../../evidence/kitchen-measures";
import { JUDGE } from "../../evidence/lost";
import { isProseBlock } from "../../evidence/shape";
import type { Block, Page } from "../../page";

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
  JUDGE,
  "article-edges",
  "headed-lists",
  "main-container",
  "page-forms",
  "post-cards",
  "side-columns",
]);

export const ingredientLists = (): Cleaner => ({
  name: "ingredient-lists",
  doc: 'Brings back lists of which half the lines begin with an amount, three in a measure of kitchens, "2 tbsp olive oil", and the heading above.',
  *apply(page) {
    for (const list of findLists(page)) {
      for (const block of list)
        if (isRevocable(block)) yield { type: "keep", block, why: "in a list of ingredients" };
      const heading = page.blocks[(list[0]?.id ?? 0) - 1];
      if (heading && isRevocable(heading) && heading.words <= HEADING)
        yield { type: "keep", block: heading, why: "above a list of ingredients" };
    }
  },
});

const isRevocable = ({ fate }: Block): boolean => fate?.type === "drop" && REVOCABLE.has(fate.by);

/** The blocks of each list, from the first with an amount to the last. */
function findLists({ blocks }: Page): readonly (readonly Block[])[] {
  const lists: (readonly Block[])[] = [];
  let ids: number[] = [];
  let measures = 0;
  const close = () => {
    const list = blocks.slice(ids[0] ?? 0, (ids.at(-1) ?? -1) + 1);
    if (measures >= FEWEST && ids.length >= SHARE * list.length) lists.push(list);
    ids = [];
    measures = 0;
  };
  for (const block of blocks) {
    const isLong = block.words > LINE;
    if (isLong || isProseBlock(block) || block.id - (ids.at(-1) ?? block.id) > GAP) close();
    const amount = isLong ? null : readAmount(block.text);
    if (amount === null) continue;
    ids.push(block.id);
    if (amount === "measure") measures++;
  }
  close();
  return lists;
}
