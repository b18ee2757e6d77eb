import { stopWordLanguages, stopWordsOf } from "../lexicon/stop-words";
import { hashWord } from "./scan";

let stops: StopIndex | undefined;

/**
 * Function words per block, in the language of which the page has most: prose has them in any language, menus do
 * not. `first` and `words` are a page's word hashes as in Cues.
 */
export function countStops(rows: number, first: Int32Array, words: Int32Array): Float32Array {
  stops ??= indexStops();
  const { languages, index, likely } = stops;
  const hits = new Float64Array(languages);
  const found = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    // Most words are function words of no language: they need not be looked up.
    if (!likely[word & LIKELY]) continue;
    const known = index.get(word) ?? 0;
    found[i] = known;
    for (let rest = known; rest !== 0; rest &= rest - 1) {
      const language = 31 - Math.clz32(rest & -rest);
      hits[language] = (hits[language] as number) + 1;
    }
  }
  const language = hits.indexOf(Math.max(...hits));
  const counts = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    let count = 0;
    for (let w = first[i] ?? 0; w < (first[i + 1] ?? 0); w++)
      count += ((found[w] as number) >>> language) & 1;
    counts[i] = count;
  }
  return counts;
}

const LIKELY = 0xffff;

interface StopIndex {
  /** At most 32. */
  readonly languages: number;
  /** For each hash the languages that have it as a function word, a bit each. */
  readonly index: ReadonlyMap<number, number>;
  /** By the lower half of a hash, whether there may be such a word. */
  readonly likely: Uint8Array;
}

function indexStops(): StopIndex {
  const index = new Map<number, number>();
  const likely = new Uint8Array(LIKELY + 1);
  const languages = stopWordLanguages();
  for (const [number, language] of languages.entries()) {
    for (const word of stopWordsOf(language)) {
      const hash = hashWord(word);
      index.set(hash, (index.get(hash) ?? 0) | (1 << number));
      likely[hash & LIKELY] = 1;
    }
  }
  return { languages: languages.length, index, likely };
}
