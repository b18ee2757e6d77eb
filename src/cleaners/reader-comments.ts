import type { Cleaner } from "../cleaner";
import { findSigned, isCommentSign, isReplyButton, readStamp } from "../evidence/comment-marks";
import { type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import { isKeptProse } from "../evidence/running-text";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import type { Topic } from "../lexicon/index";
import { type Block, kept, type Page } from "../page";

/** Words of running text above, without which dates head the posts of a thread or the entries of a diary. */
const ENOUGH = 120;
/** Comments of so many days: the entries of a live blog have authors and times, too, but are of one day. */
const DAYS = 2;
/** Buttons to reply below the heading of comments, from which on they need no dates, and the text above that heading. */
const REPLIES = 3;
const LONG = 250;
/** The same of signs of comment software, which need no heading, and how likely an article the page must be: threads have them, too. */
const SIGNS = 3;
const FAIRLY = 0.85;
/** Words between the heading of comments and the first stamp, at most: it may stand below its comment. */
const FIRST = 200;
/** What announces comments; what asks for one stands above recipes and amid articles, too. */
const HEADING: ReadonlySet<Topic> = new Set(["comment-heading"]);
/** A page at least this likely to be an article has comments where lines are signed and dated. */
const LIKELY = 0.6;
/** The same where there are only buttons to reply, as below the posts of threads. */
const SURELY = 0.93;

export const readerComments = ({
  phrases = phraseBook(),
  kinds,
}: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "reader-comments",
  doc: "Drops, below an article, the comments that come with a name, a date and a time, with other signs of comment software, or with buttons to reply, and what follows them.",
  *apply(page) {
    const isHeading = (block: Block) =>
      block.fate?.type === "drop" &&
      block.fate.category === "comments" &&
      phrases.match(page, block, HEADING) !== null;
    const found = findComments(page, isHeading);
    if (!found) return;
    const { name, probabilities } = judgeKind(page, kinds);
    // Threads, lists of news and of dates have lines with name, date and time, too.
    if (name === "forum" || probabilities.article < found.least) return;
    const why = `comments, from "${found.mark.text.slice(0, 40)}" on`;
    for (const block of kept(page))
      if (block.id >= found.start) yield { type: "drop", block, why, category: "comments" };
  },
});

interface Comments {
  readonly start: number;
  /** The line with the date of the first of them, or their heading. */
  readonly mark: Block;
  /** How likely an article the page must be at least: other pages have lines like these, too. */
  readonly least: number;
}

/** Where comments are announced. */
interface Heading {
  readonly block: Block;
  /** Words of running text above it. */
  readonly above: number;
  /** Words of all that is kept below it. */
  below: number;
}

/** The comments below an article. */
function findComments(page: Page, isHeading: (block: Block) => boolean): Comments | null {
  let above = 0;
  let heading: Heading | null = null;
  let first: Comments | null = null;
  let sure = false;
  let replies = 0;
  let signed: Comments | null = null;
  let signs = 0;
  const days = new Set<string>();
  for (const block of page.blocks) {
    if (heading && isReplyButton(block)) replies++;
    if (above >= ENOUGH && isCommentSign(block)) {
      signs++;
      signed ??= { start: findSigned(block, page), mark: block, least: FAIRLY };
    }
    const stamp = readStamp(block, page);
    if (stamp && above >= ENOUGH) {
      const announced = heading && heading.below <= FIRST ? heading.block.id : null;
      first ??= { start: announced ?? stamp.start, mark: block, least: stamp.whole ? LIKELY : 0 };
      days.add(stamp.day);
      sure ||= stamp.said || announced !== null;
    } else if (stamp && !block.fate) {
      return null;
    } else if (!first) {
      if (heading && !block.fate) heading.below += block.words;
      if (isKeptProse(block)) above += block.words;
      else if (replies === 0 && above >= ENOUGH && isHeading(block)) heading = { block, above, below: 0 };
    }
  }
  // Where dates stand below the comments, signs beside the names may stand above the first of them.
  if (first && (sure || days.size >= DAYS))
    return { ...first, start: Math.min(first.start, signed?.start ?? first.start) };
  if (signed && signs >= SIGNS) return signed;
  // Elements tell comments better than buttons do.
  if (!heading || heading.above < LONG || replies < REPLIES || page.format === "html") return null;
  return { start: heading.block.id, mark: heading.block, least: SURELY };
}
