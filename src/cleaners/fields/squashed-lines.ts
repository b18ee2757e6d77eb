import type { Cleaner } from "../../cleaner";
import { goesOn } from "../../evidence/left";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { endsSentence } from "../../evidence/shape";
import { findHeads, findRepeated, type Head } from "../../evidence/squashed-head";
import { TOPICS, type Topic } from "../../lexicon/index";
import { type Block, type Edit, kept, type Page, type Span } from "../../page";
import { countWords } from "../../words";

const ALL_TOPICS: ReadonlySet<Topic> = new Set(TOPICS);
/** Longest phrase that is looked for inside a line, in words. */
const PHRASE_WORDS = 7;
/** Phrases that a line needs before all of it is taken for boilerplate, and words it may have for each of them. */
const FEWEST = 2;
const WORDS_EACH = 10;
/** A line that closes like a sentence needs more of them, and closer together. */
const FEWEST_IN_SENTENCE = 4;
const WORDS_EACH_IN_SENTENCE = 7;

export const squashedLines = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "squashed-lines",
  doc: "Takes menus, title, byline and buttons out of a page that was squashed into one line.",
  *apply(page) {
    if (page.format !== "text") return;
    const blocks = kept(page).filter((block) => {
      const next = page.blocks[block.id + 1];
      return goesOn(block) || (next && goesOn(next));
    });
    // Labels that ran into each other were cut apart in other texts, too: what was one line has blanks between its sentences.
    const isSquashed = blocks.some(({ glue }) => glue === " ");
    const heads = isSquashed ? blocks.flatMap((block) => findHeads(block, page)) : [];
    const bare = heads.find(({ names }) => !names);
    // Dates stand between teasers, too, and names: without "By" only what stands above the text is believed.
    const dated = bare && isAboveText(bare, blocks) ? bare : undefined;
    const named =
      heads.find(({ names, weak }) => names && !weak) ??
      heads.find((head) => head.names && isAboveText(head, blocks));
    const head = named && !named.date && dated ? withDate(named, dated) : (named ?? dated);
    const begins = head !== undefined && isAboveText(head, blocks);
    for (const block of blocks) {
      if (block === head?.block) yield* takeHead(head, page, phrases);
      else if (dated && block === dated.block && head?.date === null) yield* takeHead(dated, page, phrases);
      else if (
        begins &&
        head?.names &&
        head.start !== null &&
        block.id < head.block.id &&
        isBlank(block, page)
      )
        yield {
          type: "drop",
          block,
          why: "above the byline of a page squashed into one line",
          category: "navigation",
        };
      else yield* dropButtons(block, phrases);
    }
  },
});

/** Whether a piece is parted from the next by a blank: where labels were glued to each other, others know them. */
const isBlank = ({ id }: Block, { blocks }: Page): boolean => blocks[id + 1]?.glue === " ";

/** Names with the date that stands in their piece, and in no part of them. */
function withDate(named: Head, { block, date }: Head): Head {
  const isApart = date !== null && (date.start >= named.who.end || date.end <= named.who.start);
  return block === named.block && isApart ? { ...named, date } : named;
}

/** Share of the page that must stand below its byline, and words of sentences that may stand above it: a deck. */
const BELOW = 0.6;
const DECK = 60;

function isAboveText({ block: { id }, names }: Head, blocks: readonly Block[]): boolean {
  let [all, below, deck] = [0, 0, 0];
  for (const [i, block] of blocks.entries()) {
    all += block.words;
    if (block.id >= id) below += block.words;
    // The first holds the menus.
    else if (i > 0) deck += block.words;
  }
  // Above a bare date nothing is dropped.
  return below >= BELOW * all && (names === null || deck <= DECK);
}

/** Names and date; above them the title and menus, as far as the page says it twice or it is the first piece. */
function* takeHead(
  { block, date, names, who, start }: Head,
  page: Page,
  phrases: PhraseBook,
): Generator<Edit> {
  const part = (start: number, end: number): Span => ({ start, end });
  const why = "head of a page squashed into one line";
  if (names && start !== null) {
    const above = block.text.slice(0, start);
    const repeated = findRepeated(above, page.source);
    const first = block.id === 0 ? (findPhrases(above, phrases, isNear).at(-1)?.end ?? 0) : start;
    // Menus that nobody knows stand there, too.
    const title = repeated ?? (start - first <= LONGEST_TITLE ? first : start);
    if (title > 0) yield { type: "drop", block, why, category: "navigation", part: part(0, title) };
    if (start > title) yield { type: "lift", block, why, field: "title", part: part(title, start) };
  }
  const lifts: Edit[] = [];
  if (names) lifts.push({ type: "lift", block, why, field: "authors", values: names, part: who });
  if (date)
    lifts.push({
      type: "lift",
      block,
      why,
      field: "publishedAt",
      values: [date.iso],
      part: part(date.start, date.end),
    });
  yield* date && who.start >= date.end ? lifts.reverse() : lifts;
}

/** Characters of a title that the page says once. */
const LONGEST_TITLE = 110;

/** Buttons and labels that are nearly all of a piece, or that run ahead of its sentence. */
function* dropButtons(block: Block, phrases: PhraseBook): Generator<Edit> {
  const { text } = block;
  const found = findPhrases(text, phrases, () => true);
  const ahead = findPhrases(text, phrases, isNear);
  const end = endsSentence(text) && ahead.length >= FEWEST_AHEAD ? (ahead.at(-1)?.end ?? 0) : 0;
  const rest = text.slice(end);
  // What runs ahead says nothing of the sentence, if one follows.
  const own = end > 0 && countWords(rest) >= SENTENCE ? found.length - ahead.length : found.length;
  const isAll = isOfPhrases(own < found.length ? rest : text, own);
  if (!isAll && end === 0) return;
  const why = `${isAll ? found.length : ahead.length} buttons and labels run together`;
  yield { type: "drop", block, why, category: "navigation", ...(!isAll && { part: { start: 0, end } }) };
}

/** Phrases that run ahead of a sentence, words that it has, and characters between two of them. */
const FEWEST_AHEAD = 3;
const SENTENCE = 6;
const isNear = (start: number, lastEnd: number): boolean => start - lastEnd <= 20;

/** Whether so many phrases are most of a text. */
function isOfPhrases(text: string, count: number): boolean {
  const [fewest, each] = endsSentence(text)
    ? [FEWEST_IN_SENTENCE, WORDS_EACH_IN_SENTENCE]
    : [FEWEST, WORDS_EACH];
  return count >= fewest && countWords(text) <= each * count;
}

/** Standing phrases inside a text, longest first at each word, for as long as `near` accepts their distance. */
function findPhrases(
  text: string,
  phrases: PhraseBook,
  near: (start: number, lastEnd: number) => boolean,
): Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (!first || !near(first.start, found.at(-1)?.end ?? 0)) break;
    let used = 0;
    for (let count = PHRASE_WORDS; count > 0 && used === 0; count--) {
      const last = words[i + count - 1];
      if (!last || !/\p{Lu}|\p{Lo}|\d/u.test(text.charAt(first.start))) continue;
      const match = phrases.matchText(text.slice(first.start, last.end), ALL_TOPICS);
      if (match?.how === "whole") {
        found.push({ start: first.start, end: last.end });
        used = count;
      }
    }
    i += used || 1;
  }
  return found;
}
