import { endsSentence } from "../../evidence/shape";
import type { Span } from "../../page";
import { indentOf, isEmpty } from "./lines";

/** Lines of mail, man pages and text browsers are broken before these widths (72, 76, 80, up to 100 with indent). */
const NARROWEST = 40;
const WIDEST = 105;

/** Share of line breaks that must fall where the next word would not have fitted, before a text counts as wrapped. */
const WRAPPED_SHARE = 0.5;

/** The same where characters are not of one width, as on the pages of a PDF: the lines are about as long as each other. */
const RAGGED_SHARE = 0.85;
/** Share of them that would end so in a text whose characters are all of one width. */
const EXACT_SHARE = 0.8;
/** How full such a line is at least, as a share of the longest. */
const FULL = 0.7;
/** Lines of a paragraph, on average; where there are more, empty lines part pages or sections. */
const MOST_LINES = 12;
/** So many breaks tell of such lines. */
const FEWEST_BREAKS = 8;

/** Share of lines that may be longer than any width: a wrapped text has tables that do not break. */
const OVERLONG_SHARE = 0.05;

/** How a text was hard-wrapped. */
export interface Wrap {
  /** In characters. */
  readonly width: number;
  /** Whether its lines only come near the width. */
  readonly ragged: boolean;
  /** Whether empty lines part its paragraphs. */
  readonly apart: boolean;
}

/**
 * The width at which the lines from `first` up to `end` were hard-wrapped, in characters; null when they end where their
 * author ended them.
 */
function findWrap(lines: readonly Span[], source: string, first = 0, end = lines.length): Wrap | null {
  let width = 0;
  let overlong = 0;
  for (let i = first; i < end; i++) {
    const length = measure(lines[i], source);
    if (length > WIDEST) overlong += Number(canBreak(lines[i], source));
    else if (length > width && !isEmpty(lines[i + 1]) && goesOn(lines, i, source)) width = length;
  }
  if (width < NARROWEST || overlong > OVERLONG_SHARE * (end - first)) return null;
  let breaks = 0;
  let forced = 0;
  let full = 0;
  let continued = 0;
  let goingOn = 0;
  let paragraphs = 0;
  for (let i = first; i + 1 < end; i++) {
    if (isEmpty(lines[i]) || isEmpty(lines[i + 1])) continue;
    if (i === first || isEmpty(lines[i - 1])) paragraphs++;
    breaks++;
    if (!breaksAt(lines, i, { width, ragged: true, apart: true }, source)) continue;
    const goes = goesOn(lines, i, source);
    full++;
    if (goes) goingOn++;
    if (!breaksAt(lines, i, { width, ragged: false, apart: true }, source)) continue;
    forced++;
    if (goes) continued++;
  }
  const isContinued = (of: number, count: number) =>
    count >= Math.max(FEWEST_CONTINUED, CONTINUED_SHARE * of);
  const ragged = full >= Math.max(FEWEST_BREAKS, RAGGED_SHARE * breaks) && isContinued(full, goingOn);
  const apart = breaks <= MOST_LINES * paragraphs;
  if (ragged && forced < EXACT_SHARE * full) return { width, ragged, apart };
  const wrapped = forced >= WRAPPED_SHARE * breaks && isContinued(forced, continued);
  return wrapped ? { width, ragged: false, apart } : null;
}

/**
 * How the paragraph that begins at line `first` was wrapped, if it was: that of the page, or, as read-me
 * files and text browsers wrap nothing but paragraphs, its own, or, where it is too short to tell, that of the others.
 */
export function makeWrapFinder(lines: readonly Span[], source: string): (first: number) => Wrap | null {
  const page = findWrap(lines, source);
  if (page !== null) return () => page;
  const own = new Map<number, Wrap>();
  const prose: Span[] = [];
  let widest = 0;
  for (let first = 0, end = 0; first < lines.length; first = end + 1) {
    end = findEnd(lines, first);
    if (mayBeWrapped(lines, first, end, source))
      for (const line of lines.slice(first, end + 1)) prose.push(line);
    const wrap = end - first > FEWEST_CONTINUED ? findWrap(lines, source, first, end) : null;
    if (wrap === null) continue;
    own.set(first, wrap);
    widest = Math.max(widest, wrap.width);
  }
  // Menus and lists around the paragraphs have lines of any length.
  const shared = findWrap(prose, source);
  if (shared)
    return (first) =>
      own.get(first) ?? (mayBeWrapped(lines, first, findEnd(lines, first), source) ? shared : null);
  if (own.size < FEWEST_PARAGRAPHS) return (first) => own.get(first) ?? null;
  const others: Wrap = { width: widest, ragged: false, apart: true };
  return (first) => own.get(first) ?? (fills(lines, first, others, source) ? others : null);
}

/** How lines of a program end that go on, and few lines of prose. */
const CODE_ENDS = ";{}(=";

/** Whether several lines up to an empty one may be a paragraph: the first is long, none is overlong, an item or code. */
function mayBeWrapped(lines: readonly Span[], first: number, end: number, source: string): boolean {
  if (end - first < 2 || measure(lines[first], source) < NARROWEST) return false;
  for (let i = first; i < end; i++)
    if (measure(lines[i], source) > WIDEST || opensItem(lines[i], source) || endsCode(lines[i], source))
      return false;
  return true;
}

/** So many paragraphs tell of a width that short ones have as well. */
const FEWEST_PARAGRAPHS = 2;

/** The empty line, or the end of the text, that a paragraph goes up to. */
function findEnd(lines: readonly Span[], first: number): number {
  let end = first;
  while (!isEmpty(lines[end])) end++;
  return end;
}

const endsCode = (line: Span | undefined, source: string): boolean =>
  line !== undefined && CODE_ENDS.includes(source.charAt(line.end - 1));

/** Whether the lines from `first` up to an empty one all break at the width, and a sentence goes on at one of the breaks. */
function fills(lines: readonly Span[], first: number, wrap: Wrap, source: string): boolean {
  let continued = false;
  for (let i = first; !isEmpty(lines[i]) && !isEmpty(lines[i + 1]); i++) {
    if (!breaksAt(lines, i, wrap, source)) return false;
    continued ||= goesOn(lines, i, source);
  }
  return continued;
}

/** Share of those breaks after which a sentence must go on; headlines of one length break there as well. */
const CONTINUED_SHARE = 0.4;
/** One line of a few may begin in lower case by chance. */
const FEWEST_CONTINUED = 2;
const LOWER = /\p{Ll}/u;

/** Whether the sentence on line `i` does not end there. A path or a name of a program is no word. */
const goesOn = (lines: readonly Span[], i: number, source: string): boolean =>
  LOWER.test(source.charAt(lines[i + 1]?.start ?? 0)) &&
  !isPath(lines[i + 1], source) &&
  !endsCode(lines[i], source) &&
  !endsSentence(source.slice(lines[i]?.start, lines[i]?.end));

function isPath(line: Span | undefined, source: string): boolean {
  if (!line) return false;
  for (let at = line.start; at < line.end; at++) {
    const char = source.charAt(at);
    if (char === " ") return false;
    if (PATH_SIGNS.includes(char)) return true;
  }
  return false;
}

const PATH_SIGNS = "/_\\";

/**
 * Index of the last line of the paragraph that begins at line `first`: `first` itself unless the text is wrapped. Lines
 * that stand `apart` belong to no paragraph.
 */
export function joinWrapped(
  lines: readonly Span[],
  first: number,
  wrap: Wrap | null,
  source: string,
  apart: ReadonlySet<number> = NONE,
): number {
  let last = first;
  if (wrap === null || isEmpty(lines[first]) || apart.has(first)) return last;
  while (last + 1 < lines.length && !isEmpty(lines[last + 1]) && breaksAt(lines, last, wrap, source)) {
    if (apart.has(last + 1)) break;
    last++;
  }
  return last;
}

const NONE: ReadonlySet<number> = new Set();

/** The longest line may be one after which a sentence begins. */
const SLACK = 4;

/** Whether the first word of the next line would not have fitted on line `i`, and that line opens no list item. */
function breaksAt(
  lines: readonly Span[],
  i: number,
  { width, ragged, apart }: Wrap,
  source: string,
): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next) return false;
  const length = measure(line, source);
  if (length > width + SLACK || (!ragged && length + 1 + (next.end - next.start) <= width)) return false;
  if (isSetIn(next, line, lines[i + 2], source)) return false;
  if (isCut(line, next, source)) return true;
  if (ragged && (length < FULL * width || (!apart && endsSentence(source.slice(line.start, line.end)))))
    return false;
  if (ragged) return !opensItem(next, source) && !isRule(next, source);
  const space = source.slice(next.start, next.end).indexOf(" ");
  const word = space < 0 ? next.end - next.start : space;
  return length + 1 + word > width && !opensItem(next, source) && !isRule(next, source);
}

/** Whether a word is cut by a hyphen at the end of a line. */
const isCut = (line: Span, next: Span, source: string): boolean =>
  HYPHENS.includes(source.charAt(line.end - 1)) &&
  LOWER.test(source.charAt(line.end - 2)) &&
  LOWER.test(source.charAt(next.start));

const HYPHENS = "-‐\u00ad¬";

/** Whether a line has a space behind its first few characters to be broken at: a numbered address has none. */
const canBreak = (line: Span | undefined, source: string): boolean =>
  line !== undefined && source.slice(line.start, line.start + WIDEST).lastIndexOf(" ") > NUMBERING;

const NUMBERING = 8;

/**
 * Whether a line is set in further than those above and below it: it opens a paragraph. The second line of an item, which
 * hangs, goes on with its sentence.
 */
function isSetIn(line: Span, above: Span, below: Span | undefined, source: string): boolean {
  if (!below || isEmpty(below) || LOWER.test(source.charAt(line.start))) return false;
  const indent = indentOf(line, source);
  return indent > indentOf(above, source) && indent > indentOf(below, source);
}

/** Characters of a line and of what stands before it: many texts set in the first line of a paragraph, or all of it. */
const measure = (line: Span | undefined, source: string): number =>
  line ? line.end - line.start + indentOf(line, source) : 0;

const opensItem = (line: Span | undefined, source: string): boolean =>
  line !== undefined && OPENS_ITEM.test(source.slice(line.start, line.start + 6));

/** What underlines a heading, or parts two sections. */
const isRule = ({ start, end }: Span, source: string): boolean =>
  end - start >= SHORTEST_RULE && RULE.test(source.slice(start, end));

const SHORTEST_RULE = 4;
const RULE = /^[-=_*~.]+$/;

const OPENS_ITEM = /^(?:[*+•–-]|\d{1,3}[.)])\s/;
