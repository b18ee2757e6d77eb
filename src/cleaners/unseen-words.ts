import type { Cleaner } from "../cleaner";
import { kept } from "../page";

export const unseenWords = (): Cleaner => ({
  name: "unseen-words",
  doc: 'Takes out of lines what no reader sees as words: "Regular price" for screen readers before a price, the names of icons.',
  *apply(page) {
    for (const block of kept(page)) {
      const { text, marks } = block;
      let done = 0;
      for (const { type, start, end } of marks) {
        if (type !== "unseen" || end - start === text.length || start < done) continue;
        // The spaces around them become one, none at the ends of the line.
        const from = start > done && text[start - 1] === " " ? start - 1 : start;
        const to = text[end] === " " ? end + 1 : end;
        const gap =
          from > 0 && (from > done || done === 0) && to < text.length && to - from > end - start ? " " : "";
        yield {
          type: "replace",
          block,
          start: from,
          end: to,
          text: gap,
          why: "for screen readers only, or the name of an icon",
        };
        done = to;
      }
    }
  },
});
