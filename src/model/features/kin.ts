import type { Tag } from "../../page";
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
  const size = new Float64Array(kinds.length);
  const linked = new Float64Array(kinds.length);
  const said = new Float64Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i] as number;
    count[kind] = (count[kind] as number) + 1;
    size[kind] = (size[kind] as number) + (words[i] as number);
    linked[kind] = (linked[kind] as number) + (links[i] as number);
    said[kind] = (said[kind] as number) + (says[i] as number);
  }
  const blocks = new Float64Array(kinds.length);
  const length = new Float64Array(kinds.length);
  for (let kind = 0; kind < kinds.length; kind++) {
    const members = count[kind] as number;
    blocks[kind] = log(members);
    length[kind] = log(share(size[kind] as number, members));
    linked[kind] = share(linked[kind] as number, members);
    said[kind] = share(said[kind] as number, members);
  }
  sheet.spread(`blocks of its ${name}`, blocks, kinds);
  sheet.spread(`words per block of its ${name}`, length, kinds);
  sheet.spread(`links of its ${name}`, linked, kinds);
  sheet.spread(`says of its ${name}`, said, kinds);
  return size;
}

/** A hash of each element's name and words. */
function signElements({ tags, looks }: Regions): Int32Array {
  const signs = new Int32Array(tags.length);
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    const like = looks[at] as number;
    if (like < at) signs[at] = signs[like] as number;
    else if (tag) signs[at] = signElement(tag);
  }
  return signs;
}

function signElement({ name, words }: Tag): number {
  let sign = hashWord(name);
  for (const word of words) sign = mix(sign, hashWord(word));
  return sign;
}

/** A hash of each element's own sign and those of so many around it. */
function signPaths({ parent }: Regions, own: Int32Array, levels: number): Int32Array {
  const signs = new Int32Array(own);
  for (let at = 0; at < signs.length; at++) {
    let sign = own[at] as number;
    let around = at;
    for (let level = 1; level < levels; level++) {
      around = parent[around] as number;
      sign = mix(sign, own[around] as number);
    }
    signs[at] = sign;
  }
  return signs;
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
  const spoken = new Float64Array(says);
  const liked = new Float64Array(says.length);
  for (let i = 0; i < says.length; i++) {
    spoken[i] = (says[i] as number) * (counts.words[i] ?? 0);
    liked[i] = Math.max(0, spoken[i] as number);
  }
  const sum = sumUp(spoken, of, parent);
  const good = sumUp(liked, of, parent);
  const mean = new Float64Array(sum.length);
  for (let at = 0; at < mean.length; at++) mean[at] = share(sum[at] as number, words[at] as number);
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
  const since = new Float32Array(rows).fill(-1);
  for (let i = title, words = 0; i >= 0 && i < rows; i++) {
    words += counts.words[i] ?? 0;
    since[i] = log(words);
  }
  sheet.take("words since the title", since);
}
