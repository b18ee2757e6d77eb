import { CLOSING } from "../quotation";
import { countWords, countWordsUpTo } from "../words";

const SENTENCE_ENDS = ".!?…。！？｡؟۔।॥።:";
const CLOSERS = `${CLOSING}]}」』）*_`;

/** Whether the text closes like a sentence, quotes and brackets after the stop allowed. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  // Most lines end in a letter: told apart here, they cost no string.
  if (isLetterOrDigit(text.charCodeAt(end - 1))) return false;
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
  if (isLetterOrDigit(last)) return false;
  if (last === STOP && text.charCodeAt(text.length - 2) !== STOP) return false;
  return TRUNCATION.test(text.slice(-TRUNCATION_REACH));
}

const STOP = 0x2e;

/** Words from which a line that closes like a sentence is taken for prose and not for a label or a headline. */
const PROSE_WORDS = 12;

/** Running text: long enough, closed like a sentence and not broken off. */
export const isProse = (text: string): boolean =>
  isUnstopped(text)
    ? countWordsUpTo(text, UNSTOPPED_WORDS) === UNSTOPPED_WORDS
    : endsSentence(text) && !isTruncated(text) && countWordsUpTo(text, PROSE_WORDS) === PROSE_WORDS;

/** The same of a block, whose words are counted: most are told apart by their number. */
export const isProseBlock = ({ text, words }: { readonly text: string; readonly words: number }): boolean =>
  words >= PROSE_WORDS &&
  (isUnstopped(text) ? words >= UNSTOPPED_WORDS : endsSentence(text) && !isTruncated(text));

/** Thai and Lao set no stop at the end of a sentence: there length alone tells, headlines have half as many words. */
const UNSTOPPED_WORDS = 36;
const FIRST_THAI = 0xe00;
const LAST_LAO = 0xeff;

function isUnstopped(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= FIRST_THAI && last <= LAST_LAO;
}

/** Words up to which a line may be a heading, a title or a label. */
const TITLE_WORDS = 30;

const STOPPED = new RegExp(`[.。।॥።۔,;:][${CLOSING}」』]?$`);

/** A line that could be a headline: some words, at least so many, and no stop at its end. */
export function isTitleLike(text: string, least = 2): boolean {
  if (text.length > 250 || STOPPED.test(text.slice(-2))) return false;
  const words = countWords(text);
  return words >= least && words <= TITLE_WORDS;
}

/** Lower case, straight quotes, no punctuation, single spaces: two spellings of one headline become the same. */
export function foldTitle(text: string): string {
  const lower = ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize("NFKC").toLowerCase().replace(BEYOND_ASCII, blankSymbols);
  let folded = "";
  // From the first to the last of some words that stand a single space apart: they are taken over in one piece.
  let from = 0;
  let to = 0;
  for (let i = 0; i < lower.length; i++) {
    if (!isWordCharacter(lower.charCodeAt(i))) continue;
    const goesOn = i === to || (i === to + 1 && to > from && lower.charCodeAt(to) === SPACE);
    if (!goesOn) {
      if (to > from) folded += `${lower.slice(from, to)} `;
      from = i;
    }
    to = i + 1;
  }
  return folded + lower.slice(from, to);
}

const BEYOND_ASCII = /[^\0-\x7f]+/g;
/** What Unicode calls a letter or a number takes several times as long to tell, and is asked beyond ASCII alone. */
const blankSymbols = (stretch: string): string =>
  stretch.replace(/(?:[^\p{L}\p{M}\p{N}]|[\ufe00-\ufe0f])+/gu, " ");
const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code > 0x7f;

/** Whether a text folds to a title that is folded already; compared in place, as most differ in their first letters. */
export function foldsTo(text: string, title: string): boolean {
  let at = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII) return foldTitle(text) === title;
    if (!isLetterOrDigit(code)) {
      gap = true;
      continue;
    }
    if (gap && at > 0 && title.charCodeAt(at++) !== SPACE) return false;
    gap = false;
    // A mark that follows would make another letter of it.
    if (text.charCodeAt(i + 1) >= FIRST_MARK) return foldTitle(text) === title;
    if (title.charCodeAt(at++) !== (code > LAST_DIGIT ? code | LOWER_CASE : code)) return false;
  }
  return at === title.length;
}

const SPACE = 0x20;
const LAST_DIGIT = 0x39;
const LAST_ASCII = 0x7f;
const FIRST_MARK = 0x300;
const LOWER_CASE = 0x20;
const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Control characters among them: they are no letters either. */
const ASCII = /^[\0-\x7f]*$/;
