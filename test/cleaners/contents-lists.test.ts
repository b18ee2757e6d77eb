import { describe, expect, it } from "vitest";
import { contentsLists } from "../../src/cleaners/trimmings/contents-lists";
import { type Cleaner, read, run } from "../../src/index";

const dropped = (html: string) =>
  run(read(html, { format: "html" }), [contentsLists()])
    .blocks.filter(({ fate }) => fate)
    .map(({ text }) => text);

const list = (...links: string[]) => `<ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul>`;
const HEADINGS =
  "<h2>Before you arrive</h2><p>Call.</p><h2>Choosing a berth</h2><p>Look.</p><h2>Tying up</h2>";
const ANCHORS = list(
  '<a href="#a">1. Before you arrive</a>',
  '<a href="#b">2. Choosing a berth</a>',
  '<a href="#c">3. Tying up</a>',
);

describe("contents-lists", () => {
  it("drops links to the page's own headings, and the heading above them", () => {
    expect(dropped(`<h1>Mooring</h1><h2>Contents</h2>${ANCHORS}${HEADINGS}`)).toEqual([
      "Contents",
      "1. Before you arrive",
      "2. Choosing a berth",
      "3. Tying up",
    ]);
  });
  it("drops the heading in an element of theirs, whatever it says, and no heading that stands outside", () => {
    const table = `<div class="toc"><h2>The search</h2>${ANCHORS}</div>`;
    expect(dropped(`<h1>Mooring</h1>${table}${HEADINGS}`)).toHaveLength(4);
    const outside = `<h2>The search</h2><div class="toc">${ANCHORS}</div>`;
    expect(dropped(`<h1>Mooring</h1><div>${outside}</div>${HEADINGS}`)).toHaveLength(3);
  });
  it("leaves the page's title above them, links that lead away, and places that are no headings", () => {
    expect(dropped(`<h1>Mooring</h1>${ANCHORS}${HEADINGS}`)).toHaveLength(3);
    expect(dropped(`<h1>Mooring</h1>${ANCHORS.replaceAll("#", "/page#")}${HEADINGS}`)).toEqual([]);
    expect(dropped(`<h1>Mooring</h1>${ANCHORS}<p>Call.</p>`)).toEqual([]);
  });
});

/** Drops the lines of a menu, as other cleaners do: a text without any is a book. */
const menu: Cleaner = {
  name: "menu",
  doc: "Drops what begins with Menu.",
  *apply({ blocks }) {
    for (const block of blocks)
      if (block.text.startsWith("Menu"))
        yield { type: "drop", block, why: "in the menu", category: "navigation" };
  },
};
const droppedText = (...lines: string[]) =>
  run(read(lines.join("\n\n"), { format: "text" }), [menu, contentsLists()])
    .blocks.filter(({ fate, text }) => fate && !text.startsWith("Menu"))
    .map(({ text }) => text);
const MENU = ["Menu: Home", "Menu: Tides", "Menu: Boats"];
const SECTIONS = ["Before you arrive", "Call the harbour.", "Tying up", "Use both lines."];

describe("contents-lists on plain text", () => {
  it("drops lines below such a heading that all stand once more below them", () => {
    const lines = ["Mooring", "Contents", "Before you arrive", "Tying up", ...SECTIONS];
    expect(droppedText(...MENU, ...lines)).toEqual(["Contents", "Before you arrive", "Tying up"]);
  });
  it("leaves the contents of a book, sections of that name, and a line that only stands twice", () => {
    expect(droppedText("Mooring", "Contents", "Before you arrive", "Tying up", ...SECTIONS)).toEqual([]);
    expect(droppedText(...MENU, "Contents", "Two ropes and a fender.", ...SECTIONS)).toEqual([]);
    expect(droppedText(...MENU, "Contents", "Tying up", "Tying up", "Use both lines.")).toEqual([]);
  });
});
