import type { Block, Page } from "../page";
import { isProseBlock } from "./shape";

/** How many blocks at most are looked through for the start of the running text. */
const REACH = 400;

/**
 * The blocks above the running text, up to and without the first kept paragraph: where titles, bylines and dates
 * stand. Empty when no running text is found.
 */
export const findTop = ({ blocks }: Page): readonly Block[] => blocks.slice(0, Math.max(0, findText(blocks)));

/** Most lines between a deck and the text, and most of them that nobody has recognised yet: buttons stand there, too. */
const LINES_BELOW_DECK = 20;
const BELOW_DECK = 8;

/**
 * The same and, on text, the lines between the first paragraph and the next: it may be a deck, below which stand byline
 * and date on many sites. Of HTML cleaners know by its elements what these lines are; there a sentence right above the
 * title is a notice, and the title's own lines are looked through as well.
 */
export function findFieldLines(page: Page): readonly Block[] {
  const { blocks, format } = page;
  const first = findText(blocks);
  if (first < 0) return [];
  if (format === "html") return [...blocks.slice(0, first), ...findBelowNotice(blocks, first)];
  const next = findText(blocks, first + 1);
  const below = blocks.slice(first + 1, Math.max(0, next));
  const isDeck = below.length <= LINES_BELOW_DECK && below.filter(({ fate }) => !fate).length <= BELOW_DECK;
  return [...blocks.slice(0, first), ...(isDeck ? below : [])];
}

/** From the first heading right below a first sentence to the text. */
function findBelowNotice(blocks: readonly Block[], notice: number): readonly Block[] {
  const near = blocks.slice(notice + 1, notice + 1 + BELOW_DECK);
  const title = near.find(({ level }) => level !== undefined);
  return title?.level === 1 ? blocks.slice(title.id, Math.max(0, findText(blocks, title.id))) : [];
}

/** The number of the first kept paragraph from a block on, or -1. */
function findText(blocks: readonly Block[], from = 0): number {
  for (let i = from; i < blocks.length && i < REACH; i++) {
    const block = blocks[i];
    if (block && !block.fate && block.kind !== "code" && !block.tag?.hidden && isProseBlock(block)) return i;
  }
  return -1;
}
