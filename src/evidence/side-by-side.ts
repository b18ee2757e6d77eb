import type { Block } from "../page";
import { isKept, isKeptProse } from "./running-text";

/** Whether both are of one kind in one element, next to each other; lines of a text are side by side. */
export const isBeside = ({ tag, kind }: Block, other: Block | undefined): boolean =>
  other?.kind === kind && other.tag?.name === tag?.name && other.tag?.parent === tag?.parent;

/** Whether the nearest paragraphs that stay, above and below, stand side by side with a block. */
export function isAmid(block: Block, blocks: readonly Block[]): boolean {
  const above = blocks.slice(Math.max(0, block.id - REACH), block.id).findLast(isKeptProse);
  const below = blocks.slice(block.id + 1, block.id + 1 + REACH).find(isKeptProse);
  return isBeside(block, above) && isBeside(block, below);
}

/** So many blocks away are the nearest paragraphs looked for. */
const REACH = 8;

/** Whether running text of an article stands next to it: a paragraph or a listing that stays. */
export const isAnchor = (block: Block | undefined): boolean =>
  isKeptProse(block) || (block?.kind === "code" && isKept(block));
