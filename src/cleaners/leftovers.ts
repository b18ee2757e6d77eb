import { type Cleaner, run } from "../cleaner";
import { findLeft } from "../evidence/left";
import { type Block, type Edit, kept, type Span, toSource } from "../page";

interface Leftovers {
  /** Names of the cleaners that look at what is left, as far as the page has been through them. */
  readonly names?: readonly string[];
  /** How often they look at most: each look but the last took something, and two are enough for nearly all pages. */
  readonly looks?: number;
}

export const leftovers = ({ names = [], looks = 8 }: Leftovers = {}): Cleaner => ({
  name: "leftovers",
  doc: "Takes from a text what gives itself away once the rest is gone, so that cleaning it again changes nothing.",
  *apply(page, before = []) {
    if (page.format !== "text" || page.blocks.every(({ fate }) => !fate)) return;
    const cleaners = before.filter(({ name }) => names.includes(name));
    const taken: Block[] = [];
    let left = findLeft(page);
    for (let look = 0; look < looks; look++) {
      const next = run(left, cleaners);
      const gone = next.blocks.filter(({ fate }) => fate);
      if (gone.length === 0) break;
      taken.push(...gone);
      left = findLeft(next);
    }
    if (taken.length > 0) yield* toEdits(taken, kept(page));
  },
});

/** The edits that take the pieces out of the blocks they are, or are part of. */
function* toEdits(taken: readonly Block[], blocks: readonly Block[]): Generator<Edit> {
  const pieces = [...taken].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const block of blocks) {
    for (let piece = pieces[next]; piece && piece.span.start < block.span.end; piece = pieces[++next]) {
      const edit = toEdit(piece, block);
      if (edit) yield edit;
    }
  }
}

function toEdit({ fate, text, span }: Block, block: Block): Edit | null {
  if (!fate) return null;
  const start = text === block.text ? 0 : findOffset(block, span.start);
  const part: Span | null = text === block.text ? null : { start, end: start + text.length };
  const why = `${fate.why} (${fate.by}, in what was left)`;
  const common = { block, why, ...(part && { part }) };
  if (fate.type === "drop") return { type: "drop", category: fate.category, ...common };
  return { type: "lift", field: fate.field, values: fate.values, ...common };
}

/** The offset in the block's text of the character that stands at an offset of the source. */
function findOffset(block: Block, source: number): number {
  let low = 0;
  let high = block.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toSource(block, middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}
