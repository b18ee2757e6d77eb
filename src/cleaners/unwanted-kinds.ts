import type { Cleaner } from "../cleaner";
import { type Category, type Kind, kept } from "../page";

export const unwantedKinds = ({ kinds = [] }: { kinds?: readonly Kind[] } = {}): Cleaner => ({
  name: "unwanted-kinds",
  doc: "Drops captions, tables or code where the caller's output option leaves them out.",
  *apply(page) {
    for (const block of kept(page)) {
      if (!kinds.includes(block.kind)) continue;
      const category: Category = block.kind === "caption" ? "caption" : "user-choice";
      yield { type: "drop", block, category, why: `the caller wants no ${block.kind}` };
    }
  },
});
