import { expect, it } from "vitest";
import { type Cleaner, run } from "../../src/cleaner";
import { findAboveByline } from "../../src/headline/above-byline";
import { read } from "../../src/read/index";

const TEXT =
  "The ferry left the northern quay at noon with nine people on board, two dogs and a piano that nobody had asked for.";
const TITLE = "The last crossing of the year";

/** Lifts dates, and drops what it is told to drop. */
const dates: Cleaner = {
  name: "date-lines",
  doc: "Dates.",
  *apply({ blocks }) {
    for (const block of blocks) {
      const { text } = block;
      const field = /^\d/.test(text) ? "publishedAt" : "modifiedAt";
      if (/\d March 2026$/.test(text)) yield { type: "lift", block, field, values: [], why: "a date" };
      else if (text.endsWith("(gone)")) yield { type: "drop", block, category: "related", why: "a teaser" };
    }
  },
};

const find = (...lines: string[]) =>
  findAboveByline(run(read([...lines, TEXT, TEXT].join("\n\n"), { format: "text" }), [dates]))?.text ?? null;

it("finds the headline right above the date", () => {
  expect(find("Home", TITLE, "4 March 2026")).toBe(TITLE);
  expect(find("Home", TITLE, "Updated 5 March 2026")).toBe(TITLE);
  expect(find(TITLE, "Home", "4 March 2026")).toBeNull();
  expect(find(TEXT, TITLE, "4 March 2026")).toBeNull();
});

it("takes no line that is none by its form, or that went", () => {
  for (const line of ["Ferry news", "The ferry has stopped.", "To: the crew of the ferry", `${TITLE} (gone)`])
    expect(find("Home", line, "4 March 2026")).toBeNull();
});

it("finds the headline above a name and the minutes that the text takes to read", () => {
  expect(find(TITLE, "Anna Meyer", "Follow", "5 min read")).toBe(TITLE);
  expect(find(TITLE, "Anna Meyer", "Follow", "Share")).toBeNull();
  for (const name of ["Latest posts", "Anna", "Anna Meyer (gone)"])
    expect(find(TITLE, name, "Follow", "5 min read")).toBeNull();
});
