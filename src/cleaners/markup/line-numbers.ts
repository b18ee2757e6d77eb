import { labelledParts } from "../families/labelled-parts";

/** Class words of the column beside a listing, by Pygments, Rouge, Chroma, Hexo, SyntaxHighlighter, Crayon and the like. */
const LABELS = [
  "blob num",
  "crayon nums",
  "gutter",
  "hljs ln numbers",
  "line number",
  "line numbers",
  "linenodiv",
  "lineno",
  "linenos",
  "linenumber",
  "linenumbers",
  "lntd",
  "rouge gutter",
];
const NUMBERS = /^[\d\s]+$/;

export const lineNumbers = labelledParts({
  name: "line-numbers",
  doc: "Drops the numbers of lines beside a listing.",
  category: "widget",
  labels: LABELS,
  select: (found) => found.filter(({ text }) => NUMBERS.test(text)),
  believe: () => true,
});
