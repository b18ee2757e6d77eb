import type { Edit } from "../edits";
import { isSpecimen } from "../specimen";
import { COMBINING, marks } from "../suspect";
import type { Fixer } from "./fixer";

const MARK = /^\p{M}$/u;
/** Vowels and final consonants of Hangul syllables. */
const JAMO = /^[\u1161-\u11c2]$/;
const LONGEST = 64;

/**
 * Composes letters and their marks (Unicode normal form C), one cluster at a time. Compatibility ideographs stay:
 * form C would replace name characters that look different.
 */
export const normalForm: Fixer = {
  name: "normal-form",
  doc: "Composes letters and combining marks (Unicode normal form C).",
  needs: COMBINING,
  fix(text) {
    const bits = marks();
    const isFlagged = (index: number): boolean => ((bits[text.charCodeAt(index)] ?? 0) & COMBINING) !== 0;
    const edits: Edit[] = [];
    for (let index = 0; index < text.length; index++) {
      if (!isFlagged(index)) continue;
      const floor = Math.max(edits.at(-1)?.end ?? 0, index - LONGEST);
      let start = index;
      const joins = joinsBackwards(text.charAt(index));
      while (joins && start > floor && (MARK.test(text.charAt(start)) || isFlagged(start))) start--;
      let end = index + 1;
      while (end < text.length && end - start < LONGEST && (MARK.test(text.charAt(end)) || isFlagged(end)))
        end++;
      const cluster = text.slice(start, end);
      const to = cluster.normalize("NFC");
      if (to !== cluster && !(cluster.length === 1 && isSpecimen(text, start, end)))
        edits.push({ start, end, to, why: "letter and mark not composed" });
      index = end - 1;
    }
    return edits;
  },
};

/** Whether a character is composed with what stands before it; the others, such as the Kelvin sign, are written otherwise by themselves. */
const joinsBackwards = (char: string): boolean => MARK.test(char) || JAMO.test(char);
