import { describe, expect, it } from "vitest";
import { contentsLists } from "../../src/cleaners/contents-lists";
import { read, run } from "../../src/index";

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
  it("leaves the page's title above them, links that lead away, and places that are no headings", () => {
    expect(dropped(`<h1>Mooring</h1>${ANCHORS}${HEADINGS}`)).toHaveLength(3);
    expect(dropped(`<h1>Mooring</h1>${ANCHORS.replaceAll("#", "/page#")}${HEADINGS}`)).toEqual([]);
    expect(dropped(`<h1>Mooring</h1>${ANCHORS}<p>Call.</p>`)).toEqual([]);
  });
});
