import type { Cleaner } from "../cleaner";
import { compileLabels, makeFinder, readLabels } from "../evidence/labels";
import { type Block, kept } from "../page";
import { countWords } from "../words";

const LABELS = compileLabels(["btn", "button", "cta"]);
/** Longer ones are headlines of other pages as often. Of the short ones 15 words in 16 are not in the gold text (WCXB). */
const LONGEST = 4;

export const buttonLinks = (): Cleaner => ({
  name: "button-links",
  doc: "Drops short links that their class makes look like buttons, and lines of several of them.",
  *apply(page) {
    const labelOf = readLabels(page, LABELS);
    const findLink = makeFinder((tag) => (tag.name === "a" ? tag : null));
    for (const block of kept(page)) {
      if (isRow(block)) {
        yield { type: "drop", block, category: "widget", why: "links marked as buttons and nothing else" };
        continue;
      }
      if (!labelOf || block.words > LONGEST || block.kind === "heading") continue;
      const link = findLink(block.tag);
      const label = link && labelOf(link);
      if (label) yield { type: "drop", block, category: "widget", why: `a link marked "${label}"` };
    }
  },
});

/** Whether a line is nothing but several such links, which no element of the page holds alone: "Apply now Order a prospectus". */
function isRow({ text, marks, kind }: Block): boolean {
  if (marks.length < 2 || kind === "heading") return false;
  const buttons = marks.filter(({ type }) => type === "button");
  if (buttons.length < 2) return false;
  let at = 0;
  for (const { start, end } of buttons) {
    if (text.slice(at, start).trim() !== "" || countWords(text.slice(start, end)) > LONGEST) return false;
    at = end;
  }
  return text.slice(at).trim() === "";
}
