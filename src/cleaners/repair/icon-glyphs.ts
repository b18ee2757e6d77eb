import type { Cleaner } from "../../cleaner";
import { isBlank } from "../../origin";
import { kept } from "../../page";

/** Letters that Unicode leaves to fonts. Apple's sign is one that people write; fonts of icons have the others. */
const GLYPH = /[\ue000-\uf8fe]|[\udb80-\udbff][\udc00-\udfff]/;
const LETTER = /^\p{L}/u;

export const iconGlyphs = (): Cleaner => ({
  name: "icon-glyphs",
  doc: "Takes the glyphs of icon fonts off the two ends of lines, and drops lines of nothing else.",
  *apply(page) {
    for (const block of kept(page)) {
      const { kind, text } = block;
      if (kind === "code" || !GLYPH.test(text)) continue;
      const start = skip(text, 0, 1);
      if (start === text.length) {
        yield { type: "drop", block, category: "widget", why: "only glyphs of an icon font" };
        continue;
      }
      const end = skip(text, text.length, -1);
      // A text in letters of its own, as scripts were set before Unicode had them.
      if (GLYPH.test(text.slice(start, end))) continue;
      // What begins with a sign, or has tabs, is read as something else on a text once they are gone.
      if (!block.tag && (kind === "cell" || !LETTER.test(text.slice(start)))) continue;
      const why = "a glyph of an icon font";
      if (GLYPH.test(text.slice(0, start)))
        yield { type: "replace", block, start: 0, end: start, text: "", why };
      if (GLYPH.test(text.slice(end)))
        yield { type: "replace", block, start: end, end: text.length, text: "", why };
    }
  },
});

/** Where glyphs and the spaces around them end, forwards or backwards. */
function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (;;) {
    const next = step > 0 ? at : at - 1;
    const low = text.charCodeAt(next);
    if (isBlank(low)) at += step;
    else if (low >= 0xe000 && low < 0xf8ff) at += step;
    else if (isGlyph(text.codePointAt(step > 0 ? at : at - 2))) at += 2 * step;
    else return at;
  }
}

const isGlyph = (code = 0): boolean => code >= 0xf0000;
