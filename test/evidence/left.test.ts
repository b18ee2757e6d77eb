import { describe, expect, it } from "vitest";
import { findLeft, joinLines } from "../../src/evidence/left";
import { type Cleaner, type Page, read, run } from "../../src/index";
import { toSource } from "../../src/origin";

/** Drops each "(x)", wherever it stands. */
const crosses: Cleaner = {
  name: "crosses",
  doc: 'Drops "(x)".',
  *apply({ blocks }) {
    for (const block of blocks) {
      const start = block.fate ? -1 : block.text.indexOf("(x)");
      const part = { start, end: start + 3 };
      if (start >= 0) yield { type: "drop", block, why: "a cross", category: "boilerplate", part };
    }
  },
};
const leave = (text: string): Page => findLeft(run(read(text, { format: "text" }), [crosses]));
const lines = ({ blocks }: Page) => blocks.map(({ glue, text, group }) => [glue, text, group]);

describe("findLeft", () => {
  it("reads as the rest of the text would: the strongest separator stays, groups are counted anew", () => {
    expect(lines(leave("(x)\n\nOne.\n(x)\n\n(x)\nTwo.\nThree."))).toEqual([
      ["", "One.", 0],
      ["\n\n", "Two.", 1],
      ["\n", "Three.", 1],
    ]);
  });

  it("leaves no space before the comma behind what is gone from a sentence", () => {
    const page = run(read("<div>as high as a stool<span hidden> (x)</span>, and a window.</div>"), [crosses]);
    expect(
      lines(findLeft(page))
        .map(([glue, text]) => `${glue}${text}`)
        .join(""),
    ).toBe("as high as a stool, and a window.");
  });

  it("numbers the blocks", () => {
    expect(leave("(x)\nOne.\n(x)\nTwo.").blocks.map(({ id }) => id)).toEqual([0, 1]);
  });
});

describe("joinLines", () => {
  it("makes one block of what is left of a line, each character of which still has its place in the source", () => {
    const page = joinLines(leave("One (x) two.\nThree."));
    expect(lines(page)).toEqual([
      ["", "One two.", 0],
      ["\n", "Three.", 0],
    ]);
    const [block] = page.blocks;
    expect(block && [0, 4, 7].map((offset) => page.source[toSource(block, offset)])).toEqual(["O", "t", "."]);
    expect(block?.span).toEqual({ start: 0, end: 12 });
    expect(block?.words).toBe(2);
  });

  it("leaves a line cut that is long enough to be cut when it is read", () => {
    const blob = "This is a sentence of a page squashed into one line, of which there are many. ".repeat(60);
    const page = findLeft(read(blob, { format: "text" }));
    expect(joinLines(page).blocks).toHaveLength(page.blocks.length);
  });
});
