import type { Block, Fate, Glue, Kind, Mark, Span, Tag } from "./page";
import { NO_MARKS } from "./to-mark";

/**
 * A block with all its properties in one order, those that are absent as undefined: fifty cleaners read them, and an
 * engine reads objects of one shape several times faster. A class, for what object literals make V8 may come to place
 * in old space, where each block would keep its page from minor collections (4 % of all time).
 */
class OneShape implements Block {
  constructor(
    readonly id: number,
    readonly kind: Kind,
    readonly level: number | undefined,
    readonly column: number | undefined,
    readonly text: string,
    readonly words: number,
    readonly span: Span,
    readonly origin: readonly number[],
    readonly glue: Glue,
    readonly group: number,
    readonly tag: Tag | null,
    readonly marks: readonly Mark[],
    readonly probability: number | undefined,
    readonly fate: Fate | undefined,
  ) {}
}

/** What makes or changes blocks ends with this. */
export const toBlock = (block: Block): Block => copyBlock(block, block.id, block);

type Changes = Pick<Block, "fate" | "probability"> & Partial<Pick<Block, "glue" | "group">>;

/**
 * The block with another id, fate or probability, and elsewhere on the page if asked. Every block of a page comes by
 * here, and to spread it takes five times as long.
 */
export function copyBlock(
  block: Block,
  id: number,
  { fate, probability, glue = block.glue, group = block.group }: Changes,
): Block {
  const { kind, level, column, text, words, span, origin, tag, marks } = block;
  return new OneShape(
    id,
    kind,
    level,
    column,
    text,
    words,
    span,
    origin,
    glue,
    group,
    tag,
    marks.length === 0 ? NO_MARKS : marks,
    probability,
    fate,
  );
}
