import { isLiftedDate } from "../evidence/lifted";
import { isKeptProse } from "../evidence/running-text";
import { isTitleLike } from "../evidence/shape";
import { readUnlabelled } from "../metadata/authors/affiliations";
import { FULL_NAME } from "../metadata/authors/names";
import type { Block, Page } from "../page";
import { isUndecided } from "./candidates";
import { NO_HEADLINE } from "./no-headlines";

/** Lines of a page above which its byline stands, and words of a headline that only its place tells. */
const REACH = 80;
const WORDS = 3;

/**
 * The line right above the date, or above a name and the minutes that the text takes to read: the headline of a text that
 * does not speak of it, such as a notice of a death, or an essay whose title is a riddle.
 */
export function findAboveByline({ blocks }: Page): Block | null {
  for (const block of blocks.slice(0, REACH)) {
    if (isKeptProse(block)) return null;
    const byline = isLiftedDate(block) ? block : MINUTES.test(block.text) ? findName(block, blocks) : null;
    const line = byline && blocks[byline.id - 1];
    if (line && isHeadline(line)) return line;
  }
  return null;
}

const isHeadline = ({ fate, glue, text, words }: Block): boolean =>
  words >= WORDS &&
  glue !== " " &&
  isUndecided({ fate }) &&
  isTitleLike(text, WORDS) &&
  !NO_HEADLINE.test(text);

/**
 * The name a few lines above the minutes, "Follow" and the publication between them. Names without minutes are entries of
 * menus (27 of 27 on flattened pages without a headline).
 */
function findName({ id }: Block, blocks: readonly Block[]): Block | null {
  const above = blocks.slice(Math.max(0, id - TO_MINUTES), id);
  return (
    above.find(
      ({ fate, text }) => isUndecided({ fate }) && FULL_NAME.test(text) && readUnlabelled(text) !== null,
    ) ?? null
  );
}

const MINUTES = /^\d{1,3} min read\b/;
const TO_MINUTES = 8;
