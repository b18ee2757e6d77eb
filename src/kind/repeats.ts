import { hashWord, mix } from "../model/scan";
import type { Page, Tag } from "../page";
import { isParagraph } from "./paragraph";

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
export function findRepeats({ blocks }: Page, priced: Uint8Array): Repeats {
  const holders = new Holders();
  for (const [i, block] of blocks.entries()) {
    if (!block.tag || block.tag.hidden) continue;
    const holder = holders.of(block.tag);
    holder.chars += block.text.length;
    holder.priced ||= priced[i] === 1;
    holder.paragraph ||= isParagraph(block);
    holder.linked ||= block.marks.some(({ type }) => type === "link");
  }
  const found = holders.group().filter(isRepeating);
  return {
    groups: found.length,
    largest: found.reduce((best, group) => (group.chars > best.chars ? group : best), NO_GROUP),
    dearest: found.reduce((best, group) => (group.priced > best.priced ? group : best), NO_GROUP),
    chars: holders.chars,
    elements: holders.names,
  };
}

const NO_GROUP: Group = { name: "", count: 0, chars: 0, priced: 0, paragraphs: 0, linked: 0 };

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

interface Holder {
  readonly tag: Tag;
  readonly outer: Holder | null;
  /** Its number, higher than that of the one around it. */
  readonly number: number;
  chars: number;
  priced: boolean;
  paragraph: boolean;
  linked: boolean;
}

/** The elements around the blocks of a page, and what they hold. */
class Holders {
  readonly names = new Map<string, number>();
  chars = 0;
  private readonly all: Holder[] = [];
  private readonly known = new Map<Tag, Holder>();
  private readonly labels = new Map<readonly string[], number>();

  of(tag: Tag): Holder {
    const missing: Tag[] = [];
    let holder: Holder | null = null;
    for (let around: Tag | null = tag; around; around = around.parent) {
      holder = this.known.get(around) ?? null;
      if (holder) break;
      missing.push(around);
    }
    for (let i = missing.length - 1; i >= 0; i--) {
      const inner = missing[i];
      if (inner) holder = this.add(inner, holder);
    }
    return holder ?? this.add(tag, null);
  }

  /** The elements beside each other that have the same name and class. */
  group(): Group[] {
    const groups = new Map<number, Group>();
    for (let i = this.all.length - 1; i >= 0; i--) {
      const holder = this.all[i];
      if (!holder) continue;
      const { tag, outer, chars, priced, paragraph, linked } = holder;
      if (!outer) {
        this.chars += chars;
        continue;
      }
      outer.chars += chars;
      outer.priced ||= priced;
      outer.paragraph ||= paragraph;
      outer.linked ||= linked;
      if (chars < LEAST) continue;
      const key = mix(mix(outer.number, hashWord(tag.name)), this.hashLabel(tag.words));
      let group = groups.get(key);
      if (!group) {
        group = { ...NO_GROUP, name: tag.name };
        groups.set(key, group);
      }
      group.count++;
      group.chars += chars;
      if (priced) group.priced++;
      if (paragraph) group.paragraphs++;
      if (linked) group.linked++;
    }
    return [...groups.values()];
  }

  private add(tag: Tag, outer: Holder | null): Holder {
    const holder = {
      tag,
      outer,
      number: this.all.length,
      chars: 0,
      priced: false,
      paragraph: false,
      linked: false,
    };
    this.all.push(holder);
    this.known.set(tag, holder);
    this.names.set(tag.name, (this.names.get(tag.name) ?? 0) + 1);
    return holder;
  }

  /** Cards of one list often differ in their last classes. */
  private hashLabel(words: readonly string[]): number {
    let hash = this.labels.get(words);
    if (hash === undefined) {
      hash = words.slice(0, 3).reduce((sum, word) => mix(sum, hashWord(word)), 0);
      this.labels.set(words, hash);
    }
    return hash;
  }
}
