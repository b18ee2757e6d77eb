import type { Cleaner } from "../../cleaner";
import { readSign } from "../../evidence/comment-signs";
import { isReplyButton, readStamp, type Stamp } from "../../evidence/comment-stamps";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isKeptProse } from "../../evidence/running-text";
import { isUntouched } from "../../evidence/untouched";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { Topic } from "../../lexicon/index";
import { isThread } from "../../metadata/posts/posts";
import { type Block, kept, type Page } from "../../page";

/** Words of running text above, without which dates head the posts of a thread or the entries of a diary. */
const ENOUGH = 120;
/** Comments of so many days: the entries of a live blog have authors and times, too, but are of one day. */
const DAYS = 2;
/** Buttons to reply below the heading of comments, from which on they need no dates, and the text above that heading. */
const REPLIES = 3;
const LONG = 250;
/** The same of signs of comment software, which need no heading. */
const SIGNS = 3;
/** Words of running text below the last of them, at most: the last comment's. */
const REST = 200;
/** Words between the heading of comments and the first stamp, at most: it may stand below its comment. */
const FIRST = 200;
/** What announces comments; what asks for one stands above recipes and amid articles, too. */
const HEADING: ReadonlySet<Topic> = new Set(["comment-heading"]);
/** A page at least this likely to be a thread has posts. */
const THREAD = 0.5;
/** A page at least this likely to be an article has comments where lines are signed and dated. */
const LIKELY = 0.6;
/** The same where the line also says that somebody said something. */
const AS_LIKELY = 0.4;
/** The same where there are only signs or buttons to reply, as with the posts of threads. */
const SURELY = 0.9;

export const readerComments = ({
  phrases = phraseBook(),
  kinds,
}: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "reader-comments",
  doc: "Drops, below an article, the comments that come with a name, a date and a time, with other signs of comment software, or with buttons to reply, and what follows them.",
  *apply(page) {
    // Comments stand among buttons; what is left of a thread does not.
    if (page.format === "text" && isUntouched(page)) return;
    const isHeading = (block: Block) =>
      block.fate?.type === "drop" &&
      block.fate.category === "comments" &&
      phrases.match(page, block, HEADING) !== null;
    const { probabilities } = judgeKind(page, kinds);
    // Threads, lists of news and of dates have lines with name, date and time, too.
    if (probabilities.forum >= THREAD) return;
    const found = findComments(page, isHeading, probabilities.article >= SURELY);
    if (!found || probabilities.article < found.least || isThread(page)) return;
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

/** What on a page tells of comments, below enough running text. */
interface Marks {
  /** Lines with a date and a time, in their order. */
  readonly stamps: { readonly block: Block; readonly stamp: Stamp }[];
  /** Lines of comment software with somebody's name. */
  readonly signs: { readonly block: Block; readonly start: number }[];
  heading: Heading | null;
  /** Buttons to reply below the heading. */
  replies: number;
  /** Words of running text below the last stamp or sign. */
  rest: number;
}

/** The comments below an article. */
function findComments(page: Page, isHeading: (block: Block) => boolean, withSigns: boolean): Comments | null {
  const marks = readMarks(page, isHeading, withSigns);
  if (!marks) return null;
  return findDated(marks) ?? findSigned(marks) ?? findAnswered(marks, page);
}

/** All marks of a page; null where a date stands above its text, as posts and entries have it. */
function readMarks(page: Page, isHeading: (block: Block) => boolean, withSigns: boolean): Marks | null {
  const marks: Marks = { stamps: [], signs: [], heading: null, replies: 0, rest: 0 };
  const { stamps, signs } = marks;
  let above = 0;
  for (const block of page.blocks) {
    const { heading } = marks;
    if (heading && isReplyButton(block)) marks.replies++;
    const stamp = readStamp(block, page);
    const sign = withSigns && above >= ENOUGH ? readSign(block, page) : null;
    if (sign) signs.push({ block, start: sign.start });
    if (stamp && above >= ENOUGH) stamps.push({ block, stamp });
    else if (stamp && !block.fate) return null;
    else if (stamps.length === 0) {
      if (heading && !block.fate) heading.below += block.words;
      if (isKeptProse(block)) above += block.words;
      else if (marks.replies === 0 && above >= ENOUGH && isHeading(block))
        marks.heading = { block, above, below: 0 };
    }
    if (sign || stamp) marks.rest = 0;
    else if (isKeptProse(block)) marks.rest += block.words;
  }
  return marks;
}

/** Comments with a date and a time each, from their heading on, or from the name at the first. */
function findDated({ stamps, signs, heading }: Marks): Comments | null {
  const [first] = stamps;
  if (!first) return null;
  const announced = heading && heading.below <= FIRST ? heading.block.id : null;
  const days = new Set(stamps.map(({ stamp }) => stamp.day));
  if (announced === null && days.size < DAYS && !stamps.some(({ stamp }) => stamp.said)) return null;
  const start = announced ?? first.stamp.start;
  return {
    // Where dates stand below the comments, signs beside the names may stand above the first of them.
    start: Math.min(start, signs[0]?.start ?? start),
    mark: first.block,
    least: !first.stamp.whole ? 0 : first.stamp.said ? AS_LIKELY : LIKELY,
  };
}

/** Comments with signs of their software, and little below them: the entries of lists within articles have them, too. */
function findSigned({ signs, rest }: Marks): Comments | null {
  const [first] = signs;
  return first && signs.length >= SIGNS && rest <= REST
    ? { start: first.start, mark: first.block, least: 0 }
    : null;
}

/** Comments with buttons to reply below their heading; elements tell comments better than buttons do. */
function findAnswered({ heading, replies }: Marks, { format }: Page): Comments | null {
  if (!heading || heading.above < LONG || replies < REPLIES || format === "html") return null;
  return { start: heading.block.id, mark: heading.block, least: SURELY };
}
