import { hash } from "./hash";
import type { Lexicon, Topic } from "./type";

/** A phrase, folded and without its star, and what it is about. */
export interface Entry {
  readonly topic: Topic;
  readonly lang: string;
  readonly phrase: string;
}

/** The phrases of one topic in one language. */
interface PhraseList {
  readonly topic: Topic;
  readonly lang: string;
  readonly phrases: readonly string[];
  /** The number of its first phrase. */
  readonly first: number;
}

/** All phrases of some lexicons, numbered in their order from 1. */
export class Phrases {
  readonly lists: readonly PhraseList[];
  /** One more than there are phrases. */
  readonly size: number;
  /** By the number of a phrase, the place of its list. */
  private readonly owners: Uint16Array;

  constructor(lexicons: readonly Lexicon[]) {
    const lists: PhraseList[] = [];
    let first = 1;
    for (const { lang, topics } of lexicons) {
      for (const [topic, phrases] of Object.entries(topics) as [Topic, readonly string[]][]) {
        lists.push({ topic, lang, phrases, first });
        first += phrases.length;
      }
    }
    this.lists = lists;
    this.size = first;
    this.owners = new Uint16Array(first);
    for (const [i, list] of lists.entries())
      this.owners.fill(i, list.first, list.first + list.phrases.length);
  }

  read(number: number): Entry | null {
    const list = this.lists[this.owners[number] ?? 0];
    const phrase = list?.phrases[number - list.first];
    return list && phrase ? { topic: list.topic, lang: list.lang, phrase: withoutStar(phrase) } : null;
  }
}

/** What is left of a phrase without its star. */
export function withoutStar(phrase: string): string {
  if (phrase.endsWith("*")) return phrase.slice(0, -1).trimEnd();
  return phrase.startsWith("*") ? phrase.slice(1).trimStart() : phrase;
}

/** About as many as there are phrases. */
const SLOTS = 1 << 15;

/**
 * Phrases by their text; a phrase of several languages is there for each, in order. Every process makes its own, so
 * nothing is made for a phrase but two numbers: a Map of records takes the time of a page.
 */
export class PhraseTable {
  /** The number of the last phrase in each slot; 0 for none. */
  private readonly last = new Int32Array(SLOTS);
  /** By the number of a phrase, the one before it in its slot. */
  private readonly before: Int32Array;
  private readonly hashes: Int32Array;

  constructor(private readonly phrases: Phrases) {
    this.before = new Int32Array(phrases.size);
    this.hashes = new Int32Array(phrases.size);
  }

  /** Adds a phrase by its number, under the hash of its text without the star. */
  add(number: number, hash: number): void {
    const slot = hash & (SLOTS - 1);
    this.before[number] = this.last[slot] ?? 0;
    this.hashes[number] = hash;
    this.last[slot] = number;
  }

  /** Whether there may be a phrase with that hash. */
  has(hash: number): boolean {
    let number = this.last[hash & (SLOTS - 1)] ?? 0;
    while (number > 0 && this.hashes[number] !== hash) number = this.before[number] ?? 0;
    return number > 0;
  }

  find(text: string): Entry[] {
    const entries: Entry[] = [];
    const wanted = hash(text);
    let number = this.last[wanted & (SLOTS - 1)] ?? 0;
    for (; number > 0; number = this.before[number] ?? 0) {
      const entry = this.hashes[number] === wanted ? this.phrases.read(number) : null;
      if (entry?.phrase === text) entries.push(entry);
    }
    return entries.reverse();
  }
}
