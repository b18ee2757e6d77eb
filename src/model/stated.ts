import type { Meta } from "../page";
import { emptyScan, mix, scanText } from "./scan";

/** What a page says of itself outside its text, as hashes of words: whose lines speak of it are its content. */
export interface Stated {
  /** Words of each title it states. */
  readonly titles: readonly Int32Array[];
  /** Pairs of neighbouring words of its descriptions. */
  readonly pairs: ReadonlySet<number>;
}

export const NOTHING_STATED: Stated = { titles: [], pairs: new Set() };

const TITLE_KEYS = new Set([
  "title",
  "og:title",
  "article.headline",
  "product.name",
  "qapage.mainentity.name",
]);
const DESCRIPTION = /description$|articlebody$/;
/** Characters of descriptions that are looked at; an article's body in JSON-LD may have many more. */
const MOST = 20_000;

export function hashStated(meta: readonly Meta[]): Stated {
  const titles: Int32Array[] = [];
  const pairs = new Set<number>();
  let left = MOST;
  for (const { from, key, value } of meta) {
    if (from === "time" || from === "link") continue;
    if (TITLE_KEYS.has(key)) titles.push(Int32Array.from(hashWords(value.slice(0, 500))));
    else if (DESCRIPTION.test(key) && left > 0) {
      const words = hashWords(value.slice(0, left));
      left -= value.length;
      for (let i = 1; i < words.length; i++) pairs.add(mix(words[i - 1] ?? 0, words[i] ?? 0));
    }
  }
  return { titles, pairs };
}

function hashWords(text: string): number[] {
  const words: number[] = [];
  scanText(text, emptyScan(), (hash) => words.push(hash));
  return words;
}
