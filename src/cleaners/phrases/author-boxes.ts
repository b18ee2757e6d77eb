import { phraseLines } from "../families/phrase-lines";

export const authorBoxes = phraseLines({
  name: "author-boxes",
  doc: "Drops headings that introduce the author or offer more by them.",
  topics: ["author-box"],
  category: "author-box",
  ambiguous: "all",
});
