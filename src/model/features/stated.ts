import type { Cues } from "../cues";
import { mix } from "../scan";
import type { Sheet } from "../sheet";
import { log, share } from "./sums";

/** From this share of a stated title's words on, a line of about its length is the title. */
const IS_TITLE = 0.6;
const FAR = 300;
const LIKELY = 1023;

/** How far each block speaks of what the page states about itself: its titles and its descriptions. */
export function addStated(sheet: Sheet, { rows, first, words, stated }: Cues): void {
  const { titles, pairs } = stated;
  const known = new Set<number>();
  /** By the lowest bits of a hash, whether it may be known: asked first, for most words are not. */
  const likely = new Uint8Array(LIKELY + 1);
  for (const title of titles) {
    for (const word of title) {
      known.add(word);
      likely[word & LIKELY] = 1;
    }
  }
  sheet.about("topic");
  const spoken = new Float32Array(rows);
  const covers = new Float32Array(rows);
  const described = new Float32Array(rows);
  const lines = new Float32Array(rows);
  const last = new Float32Array(rows);
  const asked = pairs.size > 0 && sheet.wants("pairs of the description");
  let firstTitle = -1;
  for (let i = 0; i < rows; i++) {
    const from = first[i] ?? 0;
    const to = first[i + 1] ?? 0;
    let hits = 0;
    let both = 0;
    for (let w = from; w < to; w++) {
      const word = words[w] as number;
      if (likely[word & LIKELY] && known.has(word)) hits++;
      if (asked && w > from && pairs.has(mix(words[w - 1] ?? 0, words[w] ?? 0))) both++;
    }
    spoken[i] = share(hits, to - from);
    described[i] = share(both, to - from - 1);
    if (hits === 0) continue;
    for (const title of titles) {
      const covered = coverage(title, words, from, to);
      covers[i] = Math.max(covers[i] ?? 0, covered);
    }
    if (firstTitle < 0 && (covers[i] ?? 0) >= IS_TITLE) firstTitle = i;
  }
  for (let i = 0, at = -FAR; i < rows; i++) {
    if ((covers[i] ?? 0) >= IS_TITLE) at = i;
    last[i] = log(Math.min(FAR, i - at));
    lines[i] = firstTitle < 0 ? 0 : i < firstTitle ? -log(firstTitle - i) : log(i - firstTitle);
  }
  sheet.take("words of the stated title", spoken);
  sheet.take("covers the stated title", covers);
  sheet.take("pairs of the description", described);
  sheet.take("lines since the stated title", lines);
  sheet.take("lines since the title stood last", last);
}

/** How well a line is the title: F1 over bags of words, 0 to 1; long lines are passed over. */
function coverage(title: Int32Array, words: Int32Array, from: number, to: number): number {
  if (to - from > 3 * title.length) return 0;
  let same = 0;
  for (const word of title) {
    for (let w = from; w < to; w++) {
      if (words[w] === word) {
        same++;
        break;
      }
    }
  }
  return share(2 * same, title.length + to - from);
}
