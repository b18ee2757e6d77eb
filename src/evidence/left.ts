import { type Block, GLUES, type Glue, type Page } from "../page";
import { isBlob } from "../read/text/blob";
import { copyBlock, toBlock } from "../to-block";
import { moveMark } from "../to-mark";
import { withBlocks } from "../to-page";
import { countWords, sumLengths } from "../words";

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
    // The space before what is gone from the middle of a sentence belonged to it.
    if (blocks.length === 0 || (block.glue === "" && glue === " " && CLOSING.test(block.text))) glue = "";
    if (glue === "\n\n") group++;
    blocks.push(
      copyBlock(block, blocks.length, { fate: undefined, probability: block.probability, glue, group }),
    );
    glue = "";
  }
  return withBlocks(page, blocks);
}

/** What closes a sentence or a bracket, without a space before it. */
export const CLOSING = /^[,.;:!?)\]]/;

/** The page with those blocks made one that stand on one line, unless it is so long that reading would cut it again. */
export function joinLines(page: Page): Page {
  if (!page.blocks.some(goesOn)) return page;
  const lines: Block[][] = [];
  for (const block of page.blocks) {
    const line = lines.at(-1);
    if (line && goesOn(block)) line.push(block);
    else lines.push([block]);
  }
  const blocks = lines.flatMap((line) => {
    const length = sumLengths(line);
    return isBlob(length, lines.length === 1) ? line : [line.reduce((one, other) => join(one, other))];
  });
  return withBlocks(
    page,
    blocks.map((block, id) => toBlock({ ...block, id })),
  );
}

/** Whether a block goes on in the line of the one before it. */
export const goesOn = ({ id, glue }: Block): boolean => id > 0 && (glue === "" || glue === " ");

/** Two blocks as one, what separates them between. */
export function join(one: Block, other: Block, glue = other.glue): Block {
  const shift = one.text.length + glue.length;
  const text = one.text + glue + other.text;
  return toBlock({
    ...one,
    text,
    words: countWords(text),
    probability: undefined,
    span: { start: one.span.start, end: other.span.end },
    origin: [...one.origin, ...other.origin.map((offset, i) => (i % 2 === 0 ? offset + shift : offset))],
    marks: [...one.marks, ...other.marks.map((mark) => moveMark(mark, mark.start + shift, mark.end + shift))],
  });
}
