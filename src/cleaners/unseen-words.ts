import type { Cleaner } from "../cleaner";
import { isProse } from "../evidence/shape";
import { kept } from "../page";

const WHY = "hidden, for screen readers only, or the name of an icon";
const CLOSING = /[,.;:!?)\]]/;

export const unseenWords = (): Cleaner => ({
  name: "unseen-words",
  doc: 'Takes out of lines what no reader sees: hidden words, "Regular price" for screen readers, the names of icons.',
  *apply(page) {
    for (const block of kept(page)) {
      const { text, marks } = block;
      let done = 0;
      for (const { type, start, end } of marks) {
        if (type !== "unseen" || end - start === text.length || start < done) continue;
        // Running text unfolds by a click.
        if (isProse(text.slice(start, end))) continue;
        // The spaces around them become one, none at the ends of the line.
        const from = start > done && text[start - 1] === " " ? start - 1 : start;
        const to = text[end] === " " ? end + 1 : end;
        const spaced = to - from > end - start && !CLOSING.test(text[to] ?? "");
        const amid = from > 0 && to < text.length && (from > done || done === 0);
        yield { type: "replace", block, start: from, end: to, text: spaced && amid ? " " : "", why: WHY };
        done = to;
      }
    }
  },
});
