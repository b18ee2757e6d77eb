import type { Cleaner } from "../../cleaner";
import { BodyElement } from "../../evidence/body-element";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isKeptProse } from "../../evidence/running-text";
import { isProseBlock, isTruncated } from "../../evidence/shape";
import { isUntouched } from "../../evidence/untouched";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { Match, Topic } from "../../lexicon/index";
import { type Block, type Category, kept, type Page } from "../../page";
import { countWords } from "../../words";

/** What closes an article, and the share of the page's running text that must stand above it. */
const ENDS: ReadonlyMap<Topic, number> = new Map([
  ["comment-heading", 0.5],
  ["comment-prompt", 0.5],
  ["source-link", 0.5],
  ["author-box", 0.5],
  // Inside an article other articles are announced, too, and so are accounts.
  ["login", 0.85],
  ["related", 0.85],
]);
const TOPICS: ReadonlySet<Topic> = new Set(ENDS.keys());

/** "Reply", "Name" and "Source" stand inside articles and threads; phrases of this many words do not. */
const SURE_WORDS = 2;
/** One word, though Japanese is counted by its characters: コメント heads comments as often as a column of a table. */
const LOANWORD = /^[゠-ヿ]+$/;
/** Words of running text above the mark from which it is believed to close an article. */
const ENOUGH = 120;
/** Lines of forum software from which a page is a thread, where comment forms close nothing. */
const THREAD = 3;
/** The same for a page this likely to be one. */
const SURELY = 0.9;

export const articleEnd = ({ phrases = phraseBook(), kinds }: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "article-end",
  doc: "Drops what follows the comment form, a source line, the author's box or a list of other articles, with most of the text above, and a product's reviews.",
  *apply(page) {
    const end = findEnd(page, phrases, kinds);
    if (!end) return;
    const why = `below "${end.block.text.slice(0, 40)}", where the article ends`;
    for (const block of kept(page)) {
      if (block.id > end.block.id)
        yield { type: "drop", block, why, category: findCategory(block, page, end.match) };
    }
  },
});

interface End {
  readonly block: Block;
  readonly match: Match;
}

/** The first mark with enough running text above it, and anything left below. */
function findEnd(page: Page, phrases: PhraseBook, kinds: KindOptions["kinds"]): End | null {
  if (isUntouched(page)) return null;
  if (isThread(page, kinds)) return null;
  const words = page.blocks.map((block) => (isKeptProse(block) ? block.words : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  const last = kept(page).at(-1)?.id ?? 0;
  const body = new BodyElement(page);
  let above = 0;
  for (const block of page.blocks.slice(0, last)) {
    above += words[block.id] ?? 0;
    if (block.fate?.type !== "drop" || above < ENOUGH) continue;
    const match = phrases.match(page, block, TOPICS);
    if (match?.how !== "whole" || !isSure(match.phrase)) continue;
    const isProduct = judgeKind(page, kinds).name === "product";
    // Customers say more of a product than its shop does.
    if (isProduct && match.topic === "comment-heading") return { block, match };
    // Shops show other products above what they say of this one in tables.
    if (isProduct && match.topic === "related") continue;
    const least = isOfNewsletter(block, match, page) ? ABOVE_LETTERS : ENDS.get(match.topic);
    const enough = above >= (least ?? 1) * total;
    if (enough && !body.goesOnBelow(block)) return { block, match };
  }
  return null;
}

/** Forms that ask for the address to which letters go stand amid articles, too. */
function isOfNewsletter({ id }: Block, { topic }: Match, { blocks, format }: Page): boolean {
  // Elements tell where the text of a page goes on.
  if (format === "html" || topic !== "comment-prompt") return false;
  const around = blocks.slice(Math.max(0, id - BESIDE), id + BESIDE + 1);
  return around.some(({ fate }) => fate?.type === "drop" && fate.category === "newsletter");
}

/** The share of running text above them from which they close an article. */
const ABOVE_LETTERS = 0.85;
/** A form has its fields and its button within so many lines. */
const BESIDE = 2;

const isSure = (phrase: string): boolean => countWords(phrase) >= SURE_WORDS && !LOANWORD.test(phrase);

function isThread(page: Page, kinds: KindOptions["kinds"]): boolean {
  const lines = page.blocks.filter(({ fate }) => fate?.by === "forum-controls").length;
  return lines >= THREAD || judgeKind(page, kinds).probabilities.forum >= SURELY;
}

/** Headlines stand up to this many blocks above the excerpt they belong to. */
const HEADLINE_REACH = 2;

function findCategory(block: Block, page: Page, end: Match): Category {
  const teaser = page.blocks
    .slice(block.id, block.id + HEADLINE_REACH + 1)
    .some(({ text }) => isTruncated(text));
  if (teaser) return "related";
  return end.topic.startsWith("comment") && isProseBlock(block) ? "comments" : "boilerplate";
}
