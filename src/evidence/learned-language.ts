import { guessLanguage } from "../lexicon/guess-language";
import type { Page } from "../page";
import { remember } from "../remember";

/** Words of a line that is read: menus are full of names. */
const WORDS = 6;
/** Lines that are enough to tell a language by. */
const LINES = 40;

/**
 * Whether the text is in English, as nearly all pages are that the model learned from: in other languages it knows little
 * more of a line than its place and its form.
 */
export const isInLearnedLanguage = remember(
  ({ blocks }: Page): boolean => {
    const lines: string[] = [];
    for (const { words, text } of blocks) {
      if (words >= WORDS) lines.push(text);
      if (lines.length === LINES) break;
    }
    return guessLanguage(lines.join("\n")) === LEARNED;
  },
  ({ source }) => source,
);

const LEARNED = "en";
