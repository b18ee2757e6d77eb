import { type Cleaner, run } from "../cleaner";
import { findLeft, joinLines } from "../evidence/left";
import { narrow } from "../evidence/lines";
import { toSource } from "../origin";
import { type Block, type Edit, type Fate, kept, type Span } from "../page";

interface Leftovers {
  /** Names of the cleaners that look at what is left, as far as the page has been through them. */
  readonly names?: readonly string[];
  /** Those of them that take one line of a page: they do not look again once they have. */
  readonly once?: readonly string[];
  /** How often they look at most: each look but the last took something, and two are enough for nearly all pages. */
  readonly looks?: number;
}

export const leftovers = ({ names = [], once = ["headlines"], looks = 8 }: Leftovers = {}): Cleaner => ({
  name: "leftovers",
  doc: "Takes from a text what gives itself away once the rest is gone, so that cleaning it again changes nothing.",
  *apply(page, before = []) {
    if (page.format !== "text" || page.blocks.every(({ fate }) => !fate)) return;
    const taken = new Set(page.blocks.flatMap(({ fate }) => (fate ? [fate.by] : [])));
    const isDone = (name: string) => once.includes(name) && taken.has(name);
    const cleaners = before.filter(({ name }) => names.includes(name) && !isDone(name));
    let left = joinLines(findLeft(page));
    for (let look = 0; look < looks; look++) {
      const next = run(left, cleaners);
      const found = next.blocks.flatMap(({ fate, span }) => (fate ? [{ fate, span }] : []));
      if (found.length === 0) break;
      yield* toEdits(found, kept(page));
      left = joinLines(findLeft(next));
    }
  },
});

interface Taken {
  readonly fate: Fate;
  readonly span: Span;
}

/** The edits that take pieces, in their order, out of the blocks which they are, or lie in, or run over. */
function* toEdits(taken: readonly Taken[], blocks: readonly Block[]): Generator<Edit> {
  let next = 0;
  for (const { fate, span } of taken) {
    while (next < blocks.length && (blocks[next]?.span.end ?? 0) <= span.start) next++;
    let values = fate.type === "lift" ? fate.values : [];
    for (let i = next; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block || block.span.start >= span.end) break;
      const part = { start: findOffset(block, span.start), end: findOffset(block, span.end) };
      const why = `${fate.why} (${fate.by}, in what was left)`;
      const edit = { block, why, ...narrow(block, part) };
      if (fate.type === "drop") yield { type: "drop", category: fate.category, ...edit };
      else yield { type: "lift", field: fate.field, values, ...edit };
      values = [];
    }
  }
}

/** The offset in the block's text of the first character that stands at an offset of the source, or beyond it. */
function findOffset(block: Block, source: number): number {
  if (source >= block.span.end) return block.text.length;
  let low = 0;
  let high = block.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toSource(block, middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}
