import type { Tag } from "../../page";
import type { Cues } from "../cues";
import { findHolder, type Regions } from "../regions";
import { hashWord, mix } from "../scan";
import type { Sheet } from "../sheet";
import { log, share } from "./sums";

interface Columns {
  readonly links: Float32Array;
  /** What the lexicon says of each block. */
  readonly says: Float32Array;
}

/** Blocks in elements of the same name and class are of a kind: what the others are says what this one is. */
export function addKin(sheet: Sheet, cues: Cues, regions: Regions, { links, says }: Columns): void {
  const { rows } = cues;
  const { words } = cues.counts;
  const own = Int32Array.from(regions.tags, (tag) => (tag ? signElement(tag) : 0));
  const path = signElements(regions, own, 3);
  for (const [name, signs] of [
    ["element", own],
    ["path", path],
  ] as const) {
    const kinds = numberKinds(signs);
    const kind = (i: number) => kinds[regions.of[i] ?? 0] ?? 0;
    const sumUp = (value: (i: number) => number): Float64Array => {
      const sums = new Float64Array(kinds.length);
      for (let i = 0; i < rows; i++) sums[kind(i)] = (sums[kind(i)] ?? 0) + value(i);
      return sums;
    };
    const count = sumUp(() => 1);
    const size = sumUp((i) => words[i] ?? 0);
    const linked = sumUp((i) => links[i] ?? 0);
    const said = sumUp((i) => says[i] ?? 0);
    const mean = (sums: Float64Array, i: number) => share(sums[kind(i)] ?? 0, count[kind(i)] ?? 0);
    sheet.fill(`blocks of its ${name}`, (i) => log(count[kind(i)] ?? 0));
    sheet.fill(`words per block of its ${name}`, (i) => log(mean(size, i)));
    sheet.fill(`links of its ${name}`, (i) => mean(linked, i));
    sheet.fill(`says of its ${name}`, (i) => mean(said, i));
    if (name === "path")
      sheet.fill("page's words of its path", (i) => share(size[kind(i)] ?? 0, regions.words[0] ?? 0));
  }
  addSpoken(sheet, cues, regions, says);
  addTitle(sheet, cues);
}

const signElement = ({ name, words }: Tag): number =>
  words.reduce((hash, word) => mix(hash, hashWord(word)), hashWord(name));

/** A hash of each element's own sign and those of so many around it. */
function signElements({ parent }: Regions, own: Int32Array, levels: number): Int32Array {
  return own.map((hash, at) => {
    let sign = hash;
    let around = at;
    for (let level = 1; level < levels; level++) {
      around = parent[around] ?? 0;
      sign = mix(sign, own[around] ?? 0);
    }
    return sign;
  });
}

/** For each element a number that it shares with those of the same sign. */
function numberKinds(signs: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return signs.map((sign) => {
    const known = numbers.get(sign) ?? numbers.size;
    numbers.set(sign, known);
    return known;
  });
}

/** How the elements around speak, and the steps out of the element that holds most of what sounds like content. */
function addSpoken(
  sheet: Sheet,
  { rows, counts }: Cues,
  { of, parent, depth, tags, words }: Regions,
  says: Float32Array,
): void {
  const sum = new Float64Array(tags.length);
  const good = new Float64Array(tags.length);
  for (let i = 0; i < rows; i++) {
    const at = of[i] ?? 0;
    const value = (says[i] ?? 0) * (counts.words[i] ?? 0);
    sum[at] = (sum[at] ?? 0) + value;
    good[at] = (good[at] ?? 0) + Math.max(0, value);
  }
  for (let at = tags.length - 1; at > 0; at--) {
    const outer = parent[at] ?? 0;
    sum[outer] = (sum[outer] ?? 0) + (sum[at] ?? 0);
    good[outer] = (good[outer] ?? 0) + (good[at] ?? 0);
  }
  const up = (i: number, steps: number): number => {
    let at = of[i] ?? 0;
    for (let step = 0; step < steps; step++) at = parent[at] ?? 0;
    return at;
  };
  for (const steps of [1, 2, 4])
    sheet.fill(`says held ${steps} up`, (i) => share(sum[up(i, steps)] ?? 0, words[up(i, steps)] ?? 0));
  const regions = { tags, of, parent, depth, words, linked: words, prose: words, blocks: words };
  const holder = findHolder(regions, good, 0.7);
  const inside = new Uint8Array(tags.length);
  inside[holder] = 1;
  for (let at = 1; at < tags.length; at++) if (inside[parent[at] ?? 0]) inside[at] = 1;
  sheet.fill("in the spoken holder", (i) => inside[of[i] ?? 0] ?? 0);
}

/** Lines and words since the first heading of the first level that stands alone. */
function addTitle(sheet: Sheet, { blocks, rows, counts }: Cues): void {
  const title = blocks.findIndex(({ level, tag }) => level === 1 && !tag?.hidden);
  sheet.fill("lines since the title", (i) => (title < 0 ? 0 : i < title ? -log(title - i) : log(i - title)));
  let words = 0;
  sheet.fill("words since the title", (i) => {
    if (title < 0 || i < title || i >= rows) return -1;
    words += counts.words[i] ?? 0;
    return log(words);
  });
}
