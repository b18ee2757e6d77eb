import type { Cleaner } from "../cleaner";
import { type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import type { Topic } from "../lexicon/index";

const TOPICS: ReadonlySet<Topic> = new Set(["picture-credit"]);
/** Whose picture it is begins with a capital, or is written without: "image: nginx" is a line of a settings file. */
const OWNER = /^["'“„«(@©]{0,2}(?:[\p{Lu}\p{Lo}]|\p{Ll}{1,3}\p{Lu})/u;
export const isOwner = (text: string): boolean => OWNER.test(text);

/** With more words it is a caption that begins with its credit. */
const LONGEST = 12;

export const pictureCredits = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "picture-credits",
  doc: 'Lifts lines that only say whose picture stood there, as in "Photo: Jane Doe".',
  *apply(page) {
    for (const { block, match } of phrases.hits(page, TOPICS)) {
      // A caption stays with its picture.
      if (block.kind === "caption" || block.words > LONGEST || !match.rest || !isOwner(match.rest)) continue;
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
