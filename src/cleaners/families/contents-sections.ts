import { isInLearnedLanguage } from "../../evidence/learned-language";
import { isLost } from "../../evidence/lost";
import { isKeptProse } from "../../evidence/running-text";
import { isProseBlock } from "../../evidence/shape";
import { isThreadOfText } from "../../evidence/text-threads";
import type { KindModel } from "../../kind/model";
import type { Block, Page } from "../../page";

/** Longest entry of a table of contents, in UTF-16 code units, and fewest entries. */
const LONGEST = 100;
const FEWEST = 2;
/** The share of its sections that begin with a paragraph that stays: menus and teasers name others, of which none does. */
const STAYING = 0.3;
/** The least probability of a paragraph that comes back, and of any other line: tables of prices stand there, too. */
const PARAGRAPH = 0.05;
const LINE = 0.1;

/**
 * What the model dropped of the sections that a flattened page's own table of contents names: its entries stand one below
 * the other in it, and again as headings with text between them.
 */
export function listLostSections(page: Page, kinds?: KindModel): readonly Block[] {
  const { blocks, format } = page;
  if (format !== "text") return [];
  const heads = findHeads(blocks);
  const [first] = heads;
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return [];
  const staying = heads.filter((head) => isKeptProse(blocks[head + 1])).length;
  // In a thread the names of those who write stand one below the other as well.
  if (staying < STAYING * heads.length || isThreadOfText(page, kinds)) return [];
  // The model knows such pages of languages that it was taught.
  if (isInLearnedLanguage(page)) return [];
  let end = last + 1;
  while (blocks[end] && isPart(blocks[end])) end++;
  const named = new Set(heads);
  return blocks
    .slice(first, end)
    .filter((block) => isLost(block) && (named.has(block.id) || mayReturn(block)));
}

/** The last section is one paragraph or several. */
const isPart = (block: Block | undefined): boolean =>
  block !== undefined && isProseBlock(block) && (!block.fate || isLost(block));

const mayReturn = (block: Block): boolean =>
  block.words > 0 && (block.probability ?? 0) >= (isProseBlock(block) ? PARAGRAPH : LINE);

/** Where the headings stand that the longest table of contents names; none where there is no such table. */
function findHeads(blocks: readonly Block[]): readonly number[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const block of blocks) {
    if (!mayBeEntry(block)) continue;
    if (!first.has(block.text)) first.set(block.text, block.id);
    last.set(block.text, block.id);
  }
  let longest: readonly number[] = [];
  let length = 0;
  for (const ends of [last, first]) {
    let run: number[] = [];
    for (const block of blocks) {
      const { id } = block;
      const at = mayBeEntry(block) ? (ends.get(block.text) ?? id) : id;
      const before = run.at(-1);
      if (at === id) run = [];
      else if (before !== undefined && hasText(blocks, before, at)) run.push(at);
      else run = [at];
      if (run.length <= length || run.length < FEWEST || !isApart(run, id)) continue;
      longest = run;
      length = run.length;
    }
  }
  return longest.slice(0, length);
}

const mayBeEntry = ({ text, kind, words }: Block): boolean =>
  kind !== "code" && words > 0 && text.length <= LONGEST;

/** Whether the table, which ends at a block, stands above all of the headings or below them. */
const isApart = (heads: readonly number[], end: number): boolean =>
  (heads[0] ?? 0) > end || (heads.at(-1) ?? end) <= end - heads.length;

function hasText(blocks: readonly Block[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const block = blocks[i];
    if (block && isProseBlock(block)) return true;
  }
  return false;
}
