import type { Cleaner } from "../cleaner";
import type { Topic } from "../lexicon/index";
import { findDate } from "../lexicon/index";
import { readNames } from "../metadata/names";
import { type PhraseOptions, phraseBook } from "./phrase-book";
import { findTop } from "./top";

const TOPICS: ReadonlySet<Topic> = new Set(["byline"]);
/** Ends of the names in a byline: a separator, or a bracket with the office. */
const NAMES_END = /\s*(?:[|•·([]|\s[-–—]\s|,\s*(?:updated|published|posted)\b).*$/iu;

export const bylines = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "bylines",
  doc: "Lifts lines above the text that name its authors.",
  *apply(page) {
    for (const block of findTop(page)) {
      if (block.fate || block.text.length > 200) continue;
      const match = phrases.match(block, TOPICS);
      if (match?.how !== "prefix" || !match.rest) continue;
      const date = findDate(match.rest, page.lang ?? undefined);
      const names = readNames((date ? match.rest.slice(0, date.start) : match.rest).replace(NAMES_END, ""));
      if (!names) continue;
      const why = `"${match.phrase}" and ${names.length === 1 ? "a name" : "names"}`;
      yield { type: "lift", block, field: "authors", values: names, why };
    }
  },
});
