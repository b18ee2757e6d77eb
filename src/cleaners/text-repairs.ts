import type { Cleaner } from "../cleaner";
import type { Page } from "../page";
import { type RepairOptions, repairAll } from "../repair/index";

/** The fixers of `unboil/repair` that the standard pipeline uses, in their order, each with what it does. */
const FIXERS = {
  mojibake: "Repairs text that was decoded with the wrong code page, once or more often.",
} as const satisfies Partial<Record<keyof RepairOptions, string>>;

type Fixer = keyof typeof FIXERS;

const OFF = Object.fromEntries(Object.keys(FIXERS).map((name) => [name, false]));

/** One cleaner per fixer of text; the blocks of a page vouch for each other as the lines of a document do. */
export const textRepairs = (): Cleaner[] => (Object.keys(FIXERS) as Fixer[]).map(textRepair);

const textRepair = (name: Fixer): Cleaner => ({
  name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  doc: FIXERS[name],
  *apply({ blocks }: Page) {
    const repaired = repairAll(
      blocks.map(({ text }) => text),
      { ...OFF, [name]: true },
    );
    for (const [i, { repairs }] of repaired.entries()) {
      const block = blocks[i];
      if (!block) continue;
      for (const { start, end, to, why, chain, bits } of repairs) {
        const evidence = { ...(chain !== undefined && { chain }), ...(bits !== undefined && { bits }) };
        yield { type: "replace", block, start, end, text: to, why, ...evidence };
      }
    }
  },
});
