import { phraseLines } from "./families/phrase-lines";

export const shopControls = phraseLines({
  name: "shop-controls",
  doc: "Drops buttons and labels of a shop.",
  topics: ["shop"],
  category: "shop",
  ambiguous: "all",
});
