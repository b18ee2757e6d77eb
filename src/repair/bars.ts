import type { Chain } from "./chains";
import { COMMONEST } from "./codecs";
import type { Mend } from "./path";

/** Half bits that a line has to gain before a repair is believed. */
const BAR = 16;
/** More each time the characters that stay double: among many, one place may gain by luck. */
const LUCK = 1;
/** The bar of the commonest damage of all, where nothing beyond ASCII is left unexplained. */
const LOW_BAR = 10;
/** The same where all of it is inside of words: a sign may end a word, but hardly stands between its letters. */
const WORD_BAR = 5;
const NEVER = 1 << 28;
const NBSP = "\u00a0";

/** Half bits that the mends of a line have to be worth; `left` counts the characters beyond ASCII that they leave. */
export function barFor(text: string, chain: Chain, mends: readonly Mend[], left: number): number {
  if (mends.every((mend) => isShouted(text, mend) || isRoot(text, mend))) return NEVER;
  const [only, deeper] = chain;
  if (only && !deeper && SCATTERS[only.name]?.(text, mends)) return NEVER;
  if (left > 0) return BAR + LUCK * log2(left + 1);
  const isCommonest = chain.length === 1 && chain[0]?.name === COMMONEST;
  if (!isCommonest || mends.every(({ to }) => to === NBSP)) return BAR;
  return mends.every((mend) => isInWord(text, mend)) ? WORD_BAR : LOW_BAR;
}

/** Pages whose leads are signs that stand before letters in healthy text too: whether the mends look like such. */
const SCATTERS: Readonly<Record<string, (text: string, mends: readonly Mend[]) => boolean>> = {
  /** —Я, “А: in damage another sequence is beside, or letters of the Latin script. */
  "mac-cyrillic": (text, mends) =>
    mends.filter((mend, index) => mend.end - mend.start > 2 || touches(text, mend) || isBeside(mends, index))
      .length <
    mends.length * IN_COMPANY,
  /** Drawings with letters in them; damage has letters about it. */
  cp852: (text, mends) => !mends.some((mend) => touches(text, mend)),
};
const IN_COMPANY = 0.7;

const isBeside = (mends: readonly Mend[], index: number): boolean => {
  const mend = mends[index];
  return mend?.start === mends[index - 1]?.end || mend?.end === mends[index + 1]?.start;
};

/** A letter of ASCII is beside. */
const touches = (text: string, { start, end }: Mend): boolean =>
  LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));

const log2 = (count: number): number => 31 - Math.clz32(count);

const CAPITALS = /^\p{Lu}{2}$/u;
const SMALL = /^\p{Ll}$/u;
const NO_CAPITAL = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{Nd}\u0240-\u024f]$/u;

/** A small letter, or one without case, at the end of a word in capitals: rather, a sign or a note stands behind the word. */
const isShouted = (text: string, { start, end, to }: Mend): boolean =>
  to !== "ß" &&
  NO_CAPITAL.test(to) &&
  CAPITALS.test(text.slice(Math.max(0, start - 2), start)) &&
  !SMALL.test(text.charAt(end));

const ROOT = /^√[πΩ∞]$/;
const WORD = /\p{L}/u;

/** √π, which ù shows as on a Macintosh, but ù never begins a word. */
const isRoot = (text: string, { start, end }: Mend): boolean =>
  ROOT.test(text.slice(start, end)) && !WORD.test(text.charAt(start - 1));

const LETTER = /^[a-z]$/i;

const isInWord = (text: string, { start, end }: Mend): boolean =>
  LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
