import { phraseLines } from "../families/phrase-lines";

export const widgetHeadings = phraseLines({
  name: "widget-headings",
  doc: "Drops headings of sidebar boxes such as recent posts, archives and tag clouds.",
  topics: ["widget"],
  category: "widget",
  ambiguous: "all",
});
