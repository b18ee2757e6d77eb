import type { Cleaner } from "../cleaner";
import type { Block } from "../page";
import { type RepairOptions, repairAll } from "../repair/index";

/** `options` switch the fixers of `unboil/repair`; all are on but those of full-width forms and curly quotes. */
export const textRepair = (options: RepairOptions = {}): Cleaner => ({
  name: "text-repair",
  doc: "Repairs mojibake, left-over entities, escapes, ligatures, invisible characters and the like; never in code.",
  *apply({ blocks }) {
    const readable = blocks.filter(({ kind }) => kind !== "code");
    // All at once: blocks of one page vouch for each other, as the lines of a document do.
    const repaired = repairAll(
      readable.map(({ text }) => text),
      { softHyphens: true, ...options },
    );
    for (let i = 0; i < readable.length; i++) {
      const block = readable[i];
      const repairs = repaired[i]?.repairs;
      if (!block || !repairs) continue;
      for (const { from: _, to: text, by: fixer, ...repair } of repairs) {
        if (!touchesCode(block, repair)) yield { type: "replace", block, text, fixer, ...repair };
      }
    }
  },
});

const touchesCode = ({ marks }: Block, { start, end }: { start: number; end: number }): boolean =>
  marks.some((mark) => mark.type === "code" && mark.start < end && start < mark.end);
