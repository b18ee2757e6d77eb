import type { Warning } from "./article";
import type { Page } from "./page";

/** What the caller should know before trusting the article. */
export function findWarnings(page: Page): Warning[] {
  if (page.source.trim() === "") return [{ code: "empty-input", message: "The input has no text." }];
  if (!page.blocks.some((block) => !block.fate)) {
    return [{ code: "nothing-found", message: "No part of the page was recognised as an article." }];
  }
  return [];
}
