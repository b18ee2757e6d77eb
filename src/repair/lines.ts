import { familiesIn, marks, scan } from "./suspect";

/** A stretch of a document that is judged by itself: a line, or a piece of a very long one. */
export interface Stretch {
  /** The number of the text it lies in. */
  text: number;
  start: number;
  end: number;
}

/** Lines longer than this are weighed in pieces, so that memory stays bounded. */
export const LONGEST_LINE = 20_000;

/** Calls `take` for every line of a text that is not empty, very long ones in pieces cut at spaces. */
export function eachLine(text: string, take: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const limit = found < 0 ? text.length : found;
    while (limit - start > LONGEST_LINE) {
      const space = text.slice(start, start + LONGEST_LINE).lastIndexOf(" ");
      const end = start + (space > 0 ? space : LONGEST_LINE);
      take(start, end);
      start = end;
    }
    if (limit > start) take(start, limit);
    start = limit + 1;
  }
}

/** The families of pages whose lead byte is followed by one of their continuation bytes between two places of a text. */
export const familiesAt = (text: string, start: number, end: number): number =>
  familiesIn(scan(text, start, end));

/** Whether any page shows a lead byte between two places of a text. */
export function hasLead(text: string, start: number, end: number): boolean {
  const table = marks();
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f && familiesIn(table[code] ?? 0) !== 0) return true;
  }
  return false;
}
