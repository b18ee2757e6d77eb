import { phraseLines } from "./families/phrase-lines";

export const commentPrompts = phraseLines({
  name: "comment-prompts",
  doc: "Drops invitations to comment, the labels of comment forms and Akismet notices.",
  topics: ["comment-heading", "comment-prompt"],
  category: "comments",
});
