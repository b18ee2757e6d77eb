import { isSpace } from "../page";

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

const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !isUnspaced(code));

const SENTENCE_ENDS = ".!?…。！？｡؟۔।॥።:";
const CLOSERS = "\"'”’»›)]}」』）*_";

/** Whether the text closes like a sentence, quotes and brackets after the stop allowed. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end--;
  return end > 0 && SENTENCE_ENDS.includes(text.charAt(end - 1));
}

const TRUNCATION = /(?:\.{3}|…|\[(?:\.{3}|…)\]|&hellip;)[\s»›→]*$/;
/** How far from its end a text is looked at for an ellipsis. */
const TRUNCATION_REACH = 12;

/** Whether the text breaks off with an ellipsis, as excerpts do. */
export function isTruncated(text: string): boolean {
  // Most texts end in a letter or a single stop: told apart here, they cost no string and no match.
  const last = text.charCodeAt(text.length - 1);
  if ((last >= 0x30 && last <= 0x39) || (last >= 0x41 && last <= 0x5a) || (last >= 0x61 && last <= 0x7a))
    return false;
  if (last === STOP && text.charCodeAt(text.length - 2) !== STOP) return false;
  return TRUNCATION.test(text.slice(-TRUNCATION_REACH));
}

const STOP = 0x2e;

/** Words from which a line that closes like a sentence is taken for prose and not for a label or a headline. */
const PROSE_WORDS = 12;

/** Running text: long enough, closed like a sentence and not broken off. */
export const isProse = (text: string): boolean =>
  endsSentence(text) && !isTruncated(text) && countWordsUpTo(text, PROSE_WORDS) === PROSE_WORDS;

/** Words up to which a line may be a heading, a title or a label. */
const TITLE_WORDS = 30;

/** A line that could be a headline: some words, no stop at its end. */
export function isTitleLike(text: string): boolean {
  if (text.length > 250 || /[.。,;:]["'”’»)]?$/.test(text.slice(-2))) return false;
  const words = countWords(text);
  return words >= 2 && words <= TITLE_WORDS;
}

/** Lower case, straight quotes, no punctuation, single spaces: two spellings of one headline become the same. */
export const foldTitle = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
