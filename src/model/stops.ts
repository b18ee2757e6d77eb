import { stopWordLanguages, stopWordsOf } from "../lexicon/stop-words";
import { hashWord } from "./scan";

/**
 * Function words per block, in the language of which the page has most: prose has them in any language, menus do
 * not. `first` and `words` are a page's word hashes as in Cues.
 */
export function countStops(rows: number, first: Int32Array, words: Int32Array): Float32Array {
  const { languages, index } = STOPS;
  const hits = new Float64Array(languages);
  const found: (readonly number[] | undefined)[] = [];
  for (let i = 0; i < words.length; i++) {
    const known = index.get(words[i] as number);
    found.push(known);
    if (known) for (const language of known) hits[language] = (hits[language] as number) + 1;
  }
  const language = hits.indexOf(Math.max(...hits));
  const stops = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    let count = 0;
    for (let w = first[i] ?? 0; w < (first[i + 1] ?? 0); w++) if (found[w]?.includes(language)) count++;
    stops[i] = count;
  }
  return stops;
}

interface StopIndex {
  readonly languages: number;
  /** For each hash the numbers of the languages that have it as a function word. */
  readonly index: ReadonlyMap<number, readonly number[]>;
}

const STOPS = indexStops();

function indexStops(): StopIndex {
  const index = new Map<number, number[]>();
  const languages = stopWordLanguages();
  for (const [number, language] of languages.entries()) {
    for (const word of stopWordsOf(language)) {
      const hash = hashWord(word);
      const known = index.get(hash);
      if (known) known.push(number);
      else index.set(hash, [number]);
    }
  }
  return { languages: languages.length, index };
}
