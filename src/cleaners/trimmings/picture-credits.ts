import type { Cleaner } from "../../cleaner";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isPictureOwner } from "../../evidence/picture-owner";
import type { Topic } from "../../lexicon/index";

const TOPICS: ReadonlySet<Topic> = new Set(["picture-credit"]);
/** With more words it is a caption that begins with its credit. */
const LONGEST = 12;

export const pictureCredits = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "picture-credits",
  doc: 'Lifts lines that only say whose picture stood there, as in "Photo: Jane Doe", and drops those that say of what kind it was.',
  *apply(page) {
    for (const { block, match } of phrases.hits(page, TOPICS)) {
      // A caption stays with its picture.
      if (block.kind === "caption") continue;
      if (match.how === "whole" && block.kind !== "heading" && block.kind !== "cell") {
        yield { type: "drop", block, category: "caption", why: `is "${match.phrase}", below a picture` };
        continue;
      }
      if (block.words > LONGEST || !match.rest || !isPictureOwner(match.rest)) continue;
      yield {
        type: "lift",
        block,
        field: "credits",
        values: [block.text],
        why: `"${match.phrase}" and a name`,
      };
    }
  },
});
