export { AUTHOR_LABELS, LINE_LABELS, NO_AUTHORS, OFFICE_WORDS, POINTED_LABELS } from "./author-labels";
export { ACCEPTED, BEGINNINGS, CHANGED, FOREIGN, TERMS, tellsChange } from "./date-labels";
export { type FoundDate, findDate, mayHoldDate } from "./dates";
export { fold } from "./fold";
export { guessLanguage } from "./guess-language";
export { LEXICONS } from "./languages";
export { compile, LONGEST_LINE, type Match, type Matcher, type Reading } from "./matcher";
export { type Lexicon, TOPICS, type Topic } from "./type";
export { cutWeekday } from "./weekdays";
