import type { Cues } from "../cues";
import { findHolder, type Regions, sumUp } from "../regions";
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
  const { words } = cues.counts;
  const own = signElements(regions);
  addKind(sheet, "element", numberKinds(own, regions), { words, links, says });
  const kinds = numberKinds(signPaths(regions, own, 3), regions);
  const size = addKind(sheet, "path", kinds, { words, links, says });
  const total = regions.words[0] as number;
  sheet.fill("page's words of its path", (i) => share(size[kinds[i] as number] as number, total));
  addSpoken(sheet, cues, regions, says);
  addTitle(sheet, cues);
}

/** How many blocks there are of each one's kind, and what they have on average; returns the words of each kind. */
function addKind(
  sheet: Sheet,
  name: string,
  kinds: Int32Array,
  { words, links, says }: Columns & { readonly words: Float32Array },
): Float64Array {
  const count = new Float64Array(kinds.length);
  for (const kind of kinds) count[kind] = (count[kind] as number) + 1;
  const sumUp = (column: Float32Array): Float64Array => {
    const sums = new Float64Array(kinds.length);
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i] as number;
      sums[kind] = (sums[kind] as number) + (column[i] as number);
    }
    return sums;
  };
  const mean = (sums: Float64Array) => sums.map((sum, kind) => share(sum, count[kind] as number));
  const size = sumUp(words);
  sheet.spread(`blocks of its ${name}`, count.map(log), kinds);
  sheet.spread(`words per block of its ${name}`, mean(size).map(log), kinds);
  sheet.spread(`links of its ${name}`, mean(sumUp(links)), kinds);
  sheet.spread(`says of its ${name}`, mean(sumUp(says)), kinds);
  return size;
}

/** A hash of each element's name and words. */
function signElements({ tags, looks }: Regions): Int32Array {
  const signs = new Int32Array(tags.length);
  for (const [at, tag] of tags.entries()) {
    const like = looks[at] as number;
    if (like < at) signs[at] = signs[like] as number;
    else if (tag) signs[at] = tag.words.reduce((hash, word) => mix(hash, hashWord(word)), hashWord(tag.name));
  }
  return signs;
}

/** A hash of each element's own sign and those of so many around it. */
function signPaths({ parent }: Regions, own: Int32Array, levels: number): Int32Array {
  return own.map((hash, at) => {
    let sign = hash;
    let around = at;
    for (let level = 1; level < levels; level++) {
      around = parent[around] as number;
      sign = mix(sign, own[around] as number);
    }
    return sign;
  });
}

/** For each block a number that it shares with those in elements of the same sign, below the number of blocks. */
function numberKinds(signs: Int32Array, { of }: Regions): Int32Array {
  const numbers = new Map<number, number>();
  return of.map((at) => {
    const sign = signs[at] as number;
    const known = numbers.get(sign) ?? numbers.size;
    numbers.set(sign, known);
    return known;
  });
}

/** How the elements around speak, and the steps out of the element that holds most of what sounds like content. */
function addSpoken(sheet: Sheet, { counts }: Cues, regions: Regions, says: Float32Array): void {
  const { of, around, parent, tags, words } = regions;
  const spoken = new Float64Array(says).map((value, i) => value * (counts.words[i] ?? 0));
  const sum = sumUp(spoken, of, parent);
  const good = sumUp(
    spoken.map((value) => Math.max(0, value)),
    of,
    parent,
  );
  const mean = sum.map((value, at) => share(value, words[at] as number));
  for (const steps of [1, 2, 4]) sheet.spread(`says held ${steps} up`, mean, around[steps] ?? of);
  const holder = findHolder(regions, good, 0.7);
  const inside = new Uint8Array(tags.length);
  inside[holder] = 1;
  for (let at = 1; at < tags.length; at++) if (inside[parent[at] ?? 0]) inside[at] = 1;
  sheet.spread("in the spoken holder", inside, of);
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
