import type { Cleaner } from "../../cleaner";
import { CLOSING } from "../../evidence/left";
import { isProse } from "../../evidence/shape";
import { kept, type Span } from "../../page";

export const unseenWords = (): Cleaner => ({
  name: "unseen-words",
  doc: 'Takes out of lines what no reader sees: hidden words, "Regular price" for screen readers, the names of icons, the numbers of lines of code and of printed pages.',
  *apply(page) {
    for (const block of kept(page)) {
      const { kind, text, marks } = block;
      let done = 0;
      for (const { type, start, end } of marks) {
        // Running text unfolds by a click.
        if (type === "unseen" && end - start === text.length && PAGE.test(text)) {
          yield { type: "drop", block, category: "widget", why: PAGE_NUMBER };
          continue;
        }
        if (type !== "unseen" || end - start === text.length || isProse(text.slice(start, end))) continue;
        if (kind === "code") {
          const number = findNumber(text, start, end);
          if (number)
            yield { type: "replace", block, ...number, text: "", why: "the number of a line of code" };
          continue;
        }
        // The space before what is gone from a sentence belonged to it.
        const spaced = start - 1 > done && text[start - 1] === " " && CLOSING.test(text.slice(end));
        const isPage = PAGE.test(text.slice(start, end));
        const why = isPage ? PAGE_NUMBER : "hidden, for screen readers only, or the name of an icon";
        yield { type: "replace", block, start: spaced ? start - 1 : start, end, text: "", why };
        done = end;
      }
    }
  },
});

const PAGE_NUMBER = "the number of a printed page";
const PAGE = /^[[{(]?(?:p\.|pg|page|s\.|seite)?\s?[\divxlc]{1,8}[\]})]?$/i;

const NUMBER = /^[ \t]*\d+[ \t]*$/;
const NO_BREAK_SPACE = "\u00a0";

/** A number at the beginning of a line, with the spaces before it; Doxygen sets a special one after it. */
function findNumber(text: string, from: number, to: number): Span | null {
  let start = from;
  while (text[start - 1] === " ") start--;
  const opens = start === 0 || text[start - 1] === "\n";
  if (!opens || !NUMBER.test(text.slice(start, to))) return null;
  return { start, end: text[to] === NO_BREAK_SPACE ? to + 1 : to };
}
