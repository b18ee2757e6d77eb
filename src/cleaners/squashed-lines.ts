import type { Cleaner } from "../cleaner";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import { endsSentence } from "../evidence/shape";
import { findDate, TOPICS, type Topic } from "../lexicon/index";
import { readNames } from "../metadata/names";
import { type Block, type Edit, kept, type Page, type Span } from "../page";

const ALL_TOPICS: ReadonlySet<Topic> = new Set(TOPICS);
/** Longest phrase that is looked for inside a line, in words. */
const PHRASE_WORDS = 7;
/** Phrases that a line needs before all of it is taken for boilerplate, and words it may have for each of them. */
const FEWEST = 2;
const WORDS_EACH = 10;
/** A line that closes like a sentence needs more of them, and closer together. */
const FEWEST_IN_SENTENCE = 4;
const WORDS_EACH_IN_SENTENCE = 7;
/** How far a squashed head reaches, in characters. */
const HEAD = 600;
const BYLINE = /\s(?:By|Von|Par|Por|Di|Door|Av|Af|Автор:?)\s+(?=\p{Lu})/u;
const DATE_LABEL = /\s*(?:[|•·,–-]\s*)?(?:(?:Published|Posted|Updated)(?: on)?:?|on)?\s*$/;

export const squashedLines = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "squashed-lines",
  doc: "Takes menus, title, byline and buttons out of a page that was squashed into one line.",
  *apply(page) {
    if (page.format !== "text") return;
    const blocks = kept(page).filter(
      (block) => block.glue === " " || page.blocks[block.id + 1]?.glue === " ",
    );
    for (const block of blocks) {
      if (block.id === 0) yield* readHead(block, page, phrases);
      else yield* dropButtons(block, phrases);
    }
  },
});

/** Menu, title, names, date and first sentence, in this order, as far as they are there. */
function* readHead(block: Block, page: Page, phrases: PhraseBook): Generator<Edit> {
  const head = block.text.slice(0, HEAD);
  const menu = findPhrases(head, phrases, (at, end) => at - end <= 20).at(-1)?.end ?? 0;
  const byline = BYLINE.exec(head);
  const date = findDate(head, page.lang ?? undefined);
  if (!byline || !date || byline.index < menu || date.start < byline.index) return;
  const namesStart = byline.index + byline[0].length;
  const names = readNames(head.slice(namesStart, date.start).replace(DATE_LABEL, ""));
  if (!names) return;
  const part = (start: number, end: number): Span => ({ start, end });
  const why = "head of a page squashed into one line";
  if (menu > 0) yield { type: "drop", block, why, category: "navigation", part: part(0, menu) };
  if (byline.index > menu) yield { type: "lift", block, why, field: "title", part: part(menu, byline.index) };
  yield { type: "lift", block, why, field: "authors", values: names, part: part(byline.index, date.start) };
  yield {
    type: "lift",
    block,
    why,
    field: "publishedAt",
    values: [date.iso],
    part: part(date.start, date.end),
  };
}

function* dropButtons(block: Block, phrases: PhraseBook): Generator<Edit> {
  const found = findPhrases(block.text, phrases, () => true);
  const [fewest, each] = endsSentence(block.text)
    ? [FEWEST_IN_SENTENCE, WORDS_EACH_IN_SENTENCE]
    : [FEWEST, WORDS_EACH];
  if (found.length < fewest || block.words > each * found.length) return;
  yield {
    type: "drop",
    block,
    why: `${found.length} buttons and labels run together`,
    category: "navigation",
  };
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
