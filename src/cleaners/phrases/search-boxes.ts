import { phraseLines } from "../families/phrase-lines";

export const searchBoxes = phraseLines({
  name: "search-boxes",
  doc: "Drops the labels of search fields and their empty results.",
  topics: ["search"],
  category: "search",
  ambiguous: "all",
});
