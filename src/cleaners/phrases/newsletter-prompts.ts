import { phraseLines } from "../families/phrase-lines";

export const newsletterPrompts = phraseLines({
  name: "newsletter-prompts",
  doc: "Drops offers of newsletters, feeds, push messages and apps.",
  topics: ["newsletter", "download-app"],
  category: "newsletter",
});
