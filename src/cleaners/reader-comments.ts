import type { Cleaner } from "../cleaner";
import { type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import { TOPICS, type Topic } from "../lexicon/index";

const ALL_TOPICS: ReadonlySet<Topic> = new Set(TOPICS);

export const readerComments = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "reader-comments",
  doc: "Brings readers' comments back, without the buttons and prompts among them, where the caller asks for them.",
  *apply(page) {
    for (const block of page.blocks) {
      if (block.fate?.type !== "drop" || block.fate.category !== "comments") continue;
      if (phrases.match(block, ALL_TOPICS) === null)
        yield { type: "keep", block, why: "options.output.comments" };
    }
  },
});
