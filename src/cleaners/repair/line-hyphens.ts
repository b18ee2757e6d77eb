import type { Cleaner } from "../../cleaner";
import { guessLanguage } from "../../lexicon/guess-language";
import { JOINING } from "../../lexicon/joining-words";
import { stopWordsOf } from "../../lexicon/stop-words";
import { toSource } from "../../origin";
import type { Block, Page } from "../../page";
import { isWordCharacter } from "../../words";

/** A word that is cut, as the joined lines of a paragraph have it: what stands in front of the hyphen and behind it. */
const CUT = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]{1,40})([-‐\u00ad¬]) (\p{Ll}[\p{L}\p{M}]{0,40})/gu;
/** One of these, a line's end behind it, must be in the text. */
const HYPHENS = ["-", "‐", "\u00ad", "¬"];
/** Signs that mean nothing but that a word was cut here. */
const SURE = "\u00ad¬";
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

export const lineHyphens = (): Cleaner => ({
  name: "line-hyphens",
  doc: "Joins words that were hyphenated at a line's end, where the text has them whole or shows that it hyphenates.",
  *apply(page) {
    if (page.format !== "text") return;
    const cutLines = countCutLines(page.source);
    if (cutLines === 0) return;
    const cuts = page.blocks.flatMap((block) => findCuts(block, page));
    if (cuts.length === 0) return;
    const words = listWords(page);
    const known = (word: string) => words.has(word.toLowerCase());
    const whole = new Set(cuts.filter((cut) => isSure(cut) || isForm(cut, known)));
    // Neither half is a word of the text: "self-evident" is no such word.
    const halves = cuts.filter(({ left, right }) => !known(left) && !known(right) && !isPrefixed(left));
    // A text that hyphenates cuts words that it has only once, too.
    const joined = new Set(
      whole.size > 0 || halves.length > 1 || cutLines === MANY ? [...whole, ...halves] : whole,
    );
    for (const cut of cuts) {
      const { block, left, right } = cut;
      const isCompound =
        known(`${left}-${right}`) || (!whole.has(cut) && isPrefixed(left) && !JOINING.has(right));
      if (!isCompound && !joined.has(cut)) continue;
      const why = isCompound ? "a compound, cut at a line's end" : "a word, hyphenated at a line's end";
      const start = isCompound ? cut.hyphen + 1 : cut.hyphen;
      yield { type: "replace", block, start, end: cut.hyphen + 2, text: "", why };
    }
  },
});

/** What a hyphen follows within a line as well. */
const PREFIXES: ReadonlySet<string> = new Set(
  "all anti bio co e eco ex extra half inter intra long mid mini multi neo new non off old out over post pre pro pseudo quasi re self semi short sub super t trans two ultra un under up vice well".split(
    " ",
  ),
);

/** "Twenty-one". */
const TENS: ReadonlySet<string> = new Set("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

const isPrefixed = (left: string): boolean =>
  PREFIXES.has(left.toLowerCase()) || TENS.has(left.toLowerCase());

interface Cut {
  readonly block: Block;
  readonly left: string;
  readonly right: string;
  /** Where the hyphen stands in the block's text. */
  readonly hyphen: number;
  readonly sign: string;
}

const isSure = ({ sign }: Cut): boolean => SURE.includes(sign);

/** Whether the joined word is known, or without an ending. */
function isForm({ left, right }: Cut, known: (word: string) => boolean): boolean {
  const word = left + right;
  if (known(word)) return true;
  for (let ending = 1; ending <= LONGEST_ENDING; ending++)
    if (ending + 2 < right.length && known(word.slice(0, -ending))) return true;
  return false;
}

const LONGEST_ENDING = 3;

/** How many lines end in a letter and a hyphen, up to a few; asked of each text, so that no other is looked at more closely. */
function countCutLines(source: string): number {
  let count = 0;
  for (let end = source.indexOf("\n"); end >= 0 && count < MANY; end = source.indexOf("\n", end + 1)) {
    const last = source.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 2 : end - 1;
    if (HYPHENS.includes(source.charAt(last)) && isWordCharacter(source.charCodeAt(last - 1))) count++;
  }
  return count;
}

/** So many lines show that a text hyphenates, whatever the words: the end of a page may cut them as well. */
const MANY = 3;
const CARRIAGE_RETURN = 13;

/** The cut words of a block whose lines were joined. */
function findCuts(block: Block, { source }: Page): Cut[] {
  const { text, kind } = block;
  if (kind === "code" || !HYPHENS.some((hyphen) => text.includes(`${hyphen} `))) return [];
  const cuts: Cut[] = [];
  for (const { 1: left = "", 2: sign = "", 3: right = "", index } of text.matchAll(CUT)) {
    const hyphen = index + left.length;
    const between = source.slice(toSource(block, hyphen) + 1, toSource(block, hyphen + 2));
    if (between.includes("\n") || between.includes("\r")) cuts.push({ block, left, right, hyphen, sign });
  }
  return cuts;
}

/** All words of the page but those beside a cut, and the commonest of its language; lower case. */
function listWords({ blocks, lang }: Page): Set<string> {
  const words = new Set<string>();
  const text: string[] = [];
  for (const block of blocks) {
    const own = block.text.replace(CUT, " ");
    text.push(own);
    for (const [word] of own.matchAll(WORD)) words.add(word.toLowerCase());
  }
  for (const word of stopWordsOf(lang ?? guessLanguage(text.join("\n")) ?? "")) words.add(word);
  return words;
}
