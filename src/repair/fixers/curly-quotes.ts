import { ANYTHING, perUnit } from "./fixer";

/** Off by default; never to be run before mojibake is repaired, whose evidence it destroys. */
export const curlyQuotes = perUnit(
  "curly-quotes",
  "Straightens curly quotation marks and apostrophes.",
  "curly quotation mark",
  ANYTHING,
  (code) => {
    if (code >= 0x2018 && code <= 0x201b) return "'";
    if (code >= 0x201c && code <= 0x201f) return '"';
    return code === 0x2bc ? "'" : undefined;
  },
);
