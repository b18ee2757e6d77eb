import type { Block, Page } from "../../page";
import { phraseLines } from "../families/phrase-lines";

export const commentPrompts = phraseLines({
  name: "comment-prompts",
  doc: "Drops invitations to comment, the labels of comment forms and Akismet notices.",
  topics: ["comment-heading", "comment-prompt"],
  category: "comments",
  unless: headsStatus,
});

/** "Responses" heads what a program answers, each with its number. */
function headsStatus({ id, kind }: Block, { blocks }: Page): boolean {
  return kind === "heading" && STATUS.test(blocks[id + 1]?.text ?? "");
}

const STATUS = /^(?:[1-5]\d\d|code)(?:\s|$)/i;
