import { describe, expect, it } from "vitest";
import { type Cleaner, kept, leftovers, read, run } from "../../src/index";

/** Drops lines below a line that says so, which a cleaner before it may have kept apart from them. */
const belowNote: Cleaner = {
  name: "below-note",
  doc: "Drops the line directly below a note.",
  *apply({ blocks }) {
    for (const block of blocks) {
      if (!block.fate && blocks[block.id - 1]?.text === "Note:")
        yield { type: "drop", block, why: "below a note", category: "boilerplate" };
    }
  },
};

/** Takes the word "Now" off the start of a line. */
const nowWords: Cleaner = {
  name: "now-words",
  doc: 'Drops "Now" at the start of the first line.',
  *apply({ blocks: [block] }) {
    if (!block?.fate && block?.text.startsWith("Now "))
      yield { type: "drop", block, why: "says now", category: "boilerplate", part: { start: 0, end: 3 } };
  },
};

const names = [belowNote.name, nowWords.name];
const clean = (text: string, cleaners: readonly Cleaner[], format: "text" | "html" = "text") =>
  run(read(text, { format }), cleaners);
const texts = (page: ReturnType<typeof read>) => kept(page).map(({ text }) => text);

describe("leftovers", () => {
  it("takes what gives itself away once the lines between are gone, look after look", () => {
    const page = clean("Note:\nOne.\nTwo.\nThree.", [belowNote, leftovers({ names })]);
    expect(texts(page)).toEqual(["Note:"]);
    expect(page.blocks[2]?.fate).toMatchObject({
      by: "leftovers",
      why: "below a note (below-note, in what was left)",
      category: "boilerplate",
    });
  });

  it("takes parts of blocks", () => {
    const page = clean("Note:\nNow Now we go.", [nowWords, leftovers({ names })]);
    expect(texts(page)).toEqual(["Note:", "Now Now we go."]);
    const gone = clean("Now Now we go.\nOn.", [nowWords, leftovers({ names })]);
    expect(texts(gone)).toEqual(["we go.", "On."]);
    expect(gone.blocks.map(({ span }) => gone.source.slice(span.start, span.end))).toEqual([
      "Now",
      "Now",
      "we go.",
      "On.",
    ]);
  });

  it("asks only those cleaners that the page has been through, and of those only the named ones", () => {
    expect(texts(clean("Note:\nOne.\nTwo.", [nowWords, leftovers({ names })]))).toHaveLength(3);
    expect(texts(clean("Note:\nOne.\nTwo.", [belowNote, leftovers({ names: [] })]))).toEqual([
      "Note:",
      "Two.",
    ]);
  });

  it("leaves HTML alone, where elements tell more than what is left", () => {
    const html = "<p>Note:</p><p>One.</p><p>Two.</p>";
    expect(texts(clean(html, [belowNote, leftovers({ names })], "html"))).toEqual(["Note:", "Two."]);
  });
});
