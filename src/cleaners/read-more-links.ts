import { listNextMatches } from "../evidence/next-matches";
import { phraseLines } from "./families/phrase-lines";

export const readMoreLinks = phraseLines({
  name: "read-more-links",
  doc: "Drops lines that only lead on: read more, continue reading, see also.",
  topics: ["read-more"],
  category: "related",
  unless: (line, page) => listNextMatches(line, page).length > 0,
});
