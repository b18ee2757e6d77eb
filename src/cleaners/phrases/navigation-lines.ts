import { headsText } from "../../evidence/heading-text";
import { phraseLines } from "../families/phrase-lines";

export const navigationLines = phraseLines({
  name: "navigation-lines",
  doc: "Drops menu entries, pagers, skip links and footer links.",
  topics: ["navigation"],
  category: "navigation",
  ambiguous: "all",
  unless: headsText,
});
