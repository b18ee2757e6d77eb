import type { Block, Span } from "../page";

/** A line of a block, with its break: a preformatted text is one block. */
export interface Line extends Span {
  readonly block: Block;
  /** Without spaces at its end. */
  readonly text: string;
}

export function splitLines(block: Block): readonly Line[] {
  let start = 0;
  return block.text.split("\n").map((text) => {
    const end = Math.min(block.text.length, start + text.length + 1);
    const line = { block, text: text.trimEnd(), start, end };
    start = line.end;
    return line;
  });
}

/** What narrows an edit to a stretch of a block: nothing, where that is the whole of it. */
export const narrow = ({ text }: Block, { start, end }: Span): { readonly part?: Span } =>
  start === 0 && end === text.length ? {} : { part: { start, end } };
