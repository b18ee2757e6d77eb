import { headsText } from "../../evidence/heading-text";
import { phraseLines } from "../families/phrase-lines";

export const forumControls = phraseLines({
  name: "forum-controls",
  doc: "Drops controls and counters of forum and wiki software.",
  topics: ["forum", "wiki"],
  unless: headsText,
  category: "widget",
  // "The team" and "Time zone" are headings elsewhere.
  ambiguous: "all",
  // and stand below "Read more" there.
  company: "own",
  crowd: 3,
});
