import { type Block, linkShare, type Page } from "../page";
import { isLost } from "./lost";
import { endsSentence, isTruncated } from "./shape";

/**
 * What a report on a match says, below "Up next", of whom either side meets then: "Portland: Host Utah on Saturday."
 * Elsewhere "Up next" leads to a headline, which has no full stop.
 */
export function listNextMatches(block: Block, { blocks }: Page): readonly Block[] {
  const { id, text } = block;
  if (isNextMatch(block)) return [block];
  if (text.length > LONGEST || !UP_NEXT.test(text)) return [];
  const matches: Block[] = [];
  for (let next = blocks[id + 1]; next && isMatch(next) && matches.length < MOST; next = blocks[next.id + 1])
    matches.push(next);
  return matches;
}

/** "Up next: Otters at Dunmere on Friday." */
const isNextMatch = (block: Block): boolean => UP_NEXT_IN_LINE.test(block.text) && isMatch(block);

const UP_NEXT_IN_LINE = /^up next: \S/iu;
const UP_NEXT = /^up next:?$/iu;
const LONGEST = 8;
/** A line for each side, or one for both, and perhaps one more; none has more words than this. */
const MOST = 3;
const WORDS = 30;

const isMatch = (block: Block): boolean =>
  (!block.fate || isLost(block)) &&
  block.words <= WORDS &&
  block.text.endsWith(".") &&
  endsSentence(block.text) &&
  !isTruncated(block.text) &&
  linkShare(block) < LINKED;

/** Teasers are links. */
const LINKED = 0.6;
