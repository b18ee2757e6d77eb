import type { Span } from "../page";

const END = /[.!?…]["'”’»)\]]{0,2}\s+(?=["'“‘«([¿¡]?\p{Lu})|[。！？](?=.)/gu;

/** The range of the first or last sentence of a text; the whole text when it has only one. */
export function findSentence(text: string, which: "first" | "last"): Span {
  let first: number | null = null;
  let last = 0;
  for (const match of text.matchAll(END)) {
    last = match.index + match[0].length;
    first ??= match.index + match[0].trimEnd().length;
  }
  return which === "first" ? { start: 0, end: first ?? text.length } : { start: last, end: text.length };
}
