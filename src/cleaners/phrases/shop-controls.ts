import { headsDetails, labelsValue } from "../../evidence/heading-text";
import { phraseLines } from "../families/phrase-lines";

export const shopControls = phraseLines({
  name: "shop-controls",
  doc: "Drops buttons and labels of a shop.",
  topics: ["shop"],
  category: "shop",
  ambiguous: "all",
  unless: (line, page) => headsDetails(line, page) || labelsValue(line, page),
});
