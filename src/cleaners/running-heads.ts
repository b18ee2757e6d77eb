import type { Cleaner } from "../cleaner";
import { linesOf } from "../read/lines";
import { furnitureOf } from "../read/page-furniture";

export const runningHeads = (): Cleaner => ({
  name: "running-heads",
  doc: "Drops what stands on each page of a paged document that became text: running heads, footers, page numbers.",
  *apply(page) {
    if (page.format !== "text") return;
    const furniture = furnitureOf(page);
    if (furniture.size === 0) return;
    const lines = linesOf(page);
    const starts = new Set<number>();
    for (const i of furniture) starts.add(lines[i]?.start ?? -1);
    for (const block of page.blocks)
      if (!block.fate && starts.has(block.span.start))
        yield { type: "drop", block, category: "boilerplate", why: "stands on each page" };
  },
});
