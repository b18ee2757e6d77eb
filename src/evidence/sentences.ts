import type { Span } from "../page";

const END = /[.!?…]["'”’»)\]]{0,2}\s+(?=["'“‘«([¿¡]?\p{Lu})|[。！？](?=.)/gu;

/** The ranges of the first and the last sentence of a text; both are the whole text when it has only one. */
export function findOuterSentences(text: string): { readonly first: Span; readonly last: Span } {
  let first: number | null = null;
  let last = 0;
  for (const match of text.matchAll(END)) {
    last = match.index + match[0].length;
    first ??= match.index + match[0].trimEnd().length;
  }
  return { first: { start: 0, end: first ?? text.length }, last: { start: last, end: text.length } };
}
