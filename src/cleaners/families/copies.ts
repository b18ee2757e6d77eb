import type { Cleaner } from "../../cleaner";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, kept } from "../../page";

interface Copies {
  readonly name: string;
  readonly doc: string;
  readonly why: string;
  /** Those of the blocks that say what others have said. */
  readonly find: (blocks: readonly Block[]) => readonly Block[];
}

/** The factory of a cleaner that drops what a page says a second time. */
export const copies =
  ({ name, doc, why, find }: Copies) =>
  ({ kinds }: KindOptions = {}): Cleaner => ({
    name,
    doc,
    *apply(page) {
      const found = find(kept(page));
      // A reference says of many things the same, and means it of each.
      if (found.length === 0 || judgeKind(page, kinds).name === "documentation") return;
      for (const block of found) yield { type: "drop", block, category: "duplicate", why };
    },
  });
