import { isUnspaced } from "../words";

/**
 * The words of a folded text, each once; neighbouring characters where the script sets no spaces. Of Korean words the first
 * two syllables: particles are written onto them.
 */
export function listTerms(folded: string): Set<string> {
  const terms = new Set<string>();
  for (const word of folded.split(" ")) {
    const first = word.charCodeAt(0);
    if (isHangul(first)) terms.add(word.slice(0, 2));
    else if (!isUnspaced(first)) terms.add(word);
    else if (isAlphabetic(first)) addStretches(word, terms);
    else for (let i = 0; i + 1 < word.length; i++) terms.add(word.slice(i, i + 2));
  }
  terms.delete("");
  return terms;
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Thai, Lao, Burmese, Khmer, of which any text holds nearly all pairs of letters; kana and what comes after are not. */
const isAlphabetic = (code: number): boolean => code < FIRST_KANA;
const FIRST_KANA = 0x3040;
/** So many neighbouring letters are a term, */
const LETTERS = 4;
/** of which one in so many counts, the same ones wherever they stand: as many as there are words. */
const ONE_IN = 4;

function addStretches(word: string, terms: Set<string>): void {
  for (let i = 0; i + LETTERS <= word.length; i++) {
    let sum = 0;
    for (let at = i; at < i + LETTERS; at++) sum += word.charCodeAt(at);
    if (sum % ONE_IN === 0) terms.add(word.slice(i, i + LETTERS));
  }
}

/** What a term tells: short words stand in any text, whatever the language. */
export function weighTerm(term: string): number {
  const first = term.charCodeAt(0);
  if (isUnspaced(first)) return term.length;
  return isHangul(first) ? SYLLABLE * (term.length - 1) : Math.max(0, Math.min(8, term.length) - 2);
}

/** A word of one syllable tells as little as a short word elsewhere, one of two as much as one of some six letters. */
const SYLLABLE = 4;
