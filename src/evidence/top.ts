import type { Block, Page } from "../page";
import { isProseBlock } from "./shape";

/** How many blocks at most are looked through for the start of the running text. */
const REACH = 400;

/**
 * The blocks above the running text, up to and without the first kept paragraph: where titles, bylines and dates
 * stand. Empty when no running text is found.
 */
export function findTop(page: Page): readonly Block[] {
  const first = page.blocks
    .slice(0, REACH)
    .findIndex((block) => !block.fate && block.kind !== "code" && !block.tag?.hidden && isProseBlock(block));
  return first < 0 ? [] : page.blocks.slice(0, first);
}
