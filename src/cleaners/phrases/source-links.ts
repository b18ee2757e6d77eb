import { headsText } from "../../evidence/heading-text";
import { phraseLines } from "../families/phrase-lines";

export const sourceLinks = phraseLines({
  name: "source-links",
  doc: "Drops lines that only lead to the page the text was taken from.",
  topics: ["source-link"],
  category: "source-link",
  unless: headsText,
});
