import { type Block, kept, linkShare } from "../page";
import { remember } from "../remember";
import { countWordsIn } from "./running-text";
import { isProseBlock } from "./shape";

/** Where less of it is linked, running text is the article's own. */
const OWN = 0.5;

/** The running text that an article says itself, and what stays below it. */
export interface OwnText {
  readonly words: number;
  /** Its last paragraph. */
  readonly last: Block | undefined;
  readonly below: readonly Block[];
}

export const findOwnText = remember((page): OwnText => {
  const blocks = kept(page);
  const own = blocks.filter((block) => isProseBlock(block) && linkShare(block) < OWN);
  const last = own.at(-1);
  return { words: countWordsIn(own), last, below: last ? blocks.slice(blocks.lastIndexOf(last) + 1) : [] };
});
