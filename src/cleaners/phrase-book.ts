import { compile, LEXICONS, type Match, type Matcher, type Topic } from "../lexicon/index";
import type { Block } from "../page";

/** Recognises standing phrases block by block; looks each block up once, however many cleaners ask. */
export interface PhraseBook {
  match(block: Block, topics: ReadonlySet<Topic>): Match | null;
  /** The same for a part of a block, such as its last sentence. */
  matchText(text: string, topics: ReadonlySet<Topic>): Match | null;
}

/** A phrase book over a matcher; by default over every language of the library. */
export function phraseBook(matcher: Matcher = compile(LEXICONS)): PhraseBook {
  const seen = new WeakMap<Block, Match | null>();
  return {
    matchText: (text, topics) => matcher.match(text, topics),
    match(block, topics) {
      let match = seen.get(block);
      if (match === undefined) {
        match = matcher.match(block.text);
        seen.set(block, match);
      }
      // The first phrase found may be another language's: "Archiv" heads a widget here and leads away there.
      return match && !topics.has(match.topic) ? matcher.match(block.text, topics) : match;
    },
  };
}

/** The option of every cleaner that looks for standing phrases; share one book among the cleaners of a pipeline. */
export interface PhraseOptions {
  readonly phrases?: PhraseBook;
}
