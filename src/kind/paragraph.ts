import { type Block, linkShare } from "../page";
import { sizeOf } from "./size";

/** A block of this many characters that is mostly no links counts as running text. */
const PARAGRAPH = 120;

export const isParagraph = (block: Block): boolean =>
  sizeOf(block.text) >= PARAGRAPH && block.kind !== "code" && linkShare(block) < 1 / 3;
