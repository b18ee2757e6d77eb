import type { Cleaner } from "../cleaner";
import { findEdgeSentences } from "../evidence/edge-sentences";
import { type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import type { Topic } from "../lexicon/index";

const TOPICS: ReadonlySet<Topic> = new Set(["contributor-credit"]);

export const contributorCredits = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "contributor-credits",
  doc: 'Lifts credits of further reporters and editors, as in "Jane Doe contributed reporting."',
  *apply(page) {
    for (const { block, part, match } of findEdgeSentences(page, TOPICS, phrases)) {
      const where = part ? { part, values: [block.text.slice(part.start, part.end)] } : {};
      yield { type: "lift", block, field: "credits", why: `"${match.phrase}"`, ...where };
    }
  },
});
