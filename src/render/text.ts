import { type Block, GLUES, type Glue, type Page } from "../page";

/** The kept blocks as plain text, separated as they were on the page. */
export function renderText(page: Page): string {
  let text = "";
  for (const { block, glue } of keptWithGlue(page)) text += glue + block.text;
  return text;
}

/** The kept blocks, each with what stands between it and the kept one before it; "" for the first. */
export function* keptWithGlue(page: Page): Generator<{ block: Block; glue: Glue }> {
  let glue: Glue = "";
  let first = true;
  for (const block of page.blocks) {
    // Where blocks between two kept ones are gone, the strongest of their separators is what divides the two.
    if (GLUES.indexOf(block.glue) > GLUES.indexOf(glue)) glue = block.glue;
    if (block.fate) continue;
    yield { block, glue: first ? "" : glue };
    first = false;
    glue = "";
  }
}
