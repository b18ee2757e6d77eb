import type { Cleaner } from "../../cleaner";
import { isBrowserDump, isSign } from "../../evidence/browser-dump";
import { kept } from "../../page";
import { countWords } from "../../words";

/** What text browsers write for a choice, a box to tick and a field; lists of tasks and questionnaires have them, too. */
const CONTROL = /^(?:[*+o•#-] )?(?:\(\*?\s?\) |\[[ xX]?\] |_{8,}$)/;
const BUTTON = /\(BUTTON\)/g;
const MARK = /\(BUTTON\)|\(\*?\s?\)|\[[ xX]?\]|_{8,}|^IFRAME: ?\S*$/g;
/** Pictures without another text; their files' names. */
const PICTURES = /^(?:\[[^\][\s]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif)(?:\?[^\][\s]{0,200})?\]\s*)+$/i;
/** Words of a label. Sections that open and close have their headings in buttons, and questions are such. */
const LONGEST = 3;
/** In UTF-16 code units; longer lines are text. */
const LONGEST_LINE = 400;

export const browserMarks = (): Cleaner => ({
  name: "browser-marks",
  doc: "Drops what text browsers write for buttons, choices, fields, frames and pictures.",
  *apply(page) {
    if (!isBrowserDump(page)) return;
    for (const block of kept(page)) {
      const { text, kind } = block;
      if (kind === "code" || text.length > LONGEST_LINE) continue;
      if (PICTURES.test(text))
        yield { type: "drop", block, category: "widget", why: "only the names of pictures" };
      else if ((isSign(text) || CONTROL.test(text)) && isLabel(text))
        yield { type: "drop", block, category: "form", why: "a control, as text browsers write it" };
      else
        for (const { index: start, 0: mark } of text.matchAll(BUTTON)) {
          const part = { start, end: start + mark.length };
          yield { type: "drop", block, part, category: "form", why: "the sign of a button" };
        }
    }
  },
});

function isLabel(text: string): boolean {
  const marks = text.match(MARK)?.length ?? 1;
  return !text.endsWith("?") && countWords(text.replace(MARK, " ")) <= LONGEST * marks;
}
