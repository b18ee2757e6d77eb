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
    const { kind, level, text, words, span, origin, tag, marks, probability } = block;
    const id = blocks.length;
    // Spelled out as `toBlock` has it: to spread it takes several times as long.
    blocks.push({
      id,
      kind,
      level,
      text,
      words,
      span,
      origin,
      glue,
      group,
      tag,
      marks,
      probability,
      fate: undefined,
    });
    glue = "";
  }
  return { ...page, blocks };
}
