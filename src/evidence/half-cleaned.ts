import { guessLanguage } from "../lexicon/guess-language";
import type { Page } from "../page";
import { remember } from "../remember";
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
 * Whether the page is the body of an article from which others took the page around it and left a few lines: a short text
 * that is sentences for the most part. The model learned from whole pages, nearly all in English: of short texts in other
 * languages it takes the last paragraphs for notices, whatever they say.
 */
export const isHalfCleaned = remember(
  ({ format, blocks }: Page): boolean => {
    if (format !== "text" || blocks.length > MOST_LINES) return false;
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
    return guessLanguage(blocks.map(({ text }) => text).join("\n")) !== LEARNED;
  },
  ({ source }) => source,
);

const LEARNED = "en";
