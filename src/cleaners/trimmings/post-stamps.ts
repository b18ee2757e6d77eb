import type { Cleaner } from "../../cleaner";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import type { KindOptions } from "../../kind/model";
import { findDate, type Topic } from "../../lexicon/index";
import { DONE, EDITED, STARTED } from "../../lexicon/post-stamps";
import { isForum } from "../../metadata/posts/posts";
import { type Block, kept, type Page } from "../../page";

/** Longest such line, the author's name with it, in words; what says who changed a post may say why, too. */
const LONGEST = 9;
const LONGEST_EDITED = 14;
const AGO: ReadonlySet<Topic> = new Set(["date"]);
/** The longest of "about 3 months ago" and the like, in UTF-16 code units. */
const LONGEST_AGO = 24;

export const postStamps = ({ phrases = phraseBook(), kinds }: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "post-stamps",
  doc: 'Drops, in threads, lines that say when somebody asked, answered, edited or started one, and "2 years ago".',
  *apply(page) {
    const isAgo = (block: Block) =>
      block.text.length <= LONGEST_AGO &&
      phrases.match(page, block, AGO)?.how === "whole" &&
      findDate(block.text, page.lang ?? undefined) === null;
    const stamps = kept(page).filter((block) => isDone(block, page) || isAgo(block));
    if (stamps.length === 0 || !isForum(page, kinds)) return;
    for (const block of stamps)
      yield { type: "drop", block, category: "date", why: "when something was posted" };
  },
});

function isDone({ text, words, kind }: Block, { lang }: Page): boolean {
  if (words > LONGEST_EDITED || kind === "code") return false;
  if (
    words <= LONGEST &&
    (DONE.test(text) || STARTED.test(text)) &&
    findDate(text, lang ?? undefined) !== null
  )
    return true;
  // Of recent changes forums leave out the year, without which there is no date to find.
  return /\d/.test(text) && EDITED.test(text);
}
