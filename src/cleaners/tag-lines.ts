import { phraseLines } from "./families/phrase-lines";

export const tagLines = phraseLines({
  name: "tag-lines",
  doc: "Drops lines that list the tags or categories of the page.",
  topics: ["tags"],
  category: "tags",
  ambiguous: "all",
});
