import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import type { Topic } from "../../lexicon/index";
import { type Block, kept } from "../../page";
import { countWords } from "../../words";

const LABELS = compileLabels(["btn", "button", "cta"]);
/** Longer ones are headlines of other pages as often. Of the short ones 15 words in 16 are not in the gold text (WCXB). */
const LONGEST = 4;

/** What such links say: to answer, quote, share, print, log in. */
const TOPICS: ReadonlySet<Topic> = new Set(["forum", "comment-prompt", "share", "print", "login"]);
/** Longest line of them, in UTF-16 code units. */
const LONGEST_ROW = 100;
/** What stands between the links of a line. */
const BETWEEN = /^[\s|·•/]*$/;

export const buttonLinks = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "button-links",
  doc: "Drops short links that their class makes look like buttons, lines of several of them, and lines of links that are standing phrases each.",
  *apply(page) {
    const labelOf = readLabels(page, LABELS);
    const findLink = makeFinder((tag) => (tag.name === "a" ? tag : null));
    for (const block of kept(page)) {
      if (isRow(block)) {
        yield { type: "drop", block, category: "widget", why: "links marked as buttons and nothing else" };
        continue;
      }
      if (isPhraseRow(block, phrases)) {
        yield { type: "drop", block, category: "widget", why: "links that are standing phrases each" };
        continue;
      }
      if (!labelOf || block.words > LONGEST || block.kind === "heading") continue;
      const link = findLink(block.tag);
      const label = link && labelOf(link);
      if (label) yield { type: "drop", block, category: "widget", why: `a link marked "${label}"` };
    }
  },
});

/** Whether a line is nothing but links whose words are standing phrases: "Reply Quote Report". */
function isPhraseRow({ text, marks, kind }: Block, phrases: PhraseBook): boolean {
  if (marks.length < 2 || text.length > LONGEST_ROW || kind === "heading" || kind === "cell") return false;
  const links = marks.filter(({ type }) => type === "link");
  if (links.length < 2) return false;
  let at = 0;
  for (const { start, end } of links) {
    if (!BETWEEN.test(text.slice(at, start))) return false;
    at = end;
  }
  return (
    BETWEEN.test(text.slice(at)) &&
    links.every(({ start, end }) => phrases.matchText(text.slice(start, end), TOPICS)?.how === "whole")
  );
}

/** Whether a line is nothing but several such links, which no element of the page holds alone: "Apply now Order a prospectus". */
function isRow({ text, marks, kind }: Block): boolean {
  if (marks.length < 2 || kind === "heading") return false;
  const buttons = marks.filter(({ type }) => type === "button");
  if (buttons.length < 2) return false;
  let at = 0;
  for (const { start, end } of buttons) {
    if (text.slice(at, start).trim() !== "" || countWords(text.slice(start, end)) > LONGEST) return false;
    at = end;
  }
  return text.slice(at).trim() === "";
}
