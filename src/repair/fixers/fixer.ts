import type { Edit } from "../edits";

/** One kind of text repair that can be used on its own: `fix` lists ordered, disjoint edits of the text, none if it is healthy. */
export interface Fixer {
  name: string;
  doc: string;
  fix(text: string): Edit[];
}

/** A fixer that replaces single code units; `replace` gives undefined for what stays. */
export function perUnit(
  name: string,
  doc: string,
  why: string,
  replace: (code: number, index: number, text: string) => string | undefined,
): Fixer {
  return {
    name,
    doc,
    fix(text) {
      const edits: Edit[] = [];
      for (let index = 0; index < text.length; index++) {
        const to = replace(text.charCodeAt(index), index, text);
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
