import type { Page } from "../page";
import { remember } from "../remember";
import { isInLearnedLanguage } from "./learned-language";
import { goesOn } from "./left";
import { endsSentence } from "./shape";

/** Fewest words of a sentence here. */
const WORDS = 6;
/** A longer text is judged by what it says around a line. */
const MOST_LINES = 30;
const FEWEST_SENTENCES = 3;
/** The share of lines that are sentences, and of words in them: "read also" and share lines stand between the others. */
const LINES = 0.4;
const SHARE = 0.65;

/** Whether a block is one of the sentences that make such a text. */
export const isSentence = ({ text, words }: { readonly text: string; readonly words: number }): boolean =>
  words >= WORDS && endsSentence(text);

/**
 * Whether the page is the body of an article from which others have cut most of the page around it: a short text, most of
 * it sentences. Only in languages that the model has not learned, for it learned from whole pages: there it takes the last
 * paragraphs of such texts for notices, whatever they say.
 */
export const isHalfCleaned = remember(
  (page: Page): boolean => {
    const { format, blocks } = page;
    // A page on one line is read as sentences, whatever it says.
    if (format !== "text" || blocks.length > MOST_LINES || blocks.some(goesOn)) return false;
    let sentences = 0;
    let said = 0;
    let words = 0;
    for (const block of blocks) {
      words += block.words;
      if (!isSentence(block)) continue;
      sentences++;
      said += block.words;
    }
    if (sentences < Math.max(FEWEST_SENTENCES, LINES * blocks.length) || said < SHARE * words) return false;
    return !isInLearnedLanguage(page);
  },
  ({ source }) => source,
);
