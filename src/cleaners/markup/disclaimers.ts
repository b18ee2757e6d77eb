import { labelledParts } from "../families/labelled-parts";

/** What a page says to be on the safe side, in class and id words of banks, shops and blogs. */
const LABELS = [
  "area legal",
  "copy legal",
  "disclaimer",
  "disclaimers",
  "fine print",
  "fineprint",
  "legal copy",
  "legal disclaimer",
  "legal footnotes",
  "legalese",
];

export const disclaimers = labelledParts({
  name: "disclaimers",
  doc: "Drops disclaimers and fine print where their class or id says so.",
  category: "footer",
  labels: LABELS,
});
