import type { Cleaner } from "../cleaner";
import { isLabelledFact } from "../evidence/labelled-facts";
import { isLost } from "../evidence/lost";
import { isShop } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import type { Block, Page } from "../page";

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
  doc: 'Brings back details below what stays where the model dropped a row of them: of a shop, "Weight: 780 g", or with their labels in bold.',
  *apply(page) {
    const facts = new Set(listRows(page, isLostFact, FEWEST_BOLD).flat());
    for (const block of facts)
      yield { type: "keep", block, why: "one of several facts with their labels in bold, below what stays" };
    const rows = listRows(page, isLostDetail, FEWEST);
    if (rows.length === 0 || !isShop(page, kinds)) return;
    for (const block of rows.flat())
      if (!facts.has(block))
        yield { type: "keep", block, why: "one of several details of a product, below what stays" };
  },
});

/** Runs of details that the model dropped, right below a block that stays. */
function listRows({ blocks }: Page, isDetail: (block: Block) => boolean, fewest: number): readonly Block[][] {
  const rows: Block[][] = [];
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i - 1]?.fate) continue;
    const row: Block[] = [];
    for (let block = blocks[i]; block && isDetail(block); block = blocks[++i]) row.push(block);
    if (row.length >= fewest && row.some(({ probability = 0 }) => probability >= LIKELY)) rows.push(row);
  }
  return rows;
}

const isLostDetail = (block: Block): boolean =>
  isLost(block) && block.words <= LONGEST && DETAIL.test(block.text);

const isLostFact = (block: Block): boolean => isLost(block) && isLabelledFact(block);
