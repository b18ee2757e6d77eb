import type { Cleaner } from "../../cleaner";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import type { Topic } from "../../lexicon/index";
import { type Block, kept } from "../../page";

export const excerptLinks = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "excerpt-links",
  doc: 'Takes "Read more" and the like off the end of a paragraph of HTML, where a whole sentence stands before the link.',
  *apply(page) {
    if (page.format !== "html") return;
    for (const block of kept(page)) {
      const link = findLink(block);
      if (!link || !phrases.matchText(block.text.slice(link.start, link.seen), LEADS_ON)) continue;
      const part = { start: link.start, end: block.text.length };
      yield { type: "drop", block, part, category: "related", why: "leads on, behind an excerpt" };
    }
  },
});

const LEADS_ON: ReadonlySet<Topic> = new Set(["read-more"]);
/** Longest such link, in UTF-16 code units; longer ones name what they lead to. */
const LONGEST = 30;
/** A whole sentence: within one the words of a link are the sentence's, and one that is cut off tells with them what it is. */
const ENDED = /[^.…][.!?。！？]["”»’)]?\s?$/u;

/** The short link with which a paragraph ends behind a whole sentence, and where its shown words end. */
function findLink({ text, marks, kind }: Block): { start: number; seen: number } | null {
  const last = marks.at(-1);
  if (kind !== "paragraph" || last?.end !== text.length) return null;
  const link = marks.find(({ type, end }) => type === "link" && end === text.length);
  if (!link || link.start === 0 || !ENDED.test(text.slice(Math.max(0, link.start - 4), link.start)))
    return null;
  // WordPress adds the title of what it leads to for screen readers.
  const unseen = marks.find(
    ({ type, start, end }) => type === "unseen" && start > link.start && end === text.length,
  );
  const seen = unseen ? unseen.start : text.length;
  return seen - link.start <= LONGEST ? { start: link.start, seen } : null;
}
