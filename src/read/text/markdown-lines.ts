import type { Span } from "../../page";
import { isEmpty } from "./lines";
import { findAddressEnd, readAddress } from "./markdown-address";
import { HASHES, type Writing } from "./markdown-writing";

/** What of a link that goes on over several lines stands on one of them. */
export interface LinkPart {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly href: string;
}

const NO_LINKS: ReadonlyMap<number, LinkPart> = new Map();
const NO_HEADINGS: ReadonlySet<number> = new Set();

/** A line that opens a link and does not close it: converters write so of cards that are links. */
const OPENS = /\[(?:!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\))?[\\ \t]*\r?$/m;
/** Lines of text that a link goes on over at most. */
const MOST_LINES = 12;

/** By line, the links that begin on one line and end on another. */
export function findLongLinks(
  lines: readonly Span[],
  source: string,
  writing: Writing,
): ReadonlyMap<number, LinkPart> {
  if (writing === "plain" || !OPENS.test(source)) return NO_LINKS;
  const parts = new Map<number, LinkPart>();
  let opener = -1;
  let between = 0;
  for (const [i, line] of lines.entries()) {
    if (isEmpty(line)) continue;
    const { close, leavesOpen } = readBrackets(source, line);
    const target = source.slice(close + 2, line.end);
    const end = opener < 0 || close < 0 ? -1 : findAddressEnd(target, 0);
    if (end > 0 && between <= MOST_LINES) {
      const href = readAddress(target.slice(0, end - 1));
      for (let at = opener; at <= i; at++)
        if (!isEmpty(lines[at])) parts.set(at, { opens: at === opener, closes: at === i, href });
    }
    if (close >= 0) opener = -1;
    between++;
    if (!leavesOpen) continue;
    opener = i;
    between = 0;
  }
  return parts;
}

/** Where a line closes a bracket that it did not open, if an address follows; whether it leaves one open. */
function readBrackets(source: string, { start, end }: Span): { close: number; leavesOpen: boolean } {
  let depth = 0;
  let close = -1;
  for (let i = start; i < end; i++) {
    const char = source.charCodeAt(i);
    if (char === BACKSLASH) i++;
    else if (char === OPENING) depth++;
    else if (char !== CLOSING) continue;
    else if (depth > 0) depth--;
    else if (close < 0 && source.charAt(i + 1) === "(") close = i;
  }
  return { close, leavesOpen: depth > 0 };
}

const BACKSLASH = 92;
const OPENING = 91;
const CLOSING = 93;

/** The lines above a rule of equals signs or hyphens, which makes a heading of them. */
export function findUnderlined(
  lines: readonly Span[],
  source: string,
  writing: Writing,
): ReadonlySet<number> {
  if (writing === "plain" || !UNDERLINED.test(source)) return NO_HEADINGS;
  const headings = new Set<number>();
  for (const [i, line] of lines.entries()) {
    const below = lines[i + 1];
    if (isEmpty(line) || !below || !isUnderline(source, below) || !isEmpty(lines[i - 1])) continue;
    const text = source.slice(line.start, line.end);
    if (text.length <= LONGEST_HEADING && !NO_HEADING.test(text)) headings.add(i);
  }
  return headings;
}

const UNDERLINED = /\S[ \t]*\r?\n(?:={3,}|-{3,})[ \t]*\r?$/m;
const LONGEST_HEADING = 300;
/** Rows, quotes and rules are underlined by chance; a heading has signs of its own. */
const NO_HEADING = /^(?:[|>]|#{1,6}\s|[-=*_\s]+$)/;
const RULE = /^(?:={3,}|-{3,})$/;

const isUnderline = (source: string, { start, end }: Span): boolean =>
  (source.charAt(start) === "=" || source.charAt(start) === "-") && RULE.test(source.slice(start, end));

/** Whether a line underlines the heading above it. */
export const underlines = (line: string, above: { kind: string; text: string } | undefined): boolean =>
  above?.kind === "heading" && RULE.test(line) && !HASHES.test(above.text);
