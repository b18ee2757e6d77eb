import type { Cleaner } from "../../cleaner";
import { isLabelledFact } from "../../evidence/labelled-facts";
import { isLost } from "../../evidence/lost";
import { isKept } from "../../evidence/running-text";
import { isShop } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { Block, Page } from "../../page";

/** "Weight: 780 g"; no line of code. */
const DETAIL = /^\p{L}[^:;{}]{1,30}:\s?[^\s:;{}][^;{}]*$/u;
/** Words of a detail. */
const LONGEST = 12;
/** Details in a row. */
const FEWEST = 3;
/** Least probability of the likeliest of them. */
const LIKELY = 0.2;

/** Facts with their labels in bold, of which fewer tell. */
const FEWEST_BOLD = 2;

export const lostDetails = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "lost-details",
  doc: 'Brings back details that the model dropped in a row: of a shop below what stays, "Weight: 780 g", and with their labels in bold beside it.',
  *apply(page) {
    const beside = listRows(page, isLostFact, FEWEST_BOLD).filter(
      ({ above, below }) => isKept(above) || isKept(below),
    );
    const facts = new Set(beside.flatMap(({ blocks }) => blocks));
    for (const block of facts)
      yield { type: "keep", block, why: "one of several facts with their labels in bold, beside what stays" };
    const rows = listRows(page, isLostDetail, FEWEST).filter(({ above }) => isKept(above));
    if (rows.length === 0 || !isShop(page, kinds)) return;
    for (const block of rows.flatMap(({ blocks }) => blocks))
      if (!facts.has(block))
        yield { type: "keep", block, why: "one of several details of a product, below what stays" };
  },
});

interface Row {
  /** The block above it, and the one below. */
  readonly above: Block | undefined;
  readonly below: Block | undefined;
  readonly blocks: readonly Block[];
}

/** Runs of details that the model dropped. */
function listRows({ blocks }: Page, isDetail: (block: Block) => boolean, fewest: number): readonly Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const above = blocks[i - 1];
    const row: Block[] = [];
    for (let block = blocks[i]; block && isDetail(block); block = blocks[++i]) row.push(block);
    if (row.length >= fewest && row.some(({ probability = 0 }) => probability >= LIKELY))
      rows.push({ above, below: blocks[i], blocks: row });
  }
  return rows;
}

const isLostDetail = (block: Block): boolean =>
  isLost(block) && block.words <= LONGEST && DETAIL.test(block.text);

const isLostFact = (block: Block): boolean => isLost(block) && isLabelledFact(block);
