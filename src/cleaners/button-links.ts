import type { Cleaner } from "../cleaner";
import { compileLabels, makeFinder, readLabels } from "../evidence/labels";
import { kept } from "../page";

const LABELS = compileLabels(["btn", "button", "cta"]);
/** Longer ones are headlines of other pages as often. Of the short ones 15 words in 16 are not in the gold text (WCXB). */
const LONGEST = 4;

export const buttonLinks = (): Cleaner => ({
  name: "button-links",
  doc: "Drops short links that their class makes look like buttons.",
  *apply(page) {
    const labelOf = readLabels(page, LABELS);
    if (!labelOf) return;
    const findLink = makeFinder((tag) => (tag.name === "a" ? tag : null));
    for (const block of kept(page)) {
      if (block.words > LONGEST || block.kind === "heading") continue;
      const link = findLink(block.tag);
      const label = link && labelOf(link);
      if (label) yield { type: "drop", block, category: "widget", why: `a link marked "${label}"` };
    }
  },
});
