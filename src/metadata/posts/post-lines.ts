import { findDate } from "../../lexicon/index";
import { SAID } from "../../lexicon/saying";
import { type Block, isInside, type Meta } from "../../page";
import { findAccount } from "./accounts";
import { isMarked, marksAuthor, marksProfile } from "./post-marks";
import type { Thread } from "./threads";

/** Whether a block is what somebody wrote, and not who wrote it and when. */
export function isPostText(block: Block, thread: Thread): boolean {
  const { stated = NO_BLOCKS, whole = false } = thread;
  if (stated.has(block)) return true;
  if (isMarked(block, thread, marksProfile)) return false;
  if (!isLine(block, thread)) return true;
  return !(
    whole ||
    isBefore(block, stated) ||
    findAccount(block) === block.text ||
    isMarked(block, thread, marksAuthor) ||
    SAYS.test(block.text) ||
    isStatedAuthor(block, thread) ||
    isDateLine(block, thread)
  );
}

/** Who wrote a text stands above it. */
function isBefore({ id }: Block, stated: ReadonlySet<Block>): boolean {
  const [first] = stated;
  return first !== undefined && id < first.id;
}

/** Below the texts that software marks stand buttons. */
export const isBelow = (block: Block, { stated = NO_BLOCKS, whole = false }: Thread): boolean =>
  whole && !isBefore(block, stated);

const isStatedAuthor = ({ text }: Block, { facts }: Thread): boolean =>
  facts.some(({ from, key, value }) => from === "microdata" && value === text && AUTHORS.includes(key));

/**
 * Whether a block is a profile, a signature or a name. Lines that give a date beside the name are none: on labelled
 * pages (WCXB) they are part of the thread as often as not.
 */
export const isPostDetail = (block: Block, thread: Thread): boolean =>
  !isPostText(block, thread) && (isMarked(block, thread, marksProfile) || findDate(block.text) === null);

/** A short line that is mostly a date, has an element that states one, or stands in one that is not the post's own. */
function isDateLine({ text, span, tag }: Block, { tag: post, facts }: Thread): boolean {
  const states = ({ from, tag: time, span: at }: Meta): boolean =>
    from === "time" &&
    ((time !== post && isInside(tag, time)) ||
      (at !== undefined && at.start >= span.start && at.start < span.end));
  if (facts.some(states)) return true;
  const date = findDate(text);
  return date !== null && date.end - date.start > text.length / 2;
}

/** Whether a block is short enough to be a name or a date: above a text that the page states, lines also say who changed it. */
export const isLine = (block: Block, { stated = NO_BLOCKS, whole = false }: Thread): boolean =>
  block.text.length <= (whole && isBefore(block, stated) ? 2 * LONGEST_LINE : LONGEST_LINE);

/** What microdata calls an author, or the account. */
export const AUTHORS = ["author.name", "creator.name", "author.url", "author", "creator"];

/** Longest line that is a name or a date and not a sentence. */
export const LONGEST_LINE = 100;

/** Who is quoted. */
export const isSaying = ({ text }: Block): boolean => text.length <= LONGEST_LINE && SAYS.test(text);

/** What says who speaks below it. */
export const SAYS = new RegExp(`\\s(?:${SAID})\\s?:?$`, "iu");

/** The text of a post of which the page states none. */
export const NO_BLOCKS: ReadonlySet<Block> = new Set();
