import { type Block, closest, isInside, type Kind, type Tag } from "../page";
import { isKept, isKeptProse } from "./running-text";
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

/** Most words of a line that is set like a heading, and of a question above its answer. */
const HEADING = 10;
const QUESTION = 20;
/** The same of a line of which nothing but its place tells. */
const PLAIN = 7;
/** So many blocks that are gone may part it from the text above it. */
const REACH = 4;

/**
 * Whether a short line stands above a paragraph that stays, with text above it: templates whose classes say nothing have
 * headings in any element.
 */
export function headsParagraph(
  { id, kind, text }: Block,
  next: Block | undefined,
  blocks: readonly Block[],
): boolean {
  if (kind !== "paragraph" || !isKeptProse(next) || (!asks(text) && endsSentence(text))) return false;
  const above = blocks.slice(Math.max(0, id - REACH), id).findLast(isKept);
  return above !== undefined && (LISTED.has(above.kind) || endsSentence(above.text));
}

const LISTED: ReadonlySet<Kind> = new Set(["item", "quote", "cell", "caption", "code"]);

/** Whether a line is all in bold, or a question in a button that opens what is below it. */
export const isMarkedAsHeading = ({ tag, text, words, marks }: Block): boolean =>
  tag !== null &&
  words > 0 &&
  words <= (asks(text) ? QUESTION : HEADING) &&
  marks.every(({ type }) => type === "strong") &&
  (marks.some(({ start, end }) => start === 0 && end === text.length) ||
    (asks(text) && closest({ tag }, isOpener) !== null));

/** Whether a line has the look of a heading: a few words, without numbers or links. */
export const isPlainHeading = ({ tag, text, words, marks }: Block): boolean =>
  tag !== null && words > 1 && words <= PLAIN && marks.length === 0 && /^[\p{Lu}\p{Lo}¿«„“‘]\D*$/u.test(text);

const asks = (text: string): boolean => /[?？؟]$/u.test(text);

/**
 * Whether a line opens what stands below it: the heading that is a button, a question that is either. A button alone may open
 * a menu.
 */
export function opensSection({ kind, tag, text }: Block): boolean {
  const isButton = closest({ tag }, isOpener) !== null;
  return isButton ? kind === "heading" || asks(text) : kind === "heading" && asks(text);
}

const isOpener = ({ name, role }: Tag): boolean =>
  name === "button" || name === "summary" || role === "button";
