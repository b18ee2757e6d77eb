import { perUnit } from "./fixer.js";

const LETTERS = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

/** The ligatures that typesetters need and readers do not; letters such as æ, œ and ĳ are none. */
export const ligatures = perUnit(
  "ligatures",
  "Writes Latin ligatures such as ﬁ as their letters.",
  "typographic ligature",
  (code) => (code >= 0xfb00 && code <= 0xfb06 ? LETTERS[code - 0xfb00] : undefined),
);
