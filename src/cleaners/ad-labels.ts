import { phraseLines } from "./families/phrase-lines";

export const adLabels = phraseLines({
  name: "ad-labels",
  doc: "Drops labels of advertisements.",
  topics: ["advert"],
  category: "advert",
  ambiguous: "none",
});
