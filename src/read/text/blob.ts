import type { Glue, Span } from "../../page";
import { CLOSING, OPENING } from "../../quotation";

/** A line longer than this, in characters, is no paragraph but a page squashed into one line; so is a text's only line. */
const BLOB = 3_000;
const ONLY = 1_000;

/** Whether a line of so many characters is cut after its sentences, being the only one of its text or not. */
export const isBlob = (length: number, only: boolean): boolean => length > (only ? ONLY : BLOB);

/** A shorter piece, in characters, ended at an abbreviation ("Mrs.") or is too little to judge. */
const SHORTEST = 40;
/** No block is longer than this, so that work per block has a bound. */
const LONGEST = 20_000;

type Cut = Span & { readonly glue: Glue };

const CLOSED = `[${CLOSING}\\]」』]{0,2}`;
/** Not in front of the zone of a time: "at 3:58 p.m. EDT". */
const SENTENCE_END = new RegExp(
  `[.!?…。！？]${CLOSED}(?:\\s+(?!(?:[ECMP][SD]?T|GMT|BST|UTC)\\s)(?=[${OPENING}[¿¡]?\\p{Lu})|(?<=[。！？]${CLOSED})\\s*|(?<=\\p{Ll}\\p{Ll}[.!?…]${CLOSED})(?=[${OPENING}[¿¡]?\\p{Lu}\\p{Ll}))`,
  "gu",
);

/** Cuts a blob after its sentences, so that cleaners can tell them apart. A cut's glue is what parts it from the next. */
export function cutBlob(source: string, line: Span): Cut[] {
  const cuts: Cut[] = [];
  let start = line.start;
  const push = (end: number, next: number, glue: Glue) => {
    for (; end - start > LONGEST; start += LONGEST) cuts.push({ start, end: start + LONGEST, glue: "" });
    if (end > start) cuts.push({ start, end, glue });
    start = next;
  };
  for (const match of source.slice(line.start, line.end).matchAll(SENTENCE_END)) {
    if (line.start + match.index - start < SHORTEST) continue;
    const next = line.start + match.index + match[0].length;
    const end = line.start + match.index + match[0].trimEnd().length;
    push(end, next, end < next ? " " : "");
  }
  push(line.end, line.end, " ");
  return cuts;
}
