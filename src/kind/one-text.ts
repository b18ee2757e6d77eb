import { isProseBlock } from "../evidence/shape";
import { type Block, linkShare, type Page } from "../page";
import { remember } from "../remember";

/** Words of running text below the headline, and its share of the page's, from which that is what the page is about. */
const ENOUGH = 80;
const MOST = 0.5;
/** Lists set a link to each entry's excerpt; a text has this many paragraphs more than twice its links to others. */
const AHEAD = 3;

/**
 * Whether the page is one text: paragraphs below its only first-level heading, amid which few lines lead elsewhere and no
 * heading does. Pages without classes and statements look like lists by the teasers at their end.
 */
export const isOneText = remember(
  ({ blocks }: Page): boolean => {
    const headlines = blocks.filter(({ level }) => level === 1);
    const headline = headlines[0];
    if (!headline || headlines.length > 1 || isLinked(headline)) return false;
    const enough = Math.max(ENOUGH, MOST * countUnlinked(blocks));
    let lead = 0;
    let words = 0;
    for (const block of blocks.slice(headline.id + 1)) {
      const linked = isLinked(block);
      if (linked && block.level !== undefined) break;
      if (linked) lead -= 2;
      else if (isProseBlock(block)) {
        lead++;
        words += block.words;
        if (lead >= AHEAD && words >= enough) return true;
      }
    }
    return false;
  },
  ({ source }) => source,
);

const isLinked = (block: Block): boolean => linkShare(block) > 0.5;

const countUnlinked = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProseBlock(block) && !isLinked(block) ? block.words : 0), 0);
