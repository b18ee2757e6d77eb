import type { Span } from "../page";
import { CLOSING, OPENING } from "../quotation";

const STOP = /[.!?…。！？]/g;
/** A stop with what closes after it, where another sentence follows. */
const END = new RegExp(`^(?:[.!?…][${CLOSING}\\]]{0,2}\\s+(?=[${OPENING}[¿¡]?\\p{Lu})|[。！？](?=.))`, "u");

/** The ranges of the first and the last sentence of a text; both are the whole text when it has only one. */
export function findOuterSentences(text: string): { readonly first: Span; readonly last: Span } {
  let first: number | null = null;
  let last = 0;
  // What Unicode calls a capital takes long to look for, and is asked at stops alone.
  for (const { index } of text.matchAll(STOP)) {
    const end = END.exec(text.slice(index))?.[0];
    if (end === undefined) continue;
    last = index + end.length;
    first ??= index + end.trimEnd().length;
  }
  return { first: { start: 0, end: first ?? text.length }, last: { start: last, end: text.length } };
}
