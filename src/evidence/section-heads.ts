import { type Block, isInside } from "../page";
import { isKept } from "./running-text";
import { endsSentence } from "./shape";

/** Whether what stands below a heading stays: text, a list, a table, but no other heading, of whose text nothing is known. */
export function headsWhatStays({ id, tag }: Block, blocks: readonly Block[]): boolean {
  let next = blocks[id + 1];
  // Links to itself stand in the heading.
  while (next?.fate && isInside(next.tag, tag)) next = blocks[next.id + 1];
  return isKept(next) && next.kind !== "heading";
}

/** Sections that open and close have their headings in buttons, of which dumps of text browsers have the sign. */
export const isQuestionInButton = ({ text, glue }: Block, above: Block | undefined): boolean =>
  text.endsWith("?") && glue === " " && above?.fate?.by === "browser-marks";

/** "Note", "Warning", "Definition": labels of what stands below them have at most so many words. */
const LABEL = 3;

export const isShortAsLabel = ({ words }: Block): boolean => words <= LABEL;

/** Whether a short line heads the sentence below it, in one element; "4 / 5" is the number of a picture. */
export const isLabelOf = (block: Block, next: Block): boolean =>
  isShortAsLabel(block) &&
  /\p{L}/u.test(block.text) &&
  endsSentence(next.text) &&
  isInside(next.tag, block.tag?.parent);
