import { GLUES, type Glue, type Page } from "../page";

/** The kept blocks as plain text, separated as they were on the page. */
export function renderText(page: Page): string {
  let text = "";
  let glue: Glue = "";
  for (const block of page.blocks) {
    // Where blocks between two kept ones are gone, the strongest of their separators is what divides the two.
    if (GLUES.indexOf(block.glue) > GLUES.indexOf(glue)) glue = block.glue;
    if (block.fate) continue;
    text += text === "" ? block.text : glue + block.text;
    glue = "";
  }
  return text;
}
