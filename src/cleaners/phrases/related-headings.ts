import { phraseLines } from "../families/phrase-lines";

export const relatedHeadings = phraseLines({
  name: "related-headings",
  doc: "Drops headings of lists of other articles.",
  topics: ["related"],
  category: "related",
});
