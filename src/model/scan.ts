import { classify, DIGIT, LETTER, OTHER, SPACE, toLower, UNSPACED, UPPER } from "./letters";

/** What one pass over a block's text counts; numbers of characters or words. */
export interface Scan {
  words: number;
  letters: number;
  digits: number;
  /** Words that begin with a capital, and words of two letters or more that have nothing else. */
  capitalised: number;
  shouted: number;
  numbers: number;
  commas: number;
  /** Sentence ends followed by a space or the end. */
  ends: number;
  /** Bars, dots in the middle, arrows: what menus and breadcrumbs put between their items. */
  separators: number;
  money: number;
  /** Quotation marks, brackets, colons. */
  quotes: number;
  brackets: number;
  colons: number;
  /** Characters that belong to addresses: @, /, #, _. */
  addresses: number;
  /** Characters of scripts without spaces, and those of them that work as function words. */
  unspaced: number;
  particles: number;
}

export const emptyScan = (): Scan => ({
  words: 0,
  letters: 0,
  digits: 0,
  capitalised: 0,
  shouted: 0,
  numbers: 0,
  commas: 0,
  ends: 0,
  separators: 0,
  money: 0,
  quotes: 0,
  brackets: 0,
  colons: 0,
  addresses: 0,
  unspaced: 0,
  particles: 0,
});

const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;
/** All numbers are one word to the lexicon. */
const NUMBER = 0x5bd1e995;

/** Two hashes as one; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return hash ^ (hash >>> 16);
}

/** Hash of a word as the scanner makes it: lower case, 32 bits. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ toLower(word.charCodeAt(i)), HASH_STEP);
  return mix(hash, word.length);
}

/** Counts what the text is made of and hands each word's hash to `push`. One pass, no allocation. */
export function scanText(text: string, scan: Scan, push: (hash: number) => void): void {
  const { length } = text;
  let unspaced = 0;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    const type = classify(code);
    if (type === UNSPACED) {
      // Pairs of characters are the closest thing to words that needs no dictionary.
      const next = i + 1 < length ? text.charCodeAt(i + 1) : 0;
      if (classify(next) === UNSPACED) push(mix(code, next));
      if (isParticle(code)) scan.particles++;
      unspaced++;
      i++;
    } else if (type >= LETTER) {
      i = scanWord(text, i, scan, push);
    } else {
      if (type !== SPACE) countMark(code, i + 1 < length ? text.charCodeAt(i + 1) : 32, scan);
      i++;
    }
  }
  scan.words += (unspaced + 1) >> 1;
  scan.letters += unspaced;
  scan.unspaced += unspaced;
}

/** Hiragana carries Japanese grammar; these Han characters carry the Chinese; of Thai, vowel signs come close. */
const isParticle = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x3096) || (code >= 0xe30 && code <= 0xe3a) || PARTICLES.includes(code);

const PARTICLES = Array.from("的了是在不和有我这也就都而及与着或", (char) => char.charCodeAt(0));

function scanWord(text: string, start: number, scan: Scan, push: (hash: number) => void): number {
  const { length } = text;
  let hash = HASH_START;
  let upper = 0;
  let digits = 0;
  let size = 0;
  let i = start;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const type = classify(code);
    if (type === UPPER) upper++;
    else if (type === DIGIT) digits++;
    else if (type !== LETTER) {
      const joins =
        (code === 39 || code === 0x2019) && i + 1 < length && classify(text.charCodeAt(i + 1)) >= LETTER;
      if (type === OTHER && joins && size > 0) continue;
      break;
    }
    hash = Math.imul(hash ^ toLower(code), HASH_STEP);
    size++;
  }
  scan.words++;
  scan.letters += size - digits;
  scan.digits += digits;
  if (digits > 0) scan.numbers++;
  if (upper > 0 && classify(text.charCodeAt(start)) === UPPER) scan.capitalised++;
  if (upper > 1 && upper + digits === size) scan.shouted++;
  push(digits * 2 > size ? NUMBER : mix(hash, size));
  return i;
}

function countMark(code: number, next: number, scan: Scan): void {
  switch (code) {
    case 44: // ,
    case 0x3001:
    case 0xff0c:
    case 0x60c:
      scan.commas++;
      break;
    case 46: // .
    case 33: // !
    case 63: // ?
    case 0x964:
    case 0x6d4:
    case 0x61f:
      if (next <= 41 || next === 93 || next === 0x201d || next === 0xa0) scan.ends++;
      break;
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      scan.ends++;
      break;
    case 124: // |
    case 62: // >
    case 0xb7:
    case 0xbb:
    case 0x2022:
    case 0x203a:
    case 0x2192:
      scan.separators++;
      break;
    case 36: // $
    case 0xa3:
    case 0x20ac:
    case 0xa5:
    case 0x20b9:
      scan.money++;
      break;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0x300c:
      scan.quotes++;
      break;
    case 40:
    case 91:
    case 0xff08:
      scan.brackets++;
      break;
    case 58:
    case 0xff1a:
      scan.colons++;
      break;
    case 64:
    case 47:
    case 35:
    case 95:
      scan.addresses++;
  }
}
