import { isBlank } from "../../origin";
import type { Span } from "../../page";

/** The lines of a text without the white space around them; empty lines are empty spans. CRLF, CR, LF, U+2028 and U+2029 end a line. */
export function findLines(source: string): Span[] {
  if (source.includes("\u2028") || source.includes("\u2029")) return findSeparated(source);
  const lines: Span[] = [];
  // Looked for natively, several times as fast as looking at each character; most texts have no CR at all.
  let lineFeed = source.indexOf("\n");
  let carriageReturn = source.indexOf("\r");
  let start = 0;
  while (lineFeed >= 0 || carriageReturn >= 0) {
    const returns = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed);
    const end = returns ? carriageReturn : lineFeed;
    lines.push(trimSpan(source, start, end));
    start = returns && lineFeed === end + 1 ? end + 2 : end + 1;
    if (lineFeed >= 0 && lineFeed < start) lineFeed = source.indexOf("\n", start);
    if (returns) carriageReturn = source.indexOf("\r", start);
  }
  lines.push(trimSpan(source, start, source.length));
  return lines;
}

/** The same for the few texts that hold separators of lines or paragraphs. */
function findSeparated(source: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of source.matchAll(/\r\n?|[\n\u2028\u2029]/g)) {
    lines.push(trimSpan(source, start, index));
    start = index + end.length;
  }
  lines.push(trimSpan(source, start, source.length));
  return lines;
}

/** The range without the white space at its two ends. */
export function trimSpan(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

export const isEmpty = (line: Span | undefined): boolean => line === undefined || line.start === line.end;

/** White space in front of a line, in characters. */
export function indentOf({ start }: Span, source: string): number {
  let from = start;
  while (from > 0 && isIndent(source.charCodeAt(from - 1))) from--;
  return start - from;
}

export const isIndent = (code: number): boolean => code === 0x20 || code === 0x09;
