import { isSpace } from "./origin";

/** Number of words; in scripts that set no spaces, two characters count as one. Linear, allocates nothing. */
export const countWords = (text: string): number => countWordsUpTo(text, Number.POSITIVE_INFINITY);

/** The same, but no further than to `most`. */
export function countWordsUpTo(text: string, most: number): number {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWordCharacter(code)) {
      if (inside) continue;
      words++;
      inside = true;
    } else if (isUnspaced(code)) {
      unspaced++;
      inside = false;
    } else {
      if (isSpace(code) || code === 0xa0) inside = false;
      continue;
    }
    if (words + unspaced / 2 >= most) return most;
  }
  return words + Math.ceil(unspaced / 2);
}

/** Kana, Han, Thai, Lao, Khmer, Burmese: scripts written without spaces between words. */
export const isUnspaced = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) ||
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff);

/** A letter or digit of a script that sets spaces between words. */
export const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !isUnspaced(code));

/** A letter of a script that writes names without capitals; Georgian has them by Unicode's account alone. A pattern. */
export const CASELESS = "[\\p{Lo}\\u10d0-\\u10ff]";
const CASELESS_LETTER = new RegExp(CASELESS, "u");

/** Whether a text has letters of such a script, in which any two words look like a name. */
export const isCaseless = (text: string): boolean => CASELESS_LETTER.test(text);

/** Number of letters, of whatever script. */
export const countLetters = (text: string): number => text.replace(/[^\p{L}]+/gu, "").length;

/** The length of several pieces of text together, in UTF-16 code units. */
export const sumLengths = (pieces: readonly { readonly text: string }[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a UTF-16 code unit is a capital letter of the Latin (without its extensions), Greek or Cyrillic alphabet. */
export const isCapital = (code: number): boolean =>
  code < 128
    ? code > 64 && code < 91
    : (code > 0xbf && code < 0xdf) || (code > 0x390 && code < 0x3aa) || (code > 0x40f && code < 0x430);

/** Whether it is another letter of these. */
export const isSmall = (code: number): boolean =>
  code < 128 ? code > 96 && code < 123 : code > 0xde && code < 0x530 && !isCapital(code);

/** Whether it is one of the ten European digits. */
export const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Whether two letters stand together in a text: "01/" says nothing. */
export const holdsWord = (text: string): boolean => TWO_LETTERS.test(text);
const TWO_LETTERS = /\p{L}{2}/u;
