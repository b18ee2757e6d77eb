import { findPair, isBlank, toSourceSpan } from "../../origin";
import type { Block, Glue, Kind } from "../../page";
import { toBlock } from "../../to-block";
import { moveMark } from "../../to-mark";
import { countWords } from "../../words";

/** How a line begins; fixed when its first visible character comes. */
export interface LineStart {
  readonly id: number;
  readonly kind: Kind;
  readonly level: number | undefined;
  readonly glue: Glue;
  readonly group: number;
}

/** The block that a laid-out line becomes, blanks at its end left out. */
export function toLineBlock(
  start: LineStart,
  line: Pick<Block, "text" | "origin" | "tag" | "marks"> & { readonly end: number },
  source: string,
): Block {
  const { id, kind, level, glue, group } = start;
  const { text, origin, tag, marks, end } = line;
  const block = toBlock({
    id,
    kind,
    level,
    text,
    words: countWords(text),
    span: { start: origin[1] ?? 0, end },
    origin,
    glue,
    group,
    tag,
    marks,
    probability: undefined,
    fate: undefined,
  });
  return isBlank(text.charCodeAt(text.length - 1)) ? trimEnd(block, source) : block;
}

function trimEnd(block: Block, source: string): Block {
  let end = block.text.length;
  while (end > 0 && isBlank(block.text.charCodeAt(end - 1))) end--;
  const text = block.text.slice(0, end);
  return toBlock({
    ...block,
    text,
    words: countWords(text),
    span: toSourceSpan(block, { start: 0, end }, source),
    origin: block.origin.slice(0, 2 * (findPair(block, end - 1) + 1)),
    marks: block.marks
      .filter((mark) => mark.start < end)
      .map((mark) => (mark.end > end ? moveMark(mark, mark.start, end) : mark)),
  });
}
