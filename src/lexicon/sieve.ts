import { isDigit } from "../words";
import { fold } from "./fold";
import { hash, mix } from "./hash";

/** Hashes of folded phrases: of those a line may be, and of the outer two words of those it may begin or end with. */
interface Wanted {
  readonly wholes: Hashes;
  readonly starts: Hashes;
  readonly ends: Hashes;
}

interface Hashes {
  has(hash: number): boolean;
}

/** Hash of the first two words of a phrase, or of the only one. */
export function hashFirstWords(phrase: string): number {
  const first = phrase.indexOf(" ");
  const second = first < 0 ? -1 : phrase.indexOf(" ", first + 1);
  return hash(phrase, 0, second < 0 ? phrase.length : second);
}

/** Hash of the last two words of a phrase, or of the only one. */
export function hashLastWords(phrase: string): number {
  const last = phrase.lastIndexOf(" ");
  if (last < 0) return hash(phrase);
  const before = phrase.lastIndexOf(" ", last - 1);
  return mix(hash(phrase, before + 1, last), hash(phrase, last + 1));
}

/**
 * Tells whether a line may be wanted, without folding it: nine lines in ten are done with in one pass that makes no
 * string. It goes by hashes of the characters that `fold` would leave, of the whole line and of its first and last two
 * words; a line it does not let pass is never wanted.
 */
export function makeSieve({ wholes, starts, ends }: Wanted): (line: string) => boolean {
  const table = new Uint16Array(NARROW + WIDE_END - WIDE);

  const look = (line: string, at: number): number => {
    const code = line.charCodeAt(at);
    if (code >= NARROW && (code < WIDE || code >= WIDE_END)) return UNKNOWN;
    const place = code < NARROW ? code : code - WIDE + NARROW;
    let entry = table[place] ?? UNKNOWN;
    if (entry === 0) table[place] = entry = foldCode(code);
    return entry;
  };

  return (line) => {
    let start = 0;
    let end = line.length;
    while (start < end && !isSolid(look(line, start))) start++;
    while (end > start && !isSolid(look(line, end - 1))) end--;
    let all = 0;
    /** `all` without the last character, which may be a colon or a dash that follows a phrase. */
    let shorter = 0;
    let word = 0;
    let wordBefore = 0;
    let words = 0;
    let written = SPACE;
    let gap = false;
    for (let i = start; i < end; i++) {
      const entry = look(line, i);
      let code = entry & CODE;
      if (entry < SYMBOL) {
        if (entry === UNKNOWN) return true;
        if (entry === GAP) gap = true;
        if (entry !== DIGIT) continue;
        i = digitsEnd(line, i) - 1;
        if (written === HASH && !gap) continue;
        code = HASH;
      }
      if (gap) {
        if (written !== SPACE && !setsClose(code)) {
          if (++words <= 2 && (starts.has(all) || (joins(written) && starts.has(shorter)))) return true;
          all = mix(all, SPACE);
          wordBefore = word;
          word = 0;
        }
        gap = false;
      } else if (written === COLON && words < 2 && (starts.has(all) || starts.has(shorter))) return true;
      shorter = all;
      all = mix(all, code);
      word = mix(word, code);
      written = code;
    }
    return wholes.has(all) || (words > 0 && (ends.has(word) || ends.has(mix(wordBefore, word))));
  };
}

const SPACE = 32;
const HASH = 35;
const COLON = 58;

/** Whether a character may stand right behind a phrase, without a space. */
const joins = (code: number): boolean => code === COLON || code === 45 || code === 0x2013 || code === 0x2014;
const setsClose = (code: number): boolean => code === COLON || code === 59 || code === 33 || code === 63;

/** As `fold` has it: separators between digits belong to the number. */
function digitsEnd(line: string, from: number): number {
  let i = from + 1;
  for (; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (isDigit(code)) continue;
    if (!(code === 44 || code === 46 || code === 39) || !isDigit(line.charCodeAt(i + 1))) break;
  }
  return i;
}

/** The codes that are looked up: Latin, Greek and Cyrillic below NARROW, and the punctuation from WIDE on. */
const NARROW = 0x530;
const WIDE = 0x2000;
const WIDE_END = 0x2070;

/** Entries of the table: what `fold` makes of one code, with a flag for what does not count as a symbol; 0 before it is asked for. */
const UNKNOWN = 1;
const GAP = 2;
const DROP = 3;
const DIGIT = 4;
const SYMBOL = 5;
const CODE = 0x7fff;
const SOLID = 0x8000;

/** Symbols and gaps at either end are no part of the folded line. */
const isSolid = (entry: number): boolean => entry >= SOLID || entry === DIGIT || entry === UNKNOWN;

/** Found by folding the code between two letters, so that the sieve and `fold` cannot disagree. */
function foldCode(code: number): number {
  if (isDigit(code)) return DIGIT;
  const text = String.fromCharCode(code);
  const folded = fold(`a${text}a`);
  if (folded === "a a") return GAP;
  // What changes in company, as marks and compatibility forms do, is left to `fold` itself.
  const lower = text.toLowerCase();
  if (lower.normalize("NFKC") !== lower || /\p{M}/u.test(lower)) return UNKNOWN;
  if (folded === "aa") return DROP;
  if (folded.length !== 3 || folded.charCodeAt(1) === HASH) return code === HASH ? code | SOLID : UNKNOWN;
  return folded.charCodeAt(1) | (fold(`${text}a`) === "a" ? 0 : SOLID);
}
