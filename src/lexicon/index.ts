import { en } from "./en";
import type { Lexicon } from "./type";

export { fold } from "./fold";
export { compile, type Match, type Matcher } from "./matcher";
export { type Lexicon, TOPICS, type Topic } from "./type";

/** Every language unboil knows, English first, then by code: a phrase of two languages is the earlier one's. */
export const LEXICONS: readonly Lexicon[] = [en];
