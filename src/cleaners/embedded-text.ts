import type { Cleaner } from "../cleaner";
import { type Block, closest, kept } from "../page";

export const embeddedText = (): Cleaner => ({
  name: "embedded-text",
  doc: "Keeps the text that a page holds only in its data, in JSON-LD or in the state of its program, and drops it where it is shown too.",
  *apply(page) {
    const embedded = page.blocks.filter(isEmbedded);
    if (embedded.length === 0) return;
    const shown = new Set(kept(page).flatMap((block) => (isEmbedded(block) ? [] : [block.text])));
    for (const block of embedded) {
      if (shown.has(block.text))
        yield { type: "drop", block, why: "is shown on the page too", category: "duplicate" };
      else if (block.fate?.type === "drop")
        yield { type: "keep", block, why: "stands only in the page's data" };
    }
  },
});

const isEmbedded = (block: Block): boolean =>
  closest(block, ({ name }) => name === "json-ld" || name === "json-state") !== null;
