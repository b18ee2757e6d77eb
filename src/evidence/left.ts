import { type Block, GLUES, type Glue, type Page } from "../page";

/**
 * What is left of a page, as if nothing else had been on it: the kept blocks, numbered and grouped anew, each with
 * what stands between it and the kept one before it.
 */
export function findLeft(page: Page): Page {
  const blocks: Block[] = [];
  let glue: Glue = "";
  let group = 0;
  for (const block of page.blocks) {
    // Where blocks between two kept ones are gone, the strongest of their separators is what divides the two.
    if (GLUES.indexOf(block.glue) > GLUES.indexOf(glue)) glue = block.glue;
    if (block.fate) continue;
    if (blocks.length === 0) glue = "";
    if (glue === "\n\n") group++;
    blocks.push({ ...block, id: blocks.length, glue, group });
    glue = "";
  }
  return { ...page, blocks };
}
