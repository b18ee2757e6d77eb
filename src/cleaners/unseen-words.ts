import type { Cleaner } from "../cleaner";
import { CLOSING } from "../evidence/left";
import { isProse } from "../evidence/shape";
import { kept } from "../page";

export const unseenWords = (): Cleaner => ({
  name: "unseen-words",
  doc: 'Takes out of lines what no reader sees: hidden words, "Regular price" for screen readers, the names of icons.',
  *apply(page) {
    for (const block of kept(page)) {
      const { text, marks } = block;
      let done = 0;
      for (const { type, start, end } of marks) {
        // Running text unfolds by a click.
        if (type !== "unseen" || end - start === text.length || isProse(text.slice(start, end))) continue;
        // The space before what is gone from a sentence belonged to it.
        const spaced = start - 1 > done && text[start - 1] === " " && CLOSING.test(text.slice(end));
        const why = "hidden, for screen readers only, or the name of an icon";
        yield { type: "replace", block, start: spaced ? start - 1 : start, end, text: "", why };
        done = end;
      }
    }
  },
});
