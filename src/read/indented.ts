import type { Span } from "../page";

/** Fewest lines of a block of code, and the share of them that must look like code. */
const FEWEST = 2;
const CODE_SHARE = 0.5;
const LONGEST_LINE = 200;

/** How lines of common languages begin or end; no sentence does. */
const CODE =
  /[;{}]$|[)\]]:?$|^(?:[$>#%]\s|def |class |for .+:$|if .+:$|else:|elif |while .+:$|try:|except|return\b|import |from \S+ import |const |let |var |function\b|public |private |#include|<\/?\w+)|\w\(.*\)|^\S+ ?[+*/|&-]?= ?\S|=>|:=|^[\w.-]+:\s\S+$/;

/**
 * Index of the last line of a block of code that begins at line `first`: adjacent lines of which some are indented
 * deeper than the first and most look like code. `first - 1` when none begins there.
 */
export function findCodeEnd(lines: readonly Span[], first: number, source: string): number {
  if (!looksLikeCode(lines[first], source) || isLink(lines[first], source)) return first - 1;
  let last = first - 1;
  let deeper = 0;
  let code = 0;
  const margin = measureIndent(lines[first], source);
  for (let line = lines[first]; line && line.start < line.end; line = lines[last + 1]) {
    if (measureIndent(line, source) < margin) return first - 1;
    if (measureIndent(line, source) > margin + 1) deeper++;
    if (looksLikeCode(line, source)) code++;
    last++;
  }
  const count = last - first + 1;
  return count >= FEWEST && deeper > 0 && code >= CODE_SHARE * count ? last : first - 1;
}

const looksLikeCode = (line: Span | undefined, source: string): boolean =>
  line !== undefined &&
  line.end - line.start <= LONGEST_LINE &&
  CODE.test(source.slice(line.start, line.end));

/** Tables of contents in Markdown are indented, too. */
const isLink = (line: Span | undefined, source: string): boolean =>
  line !== undefined && source.slice(line.start, line.end).includes("](");

/** White space in front of a line, in characters. */
function measureIndent(line: Span | undefined, source: string): number {
  if (!line) return 0;
  let start = line.start;
  while (start > 0 && (source.charAt(start - 1) === " " || source.charAt(start - 1) === "\t")) start--;
  return line.start - start;
}
