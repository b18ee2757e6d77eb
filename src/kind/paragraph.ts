import { type Block, linkShare } from "../page";

/** A block of this many characters that is mostly no links counts as running text. */
const PARAGRAPH = 120;

export const isParagraph = (block: Block): boolean =>
  block.text.length >= PARAGRAPH && block.kind !== "code" && linkShare(block) < 1 / 3;
