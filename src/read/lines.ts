import { isSpace } from "../origin";
import type { Span } from "../page";

/** The lines of a text without the white space around them; empty lines are empty spans. CRLF, CR and LF end a line. */
export function findLines(source: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i <= source.length; i++) {
    const code = i < source.length ? source.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(trimSpan(source, start, i));
    if (code === 13 && source.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
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

/** At the ends of a line, special spaces and byte order marks are as good as white space. */
export const isBlank = (code: number): boolean =>
  isSpace(code) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0x2000 && code <= 0x200b);
