import { headsText } from "../evidence/heading-text";
import { phraseLines } from "./families/phrase-lines";

export const adLabels = phraseLines({
  name: "ad-labels",
  doc: "Drops labels of advertisements.",
  topics: ["advert"],
  unless: headsText,
  category: "advert",
  ambiguous: "none",
});
