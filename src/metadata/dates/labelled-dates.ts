import { ACCEPTED, BEGINNINGS, CHANGED, FOREIGN, type FoundDate, TERMS } from "../../lexicon/index";
import type { Block, Span } from "../../page";

/** A date of a line, and what the words before it say that it dates: this page, a change of it, one end of a span of days or a term, or something else. */
export interface LabelledDate extends FoundDate {
  readonly of: "page" | "change" | "acceptance" | "span" | "other";
}

/** A line holds no more dates than this: received, revised, accepted, published. */
const MOST_DATES = 4;

/** The dates of a line in its order; the first may have its label on the line above, which is asked for where there is a date. */
export function listDates(
  text: string,
  find: (text: string) => FoundDate | null,
  findAbove = () => "",
): readonly LabelledDate[] {
  const dates: LabelledDate[] = [];
  let from = 0;
  let above: string | null = null;
  while (dates.length < MOST_DATES) {
    const date = find(text.slice(from));
    if (!date) break;
    above ??= findAbove();
    const label = text.slice(from, from + date.start);
    const isEnd = SPAN.test(text.slice(0, from + date.start));
    const isOwn = /[\p{L}©]/u.test(label) || dates.length > 0;
    const isEvent = isEnd || (!isOwn && above !== "" && BEGINNINGS.test(above));
    const of = isEvent ? "span" : readLabel(isOwn ? label : above);
    const start = isEnd && label.length <= LONGEST_DASH ? dates.pop() : undefined;
    if (start) dates.push({ iso: start.iso, start: start.start, end: start.end, of });
    dates.push({ iso: date.iso, start: from + date.start, end: from + date.end, of });
    from += date.end;
  }
  return dates;
}

/** The line without its dates. */
export const withoutDates = (text: string, dates: readonly Span[]): string =>
  dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** Between two days, of which the first may be long ago: those of a life, of an event. */
const SPAN =
  /(?:\d|\d\s?(?:[ap]\.?m\.?|uhr|h))\s?(?:[–—-]|to|till|until|bis|au|al?|até|t\/m|tot(?: en met)?|do|til|до|по)\s?$/iu;
const LONGEST_DASH = 7;

function readLabel(label: string): LabelledDate["of"] {
  if (label !== "" && TERMS.test(label)) return "span";
  if (FOREIGN.test(label)) return "other";
  if (ACCEPTED.test(label)) return "acceptance";
  return CHANGED.test(label) ? "change" : "page";
}

/** The line before a line where it is the label of it: a definition such as "Joined", a cell, "Updated:", "DIED". */
export function readAbove({ id, tag }: Block, blocks: readonly Block[]): string {
  const above = blocks[id - 1];
  if (!above || above.text.length > LONGEST_LABEL || /\d/.test(above.text)) return "";
  const isAnswer = tag?.name === "dd" || tag?.name === "td";
  const isTold = above.fate?.type === "drop" && above.fate.category === "date";
  const isTerm =
    TERMS.test(above.text) || (BEGINNINGS.test(above.text) && !STARTER.test(blocks[id - 3]?.text ?? ""));
  const isLabel =
    /[:：]$/.test(above.text) || isTerm || (FOREIGN.test(above.text) && !/\s\S+\s/.test(above.text));
  return isAnswer || isTold || isLabel ? above.text : "";
}

const LONGEST_LABEL = 30;
/** XenForo, flattened: "Thread starter", a name, "Start date", a date. */
const STARTER = /\bstarter$/i;
