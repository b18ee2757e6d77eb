export { type FoundDate, findDate } from "./dates";
export { fold } from "./fold";
export { LEXICONS } from "./languages";
export { compile, type Match, type Matcher } from "./matcher";
export { type Lexicon, TOPICS, type Topic } from "./type";
