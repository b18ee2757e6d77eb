import { isBlank } from "../origin";
import type { Span } from "../page";

/** The lines of a text without the white space around them; empty lines are empty spans. CRLF, CR and LF end a line. */
export function findLines(source: string): Span[] {
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

/** The range without the white space at its two ends. */
export function trimSpan(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
