import { hashWord, mix } from "../model/scan";
import type { Mark, Page } from "../page";
import { isParagraph } from "./paragraph";
import { sizeOf } from "./size";

/** Elements of one name and class beside each other: posts, cards, teasers. Each count is of elements. */
interface Group {
  readonly name: string;
  count: number;
  chars: number;
  priced: number;
  paragraphs: number;
  linked: number;
}

export interface Repeats {
  /** How many groups the page has. */
  readonly groups: number;
  /** The group with the most text, and the one with the most prices. */
  readonly largest: Readonly<Group>;
  readonly dearest: Readonly<Group>;
  /** Characters shown on the page. */
  readonly chars: number;
  /** How many elements of each name hold text. */
  readonly elements: ReadonlyMap<string, number>;
}

/** What repeats on a page. Linear in blocks and elements. */
export function findRepeats(page: Page, priced: Uint8Array): Repeats {
  const held = gatherHeld(page, priced);
  const found = groupElements(page, held).filter(isRepeating);
  return {
    groups: found.length,
    largest: found.reduce((best, group) => (group.chars > best.chars ? group : best), NO_GROUP),
    dearest: found.reduce((best, group) => (group.priced > best.priced ? group : best), NO_GROUP),
    chars: sumOutermost(page, held),
    elements: countNames(page, held),
  };
}

const startGroup = (name: string): Group => ({
  name,
  count: 0,
  chars: 0,
  priced: 0,
  paragraphs: 0,
  linked: 0,
});

const NO_GROUP = startGroup("");

const FEWEST = 3;
/** Elements with less text than this, in characters, are no posts, cards or teasers. */
const LEAST = 20;
/** Of these, only ones with more text are. */
const SMALL = new Set(["li", "tr", "td", "dd", "dt", "a", "span", "option"]);
const LEAST_SMALL = 60;
/** Paragraphs and headings stand beside each other in any text. */
const TEXT = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);

const isRepeating = ({ name, count, chars }: Group): boolean =>
  count >= FEWEST && !TEXT.has(name) && (!SMALL.has(name) || chars >= LEAST_SMALL * count);

/** What each element of a page holds, by its number. */
interface Held {
  readonly chars: Int32Array;
  /** Of SHOWN, PRICED, PARAGRAPH and LINKED those that hold for anything inside. */
  readonly signs: Uint8Array;
}

const [SHOWN, PRICED, PARAGRAPH, LINKED] = [1, 2, 4, 8];

function gatherHeld({ blocks, tags }: Page, priced: Uint8Array): Held {
  const chars = new Int32Array(tags.length);
  const signs = new Uint8Array(tags.length);
  const add = (at: number, length: number, sign: number) => {
    chars[at] = (chars[at] ?? 0) + length;
    signs[at] = (signs[at] ?? 0) | sign;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block?.tag || block.tag.hidden) continue;
    const linked = block.marks.length > 0 && block.marks.some(isLink);
    const sign = (priced[i] ? PRICED : 0) | (isParagraph(block) ? PARAGRAPH : 0) | (linked ? LINKED : 0);
    add(block.tag.index, sizeOf(block.text), SHOWN | sign);
  }
  for (let i = tags.length - 1; i >= 0; i--) {
    const around = tags[i]?.parent?.index ?? -1;
    if (around >= 0) add(around, chars[i] ?? 0, signs[i] ?? 0);
  }
  return { chars, signs };
}

const isLink = ({ type }: Mark): boolean => type === "link";

/** The elements beside each other that have the same name and class. */
function groupElements({ tags }: Page, { chars, signs }: Held): Group[] {
  const groups = new Map<number, Group>();
  const hashLabel = makeLabelHash();
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i];
    const around = tag?.parent?.index ?? -1;
    const length = chars[i] ?? 0;
    const sign = signs[i] ?? 0;
    if (!tag || around < 0 || length < LEAST) continue;
    const key = mix(mix(around, hashWord(tag.name)), hashLabel(tag.words));
    let group = groups.get(key);
    if (!group) {
      group = startGroup(tag.name);
      groups.set(key, group);
    }
    group.count++;
    group.chars += length;
    if (sign & PRICED) group.priced++;
    if (sign & PARAGRAPH) group.paragraphs++;
    if (sign & LINKED) group.linked++;
  }
  return [...groups.values()];
}

function sumOutermost({ tags }: Page, { chars }: Held): number {
  let sum = 0;
  for (let i = 0; i < chars.length; i++) if (!tags[i]?.parent) sum += chars[i] ?? 0;
  return sum;
}

function countNames({ tags }: Page, { signs }: Held): Map<string, number> {
  const names = new Map<string, number>();
  for (let i = 0; i < tags.length; i++) {
    const name = tags[i]?.name;
    if (name && signs[i]) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

/** Hashes class words; cards of one list often differ in their last classes. */
function makeLabelHash(): (words: readonly string[]) => number {
  const known = new Map<readonly string[], number>();
  return (words) => {
    let hash = known.get(words);
    if (hash === undefined) {
      hash = 0;
      for (let i = 0; i < 3 && i < words.length; i++) hash = mix(hash, hashWord(words[i] ?? ""));
      known.set(words, hash);
    }
    return hash;
  };
}
