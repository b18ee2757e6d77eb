import { fold, unspaced } from "./fold";
import { hash } from "./hash";
import { HashSet } from "./hash-set";
import { type Entry, Phrases, PhraseTable, withoutStar } from "./phrase-table";
import { readsAsProse, UNMISTAKABLE } from "./prose";
import { restOf } from "./rest";
import { findSeam } from "./seam";
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
  /** The same for a line that is asked about several times; null where it holds no phrase at all. */
  read(line: string): Reading | null;
}

/** A line held against all phrases. */
export interface Reading {
  /** Every topic that `match` may find when it is asked for that topic alone, and perhaps some that it does not. */
  readonly topics: readonly Topic[];
  match(topics?: ReadonlySet<Topic>): Match | null;
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

/** Lines with a prefix or suffix that are longer than this are prose, unless the phrase is unmistakable. */
const MAX_WORDS = 25;
const MAX_UNSPACED = 60;
/** No longer line matches anything, in UTF-16 code units. */
export const LONGEST_LINE = 300;

/** Phrases that a line may begin with, or those it may end with. */
interface Ends {
  readonly phrases: PhraseTable;
  /** Hashes of the outer two words of each. */
  readonly words: HashSet;
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
  const read = (line: string): Reading | null =>
    line.length > LONGEST_LINE ? null : (readWhole(line) ?? readGlued(line));
  const readWhole = (line: string): Reading | null => {
    if (!mayMatch(line)) return null;
    const folded = fold(line);
    const candidates: Candidate[] = [];
    const topics: Topic[] = [];
    const consider = (how: Match["how"], entries: readonly Entry[], cut: number) => {
      if (entries.length > 0) candidates.push({ how, entries, cut });
      for (const { topic } of entries) topics.push(topic);
    };
    consider("whole", whole.find(folded), folded.length);
    for (const cut of cutHeads(prefixes, folded)) consider("prefix", findHead(prefixes, folded, cut), cut);
    for (const cut of cutTails(suffixes, folded))
      consider("suffix", findEnd(suffixes, folded.slice(cut)), cut);
    if (candidates.length === 0) return null;
    return { topics, match: (topics) => choose(candidates, line, folded, topics) };
  };
  /** Only phrases of several words: "YouTube" and "iPhone" are glued, too. */
  const readGlued = (line: string): Reading | null => {
    const seam = findSeam(line);
    const reading = seam > 0 ? readWhole(`${line.slice(0, seam)} ${line.slice(seam)}`) : null;
    if (!reading) return null;
    const match: Reading["match"] = (topics) => {
      const found = reading.match(topics);
      return found?.how === "prefix" && found.phrase.includes(" ") ? found : null;
    };
    return match() ? { topics: reading.topics, match } : null;
  };
  return Object.freeze({
    read,
    match: (line: string, topics?: ReadonlySet<Topic>) => read(line)?.match(topics) ?? null,
  });
}

const noEnds = (phrases: Phrases): Ends => ({
  phrases: new PhraseTable(phrases),
  words: new HashSet(),
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

/** Where the phrases that a line may begin with would end, longest first. */
function cutHeads(ends: Ends, folded: string): number[] {
  const cuts: number[] = [];
  const reach = reachOf(ends, firstWord(folded));
  if (reach > 0) {
    const least = countWords(folded) <= MAX_WORDS ? 1 : UNMISTAKABLE;
    let words = 1;
    for (let end = folded.indexOf(" "); end >= 0 && words <= reach; end = folded.indexOf(" ", end + 1))
      if (words++ >= least) cuts.unshift(end);
  }
  const label = labelOf(folded);
  if (label !== "" && countWords(label) <= reachOf(ends, firstWord(label))) cuts.push(label.length);
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

/** A pointer behind a phrase is as good as a colon: "Read more | Title", "Also read- Title". */
function findHead(ends: Ends, folded: string, cut: number): readonly Entry[] {
  const head = folded.slice(0, cut);
  const several = head.includes(" ");
  const phrase = several && DASHES.has(head.at(-1) ?? "") ? head.slice(0, -1) : head;
  const entries = findEnd(ends, phrase);
  const next = folded.charAt(cut + 1);
  const points = POINTERS.has(next) || phrase !== head || (several && DASHES.has(next));
  return points ? [...entries, ...ends.phrases.find(`${phrase}:`)] : entries;
}

/** The entries of a phrase as it stands, then those of it without the colon that follows it in the line. */
function findEnd({ phrases }: Ends, end: string): readonly Entry[] {
  const entries = phrases.find(end);
  return end.endsWith(":") ? [...entries, ...phrases.find(withoutColon(end))] : entries;
}

/** Phrases that a line is, or that it begins or ends with, and where in the folded line they end or begin. */
interface Candidate {
  readonly how: Match["how"];
  readonly entries: readonly Entry[];
  readonly cut: number;
}

/** The first candidate that is of the topics, and with what stands beside it no sentence. */
function choose(
  candidates: readonly Candidate[],
  line: string,
  folded: string,
  topics?: ReadonlySet<Topic>,
): Match | null {
  for (const { how, entries, cut } of candidates) {
    const entry = topics ? entries.find(({ topic }) => topics.has(topic)) : entries[0];
    if (!entry) continue;
    if (how === "whole") return { how, ...entry };
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)];
    const [phrase, beside] = how === "prefix" ? [head, tail] : [tail, head];
    const rest = restOf(line, fold(beside), how);
    const labelled = phrase.endsWith(":") || beside.startsWith(":") || isPointedOn(line, rest, how);
    // "Developed by:Acme" is a field of some product, and no credit of the page.
    if (entry.topic === "widget" && phrase.endsWith(":") && !beside.startsWith(" ")) continue;
    if (rest !== "" && (labelled || !readsAsProse(entry.topic, entry.phrase, rest, line)))
      return { how, rest, ...entry };
  }
  return null;
}

/** "Read also » Title", "Read also | Title": whatever the title says, the phrase leads to it. */
function isPointedOn(line: string, rest: string, how: "prefix" | "suffix"): boolean {
  const head = line.slice(0, line.length - rest.length).trim();
  const last = head.at(-1) ?? "";
  return how === "prefix" && (POINTERS.has(last) || (DASHES.has(last) && head.includes(" ")));
}

const POINTERS = new Set("»›→▶►|");
/** They point, too, where they follow several words. */
const DASHES = new Set("-–—");

/** The most words a phrase has that begins with a word, which a colon may follow in the phrase, in the line, or in both. */
const reachOf = ({ reach }: Ends, word: string): number =>
  reach.get(hash(word)) ?? reach.get(hash(withoutColon(word))) ?? 0;

/** What stands before the first colon and the colon, where that follows at once what it announces: "Tags:Bridges", as flattened pages have it. */
function labelOf(folded: string): string {
  const colon = folded.indexOf(":");
  return colon > 0 && !" :;!?".includes(folded.charAt(colon + 1)) ? folded.slice(0, colon + 1) : "";
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
