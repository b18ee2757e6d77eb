import { en } from "./en";
import type { Lexicon } from "./type";

/** Every language unboil knows, English first, then by number of pages on the web: a phrase of two languages is the earlier one's. */
export const LEXICONS: readonly Lexicon[] = [en];
