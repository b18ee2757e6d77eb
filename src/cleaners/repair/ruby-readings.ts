import type { Cleaner } from "../../cleaner";

export const rubyReadings = (): Cleaner => ({
  name: "ruby-readings",
  doc: "Takes out of the text how its characters are read, which pages set above them: 瀬戸 instead of 瀬せ戸と.",
  *apply({ blocks }) {
    for (const block of blocks)
      for (const { type, start, end } of block.marks)
        if (type === "reading" && end - start < block.text.length)
          yield {
            type: "replace",
            block,
            start,
            end,
            text: "",
            why: "how the characters before it are read",
          };
  },
});
