import { isProse } from "../../evidence/shape";
import type { Block, Span } from "../../page";
import { sumLengths } from "../../words";

/** Characters of running text below which a page shows too little for its text to be on it. */
const POOR = 250;
/** Below which what it shows may be the beginning of its text alone. */
const SHORT = 1_500;
/** How much longer than what is shown a text is of which only the beginning is shown. */
const LONGER = 2;
/** Shells show menus and lists of links, seldom twice as long as the text; shops show thousands of short lines. */
const MUCH_SHOWN = 2;
/** Characters by which the beginning of a paragraph is known; it may break off behind. */
const BEGINNING = 60;

/** Whether a page shows so little running text that its text may stand only in its data. */
export const mayLack = (page: readonly Block[]): boolean => countShown(page) < SHORT;

/** Whether it shows hardly any. */
export const isPoor = (page: readonly Block[]): boolean => countShown(page) < POOR;

/** How much running text a page shows, in characters; there is no need to count further than `SHORT`. */
function countShown(page: readonly Block[]): number {
  let shown = 0;
  for (const block of page) {
    if (isShownProse(block)) shown += block.text.length;
    if (shown >= SHORT) break;
  }
  return shown;
}

const isShownProse = ({ text, tag }: Block): boolean => !tag?.hidden && isProse(text);

/**
 * Whether data may hold a text that the page shows the beginning of: a look for a few words of it, before the data is
 * read. Words that escapes may stand for cannot be looked for.
 */
export function mayBegin(page: readonly Block[], source: string, data: readonly Span[]): boolean {
  const samples = page.filter(isShownProse).map(({ text }) => PLAIN_WORDS.exec(text)?.[0]);
  return samples.some((sample) => sample === undefined || data.some((part) => holds(source, part, sample)));
}

const PLAIN_WORDS = /[a-z][a-z ,]{14,30}/i;

const holds = (source: string, { start, end }: Span, words: string): boolean =>
  source.slice(start, end).includes(words);

/** Whether what a page shows is for the most part a small beginning of a text. */
export function isBegun(text: readonly Block[], page: readonly Block[]): boolean {
  if (!mayLack(page)) return false;
  const whole = text.map(({ text }) => text).join("\n");
  const shown = page.filter(isShownProse);
  const length = sumLengths(shown);
  if (whole.length < LONGER * length) return false;
  const begun = shown.filter(({ text }) => whole.includes(text.slice(0, BEGINNING)));
  return sumLengths(begun) >= length / 2;
}

/**
 * Whether a poor page lacks a text: most of it stands nowhere in its elements, hidden ones among them, which programs
 * show later; and what the page shows is not much longer, unless the text is surely the page's own.
 */
export function lacks(text: readonly Block[], page: readonly Block[], sure: boolean): boolean {
  const held = new Set(page.map(({ text }) => text));
  const length = sumLengths(text);
  const shown = page.filter(({ tag }) => !tag?.hidden);
  if (!sure && sumLengths(shown) > MUCH_SHOWN * length) return false;
  return sumLengths(text.filter(({ text }) => held.has(text))) < length / 2;
}
