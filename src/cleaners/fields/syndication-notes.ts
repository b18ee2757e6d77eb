import type { Cleaner } from "../../cleaner";
import { findEdgeSentences } from "../../evidence/edge-sentences";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isAmidProse } from "../../evidence/running-text";
import type { Topic } from "../../lexicon/index";

const TOPICS: ReadonlySet<Topic> = new Set(["syndication"]);
const LONGEST_NAME = 80;

export const syndicationNotes = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "syndication-notes",
  doc: "Lifts the sentence that names the publisher in whom the text appeared first, and drops notes on what was changed since.",
  *apply(page) {
    for (const { block, part, match } of findEdgeSentences(page, TOPICS, phrases)) {
      // "Courtesy of the wind" may head a part of the article.
      if (!part && isAmidProse(block, page) && match.phrase.split(" ").length <= SHORT) continue;
      if (!part && match.how === "whole" && match.phrase.split(" ").length > SHORT) {
        yield { type: "drop", block, why: `is "${match.phrase}"`, category: "boilerplate" };
        continue;
      }
      const source = cutName(match.rest ?? "");
      if (source === "" || source.length > LONGEST_NAME) continue;
      const where = part ? { part } : {};
      yield {
        type: "lift",
        block,
        field: "originalSource",
        values: [source],
        why: `"${match.phrase}"`,
        ...where,
      };
    }
  },
});

/** Words of phrases that may begin something else. */
const SHORT = 3;

/** The publisher's name without what follows it: a date, a licence, a second sentence. */
function cutName(rest: string): string {
  const name =
    rest.split(/\s+(?:on|and|under|in|as|with|at|by)\s+(?=[a-z0-9]|[A-Z][a-z]+ \d)|[|(;]|\.\s|,\s/, 1)[0] ??
    "";
  return name
    .replace(/[.!:\s]+$/, "")
    .replace(/^[“"'‘]|[”"'’]$/g, "")
    .trim();
}
