import { describe, expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { authorNotes } from "../../src/cleaners/author-notes";
import { bylines } from "../../src/cleaners/bylines";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";
const ARTICLE = Array(20).fill(SENTENCE);
const NOTE = "Ada Palmer is a reporter who has written about harbours and their people for ten years.";
const MORE = "Ada lives near the northern pier, where she keeps two dogs and a small boat.";

/** What is kept of lines below an article, or among its last ones. */
const rest = (
  lines: readonly string[],
  above: readonly string[] = ["The bridge", "By Ada Palmer"],
): string[] => {
  const html = [...above, ...ARTICLE, ...lines].map((line) => `<p>${line}</p>`).join("");
  const page = read(`<meta property="og:type" content="article"><article>${html}</article>`, {
    format: "html",
    url: "https://example.org/news/2025/the-bridge",
  });
  return kept(run(page, [bylines(), authorNotes()]))
    .map(({ text }) => text)
    .filter((text) => text !== SENTENCE && text !== "The bridge");
};

describe("author-notes", () => {
  it("drops what begins with the author's name at the end", () => {
    expect(rest([NOTE])).toEqual([]);
    expect(rest(["Ada Palmer", NOTE, MORE, "Harbour Post"])).toEqual(["Harbour Post"]);
  });

  it("takes a name above the paragraph for a heading where nothing else follows", () => {
    expect(rest(["Ada Palmer", NOTE, MORE], [])).toEqual([]);
    expect(rest(["Ada Palmer", NOTE, ...ARTICLE], [])).toEqual(["Ada Palmer", NOTE]);
  });

  it("keeps other paragraphs about people, and those in the midst of the text", () => {
    const other = "Ida Palmer is a diver who has looked at every pillar of the old bridge.";
    expect(rest([other])).toEqual([other]);
    expect(rest([NOTE, ...ARTICLE])).toEqual([NOTE]);
    expect(rest([`${NOTE.replace("Palmer", "Palmerston")}`])).toHaveLength(1);
  });
});
