import { phraseLines } from "./families/phrase-lines";

export const shareBars = phraseLines({
  name: "share-bars",
  doc: "Drops share, follow, print and listen buttons.",
  topics: ["share", "print", "accessibility"],
  category: "share",
});
