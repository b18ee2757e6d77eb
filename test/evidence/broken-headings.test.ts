import { describe, expect, it } from "vitest";
import { joinLines, linesOfHeading } from "../../src/evidence/broken-headings";
import { read } from "../../src/read/index";

/** The lines of the heading that begins with the first block. */
const lines = (html: string): readonly string[] => {
  const { blocks } = read(`<article>${html}<p>The bell was cast in spring.</p></article>`, {
    format: "html",
  });
  const [first] = blocks;
  return first ? linesOfHeading(first, blocks).map(({ text }) => text) : [];
};

describe("linesOfHeading", () => {
  it("lists what a break divides, and no other heading", () => {
    expect(lines("<h1>The Bellfounder<br>of Tarn Street</h1>")).toEqual([
      "The Bellfounder",
      "of Tarn Street",
    ]);
    expect(lines("<h1>The Bellfounder</h1><h1>Of Tarn Street</h1>")).toEqual(["The Bellfounder"]);
    expect(lines("<h1>The Bellfounder</h1>")).toEqual(["The Bellfounder"]);
  });

  it("leaves a kicker alone", () => {
    expect(lines("<h1>Bells:<br>The founder of Tarn Street</h1>")).toEqual(["Bells:"]);
  });

  it("looks no further than titles go", () => {
    expect(lines(`<h1>${"A line<br>".repeat(1000)}</h1>`).length).toBeLessThan(10);
  });
});

it("joins lines with spaces", () => {
  const { blocks } = read("<h1>The Bellfounder<br>of Tarn Street</h1>", { format: "html" });
  expect(joinLines(blocks)).toBe("The Bellfounder of Tarn Street");
});
