import { type Block, kept, type Page } from "../page";
import { remember } from "../remember";
import { isProseBlock } from "./shape";

/** A block that stays. */
export const isKept = (block: Block | undefined): block is Block => block !== undefined && !block.fate;

/** A paragraph that stays. */
export const isKeptProse = (block: Block | undefined): boolean => isKept(block) && isProseBlock(block);

/** Whether a block stands right between two paragraphs that stay. */
export const isAmidProse = ({ id }: Block, { blocks }: Page): boolean =>
  isKeptProse(blocks[id - 1]) && isKeptProse(blocks[id + 1]);

/** Words of all blocks together. */
export const countWordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { words }) => sum + words, 0);

/** Words of those blocks that are running text. */
export const countProse = (blocks: readonly Block[]): number => countWordsIn(blocks.filter(isProseBlock));

/** Characters of text that is not linked: menus and teasers do not make a page's own text. */
export function countText(blocks: Iterable<Block>): number {
  let count = 0;
  for (const { text, marks } of blocks) {
    count += text.length;
    for (const { type, start, end } of marks) if (type === "link") count -= end - start;
  }
  return count;
}

/** The same of all that is kept; most cleaners that find a part of a page ask how much of it that is. */
export const countKeptText = remember((page) => countText(kept(page)));

/** A page's own text is no part of it, whatever its class says. */
const MOST_OF_PAGE = 0.5;

/** Whether the blocks are no more than half of what is kept of the page. */
export const isMinorPart = (found: Iterable<Block>, page: Page): boolean =>
  countText(found) <= MOST_OF_PAGE * countKeptText(page);

/** Words of running text with which a page stands without the rest, however long that is. */
const ENOUGH = 60;

/** Words of all running text that is kept. */
export const countKeptProse = remember((page) => countProse(kept(page)));

/** Whether enough running text stands outside of these blocks, all of which are kept. */
export const standsWithout = (blocks: readonly Block[], page: Page): boolean =>
  countKeptProse(page) - countProse(blocks) >= ENOUGH;

/** Whether the page's headline, a first-level heading, or the first running text below it is among the blocks. */
export function holdsOpening(found: readonly Block[], { blocks }: Page): boolean {
  if (found.some(({ level }) => level === 1)) return true;
  const headline = blocks.find(({ level }) => level === 1);
  const below = headline && blocks.slice(headline.id).find(isKeptProse);
  return below !== undefined && found.includes(below);
}
