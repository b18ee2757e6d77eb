import { isSpecimen } from "../specimen";
import { SHAPE } from "../suspect";
import { perUnit } from "./fixer";

const LETTERS = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

/** The ligatures that typesetters need and readers do not; letters such as æ, œ and ĳ are none. */
export const ligatures = perUnit(
  "ligatures",
  "Writes Latin ligatures such as ﬁ as their letters.",
  "typographic ligature",
  SHAPE,
  (code, index, text) =>
    code < 0xfb00 || code > 0xfb06 || isSpecimen(text, index, index + 1) ? undefined : LETTERS[code - 0xfb00],
);
