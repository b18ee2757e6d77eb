import type { Cleaner } from "../../cleaner";
import { headsText } from "../../evidence/heading-text";
import { listNextMatches } from "../../evidence/next-matches";
import type { PhraseOptions } from "../../evidence/phrase-book";
import { phraseLines } from "../families/phrase-lines";

const leadingLines = phraseLines({
  name: "read-more-links",
  doc: "Drops lines that only lead on: read more, continue reading, see also.",
  topics: ["read-more"],
  category: "related",
  // "In pictures: the harbour this morning" heads an entry of a live blog; "Read more" heads none.
  unless: (line, page, isPhrase) => line.text.includes(": ") && headsText(line, page, isPhrase),
});

export const readMoreLinks = (options: PhraseOptions = {}): Cleaner => {
  const lines = leadingLines(options);
  return {
    ...lines,
    *apply(page) {
      for (const edit of lines.apply(page)) if (listNextMatches(edit.block, page).length === 0) yield edit;
    },
  };
};
