import { isProseBlock } from "../../evidence/shape";
import { findTop } from "../../evidence/top";
import { labelledParts } from "../families/labelled-parts";

/** What templates call the element below a headline that says who wrote the text, when and where. */
const LABELS = [
  "article identifiers",
  "article info",
  "article meta",
  "article metrics",
  "author list",
  "authors list",
  "byline",
  "entry info",
  "entry meta",
  "info meta",
  "media meta",
  "meta info",
  "metrics bar",
  "post info",
  "post meta",
];

/** A longer line may be the deck, in UTF-16 code units. */
const LONGEST = 80;

export const bylineBoxes = labelledParts({
  name: "byline-boxes",
  doc: "Drops lines above an article's text that are no sentence, in elements whose class or id says that they are its byline.",
  category: "byline",
  labels: LABELS,
  select: (found, page) => {
    const above = new Set(findTop(page));
    return found.filter(
      (block) =>
        above.has(block) && block.level === undefined && block.text.length <= LONGEST && !isProseBlock(block),
    );
  },
});
