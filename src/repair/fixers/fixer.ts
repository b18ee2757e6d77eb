import type { Edit } from "../edits";
import { marks } from "../suspect";

/** One kind of text repair that can be used on its own: `fix` lists ordered, disjoint edits of the text, none if it is healthy. */
export interface Fixer {
  name: string;
  doc: string;
  /** Bits of the scan without any of which there is nothing to do. */
  needs: number;
  fix(text: string): Edit[];
}

/** For fixers that no bit of the scan tells of. */
export const ANYTHING = -1;

/** A fixer that replaces single code units of the needed kinds; `replace` gives undefined for what stays. */
export function perUnit(
  name: string,
  doc: string,
  why: string,
  needs: number,
  replace: (code: number, index: number, text: string) => string | undefined,
): Fixer {
  return {
    name,
    doc,
    needs,
    fix(text) {
      const edits: Edit[] = [];
      const bits = marks();
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (needs !== ANYTHING && ((bits[code] ?? 0) & needs) === 0) continue;
        const to = replace(code, index, text);
        if (to === undefined) continue;
        const last = edits.at(-1);
        if (last?.end === index) {
          last.to += to;
          last.end++;
        } else edits.push({ start: index, end: index + 1, to, why });
      }
      return edits;
    },
  };
}
