import { isMinorPart } from "../evidence/running-text";
import { judgeKind } from "../kind/judge";
import { labelledParts } from "./families/labelled-parts";

/** Class words of WordPress, Elementor and Ghost themes for the first words of a post, as a teaser of it shows them. */
const LABELS = ["entry excerpt", "post excerpt", "post card excerpt"];
/** One alone may be the article's own lead. */
const FEWEST = 2;

export const postExcerpts = labelledParts({
  name: "post-excerpts",
  doc: "Drops, on the page of an article, the excerpts of others where their class says so.",
  category: "related",
  labels: LABELS,
  believe: (found, page, { kinds }) =>
    found.length >= FEWEST && isMinorPart(found, page) && judgeKind(page, kinds).name === "article",
});
