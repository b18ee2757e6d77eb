import { fold, unspaced } from "./fold";
import { hash } from "./hash";
import { type Entry, Phrases, PhraseTable, withoutStar } from "./phrase-table";
import { readsAsProse } from "./prose";
import { hashFirstWords, hashLastWords, makeSieve } from "./sieve";
import type { Lexicon, Topic } from "./type";

/** A line, or one end of it, recognised as a standing phrase. */
export interface Match {
  readonly topic: Topic;
  readonly lang: string;
  /** The entry without its star, folded. */
  readonly phrase: string;
  readonly how: "whole" | "prefix" | "suffix";
  /** What the line says beyond a prefix or suffix, in the line's own spelling: the name after "By". */
  readonly rest?: string;
}

export interface Matcher {
  /**
   * The most specific phrase the line is: a whole one before a prefix before a suffix, a longer one before a
   * shorter, then by the order of the languages; null for none. With `topics`, phrases of other topics are
   * not seen, so a phrase that means different things in two languages can still be asked for.
   */
  match(line: string, topics?: ReadonlySet<Topic>): Match | null;
  /** Every topic that `match` may find when it is asked for that topic alone, and perhaps some that it does not. */
  topics(line: string): ReadonlySet<Topic>;
}

/** Compiles lexicons into one matcher; the same array gives the same matcher. Most misses cost a few nanoseconds per character. */
export function compile(lexicons: readonly Lexicon[]): Matcher {
  const known = COMPILED.get(lexicons);
  if (known) return known;
  const matcher = build(lexicons);
  COMPILED.set(lexicons, matcher);
  return matcher;
}

/** A cache and no state: what it holds is a pure function of its key. */
const COMPILED = new WeakMap<readonly Lexicon[], Matcher>();

/** Lines with a prefix or suffix that are longer than this are prose, whatever they begin with. */
const MAX_WORDS = 25;
const MAX_UNSPACED = 60;
/** No longer line matches anything, in UTF-16 code units. */
export const LONGEST_LINE = 300;

/** Phrases that a line may begin with, or those it may end with. */
interface Ends {
  readonly phrases: PhraseTable;
  /** Hashes of the outer two words of each. */
  readonly words: Set<number>;
  /** The most words a phrase has that begins (or, for suffixes, ends) with the word of this hash. */
  readonly reach: Map<number, number>;
  /** Lengths of the phrases whose star touches them, longest first. */
  lengths: number[];
}

function build(lexicons: readonly Lexicon[]): Matcher {
  const all = new Phrases(lexicons);
  const whole = new PhraseTable(all);
  const prefixes = noEnds(all);
  const suffixes = noEnds(all);
  for (const { phrases, first } of all.lists) {
    let number = first;
    for (const text of phrases) {
      if (text.endsWith("*")) addEnd(prefixes, number, text, firstWord, hashFirstWords);
      else if (text.startsWith("*")) addEnd(suffixes, number, text, lastWord, hashLastWords);
      else whole.add(number, hash(text));
      number++;
    }
  }
  for (const ends of [prefixes, suffixes]) ends.lengths = [...new Set(ends.lengths)].sort((a, b) => b - a);
  const mayMatch = makeSieve({ wholes: whole, starts: prefixes.words, ends: suffixes.words });
  return Object.freeze({
    match(line: string, topics?: ReadonlySet<Topic>): Match | null {
      if (line.length > LONGEST_LINE || !mayMatch(line)) return null;
      const folded = fold(line);
      if (folded === "") return null;
      const entry = pick(whole.find(folded), topics);
      if (entry) return { ...entry, how: "whole" };
      return atStart(prefixes, line, folded, topics) ?? atEnd(suffixes, line, folded, topics);
    },
    topics(line: string): ReadonlySet<Topic> {
      const topics = new Set<Topic>();
      if (line.length > LONGEST_LINE || !mayMatch(line)) return topics;
      const folded = fold(line);
      const collect = (entries: readonly Entry[]) => {
        for (const { topic } of entries) topics.add(topic);
      };
      collect(whole.find(folded));
      for (const cut of cutHeads(prefixes, folded)) {
        collect(prefixes.phrases.find(folded.slice(0, cut)));
        collect(prefixes.phrases.find(withoutColon(folded.slice(0, cut))));
      }
      for (const cut of cutTails(suffixes, folded)) collect(suffixes.phrases.find(folded.slice(cut)));
      return topics;
    },
  });
}

const noEnds = (phrases: Phrases): Ends => ({
  phrases: new PhraseTable(phrases),
  words: new Set(),
  reach: new Map(),
  lengths: [],
});

function addEnd(
  ends: Ends,
  number: number,
  text: string,
  outerWord: (phrase: string) => string,
  hashOuterWords: (phrase: string) => number,
): void {
  const phrase = withoutStar(text);
  ends.phrases.add(number, hash(phrase));
  ends.words.add(hashOuterWords(phrase));
  if (phrase.length === text.length - 1) ends.lengths.push(phrase.length);
  else {
    const word = hash(outerWord(phrase));
    ends.reach.set(word, Math.max(ends.reach.get(word) ?? 0, countWords(phrase)));
  }
}

function pick(entries: readonly Entry[], topics?: ReadonlySet<Topic>): Entry | undefined {
  return topics ? entries.find((entry) => topics.has(entry.topic)) : entries[0];
}

function atStart(ends: Ends, line: string, folded: string, topics?: ReadonlySet<Topic>): Match | null {
  for (const cut of cutHeads(ends, folded)) {
    const match = found(ends, folded.slice(0, cut), line, folded.slice(cut), "prefix", topics);
    if (match) return match;
  }
  return null;
}

function atEnd(ends: Ends, line: string, folded: string, topics?: ReadonlySet<Topic>): Match | null {
  for (const cut of cutTails(ends, folded)) {
    const match = found(ends, folded.slice(cut), line, folded.slice(0, cut), "suffix", topics);
    if (match) return match;
  }
  return null;
}

/** Where the phrases that a line may begin with would end, longest first. */
function cutHeads(ends: Ends, folded: string): number[] {
  const cuts: number[] = [];
  const word = firstWord(folded);
  const reach = ends.reach.get(hash(word)) ?? ends.reach.get(hash(withoutColon(word))) ?? 0;
  if (reach > 0 && countWords(folded) <= MAX_WORDS) {
    for (let end = folded.indexOf(" "); end >= 0 && cuts.length < reach; end = folded.indexOf(" ", end + 1))
      cuts.push(end);
    cuts.reverse();
  }
  if (folded.length <= MAX_UNSPACED && unspaced(folded.charCodeAt(0)))
    for (const length of ends.lengths) if (length < folded.length) cuts.push(length);
  return cuts;
}

/** Where the phrases that a line may end with would begin, longest first. */
function cutTails(ends: Ends, folded: string): number[] {
  const cuts: number[] = [];
  const reach = ends.reach.get(hash(lastWord(folded))) ?? 0;
  if (reach > 0 && countWords(folded) <= MAX_WORDS) {
    for (
      let space = folded.lastIndexOf(" ");
      space > 0 && cuts.length < reach;
      space = folded.lastIndexOf(" ", space - 1)
    )
      cuts.push(space + 1);
    cuts.reverse();
  }
  if (folded.length <= MAX_UNSPACED && unspaced(folded.charCodeAt(folded.length - 1)))
    for (const length of ends.lengths) if (length < folded.length) cuts.push(folded.length - length);
  return cuts;
}

/** Looks a phrase up as it stands, then without the colon that follows it in the line. */
function found(
  ends: Ends,
  end: string,
  line: string,
  foldedRest: string,
  how: "prefix" | "suffix",
  topics?: ReadonlySet<Topic>,
): Match | null {
  const entry = pick(ends.phrases.find(end), topics) ?? pick(ends.phrases.find(withoutColon(end)), topics);
  if (!entry) return null;
  const rest = restOf(line, fold(foldedRest), how);
  if (rest === "") return null;
  const labelled = end.endsWith(":") || foldedRest.startsWith(":");
  if (!labelled && readsAsProse(entry.topic, entry.phrase, rest, line)) return null;
  return { ...entry, how, rest };
}

/** The part of the line that folds to `foldedRest`, cut at a word, so that names keep their capitals. */
function restOf(line: string, foldedRest: string, how: "prefix" | "suffix"): string {
  const text = line.trim();
  for (let i = 1; i < text.length; i++) {
    const at = how === "prefix" ? i : text.length - i;
    const part = how === "prefix" ? text.slice(at) : text.slice(0, at);
    if (part.length <= foldedRest.length * 2 + 40 && fold(part) === foldedRest) return trimJoint(part);
  }
  return foldedRest;
}

const JOINTS = " \t\u00a0\u3000:：-–—|>»›";

/** Cuts spaces, colons, dashes and pipes that joined the rest to its phrase. */
function trimJoint(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && JOINTS.includes(text.charAt(start))) start++;
  while (end > start && JOINTS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const withoutColon = (text: string): string => (text.endsWith(":") ? text.slice(0, -1) : text);

function firstWord(text: string): string {
  const space = text.indexOf(" ");
  return space < 0 ? text : text.slice(0, space);
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  return words;
}
