import { INVISIBLE } from "../suspect";
import { perUnit } from "./fixer";

const SOFT_HYPHEN = 0xad;
/** Capitals with accents, which mojibake shows in front of what was the rest of a letter: "Ã" and a soft hyphen was "í". */
const LEADS = { first: 0xc2, last: 0xde };

/** Off by default: a text may be set in narrow columns again. Browsers show them where a line breaks, and nowhere else. */
export const softHyphens = perUnit(
  "soft-hyphens",
  "Removes soft hyphens, by which nobody finds a word.",
  "soft hyphen inside a word",
  INVISIBLE,
  (code, index, text) => {
    if (code !== SOFT_HYPHEN) return undefined;
    const before = text.charCodeAt(index - 1);
    return before >= LEADS.first && before <= LEADS.last ? undefined : "";
  },
);
