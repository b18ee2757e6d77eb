import type { Block, Span } from "./page";

/** Index of the origin pair that governs the character at `offset` of the block's text. */
export function findPair({ origin }: Block, offset: number): number {
  let low = 0;
  let high = origin.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origin[2 * middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset in `page.source` of the character at `offset` of the block's text. */
export function toSource(block: Block, offset: number): number {
  const { origin, span } = block;
  const pair = 2 * findPair(block, offset);
  const advanced = (origin[pair + 1] ?? span.start) + offset - (origin[pair] ?? 0);
  return Math.min(advanced, origin[pair + 3] ?? span.end);
}

/** The range of `page.source` that a range of the block's text came from, white space at its end left out. */
export function toSourceSpan(block: Block, range: Span, source: string): Span {
  const start = toSource(block, range.start);
  let end = range.end >= block.text.length ? block.span.end : toSource(block, range.end);
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** ASCII white space; no-break and other special spaces are text to a reader, for a repair may need them. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** At the ends of a line, special spaces and byte order marks are as good as white space. */
export const isBlank = (code: number): boolean =>
  isSpace(code) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0x2000 && code <= 0x200b);
