import { phraseLines } from "../families/phrase-lines";

export const copyrightLines = phraseLines({
  name: "copyright-lines",
  doc: "Drops lines on who owns the text and what one may do with it.",
  topics: ["copyright"],
  category: "copyright",
});
