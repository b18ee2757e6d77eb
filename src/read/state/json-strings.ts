import type { Span } from "../../page";

/** A string of JSON source: where its characters stand, without the quotes, and the name it is the value of. */
export interface JsonString extends Span {
  /** "" for a member of an array. */
  readonly key: string;
}

/** The strings of a stretch of source that are values, in order. The source need not be JSON to its end. */
export function* listStrings(source: string, { start, end }: Span): Generator<JsonString> {
  let key = "";
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code !== QUOTE) {
      if (code === COMMA || code === CLOSE || code === OPEN) key = "";
      continue;
    }
    const from = i + 1;
    i = findQuote(source, from, end);
    let next = i + 1;
    while (next < end && source.charCodeAt(next) <= 32) next++;
    if (source.charCodeAt(next) === COLON) key = source.slice(from, Math.min(i, from + LONGEST_KEY));
    else yield { key, start: from, end: i };
  }
}

const [QUOTE, COMMA, COLON, OPEN, CLOSE, BACKSLASH] = [34, 44, 58, 123, 125, 92];
const LONGEST_KEY = 60;

function findQuote(source: string, from: number, end: number): number {
  let i = from;
  while (i < end && source.charCodeAt(i) !== QUOTE) i += source.charCodeAt(i) === BACKSLASH ? 2 : 1;
  return Math.min(i, end);
}
