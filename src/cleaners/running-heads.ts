import type { Cleaner } from "../cleaner";
import { findLines } from "../read/lines";
import { findFurniture, mayHaveFurniture } from "../read/page-furniture";

export const runningHeads = (): Cleaner => ({
  name: "running-heads",
  doc: "Drops what stands on each page of a paged document that became text: running heads, footers, page numbers.",
  *apply({ format, source, blocks }) {
    if (format !== "text" || !mayHaveFurniture(source, blocks)) return;
    const lines = findLines(source);
    const starts = new Set<number>();
    for (const i of findFurniture(lines, source)) starts.add(lines[i]?.start ?? -1);
    if (starts.size === 0) return;
    for (const block of blocks)
      if (!block.fate && starts.has(block.span.start))
        yield { type: "drop", block, category: "boilerplate", why: "stands on each page" };
  },
});
