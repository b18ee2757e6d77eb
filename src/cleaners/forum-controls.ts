import { phraseLines } from "./families/phrase-lines";

export const forumControls = phraseLines({
  name: "forum-controls",
  doc: "Drops controls and counters of forum and wiki software.",
  topics: ["forum", "wiki"],
  category: "widget",
});
