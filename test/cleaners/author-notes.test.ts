import { describe, expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { bylines } from "../../src/cleaners/fields/bylines";
import { authorNotes } from "../../src/cleaners/trimmings/author-notes";
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
    expect(rest([`${NOTE.replace("Palmer is a reporter", "Palmerston is a pilot")}`])).toHaveLength(1);
  });

  it("drops what is short, and what begins with the first name and says what the author does", () => {
    expect(rest(["Ada Palmer is a staff writer."])).toEqual([]);
    expect(rest(["Ada has been writing about harbours since 2009, and lives on a boat of her own."])).toEqual(
      [],
    );
    const said = "Ada said that she would come back in spring with the others, and with a bigger boat.";
    expect(rest([said])).toEqual([said]);
  });

  it("keeps short sentences that are no notes: of few words, above the end, or below a name that only heads them", () => {
    expect(rest(["Ada Palmer smiled."])).toEqual(["Ada Palmer smiled."]);
    const gone = "Ada Palmer went home by boat.";
    expect(rest([gone, SENTENCE, SENTENCE, SENTENCE])).toEqual([gone]);
    expect(rest(["Ida Marsh", "Ida Marsh went home by boat."], [])).toHaveLength(2);
  });

  it("keeps what leads on to what stands below", () => {
    const list = "Ada Palmer has written about harbours since 2009. Some works of hers that I like best:";
    expect(rest([list, "The Long Quay", "Salt"])).toEqual([list, "The Long Quay", "Salt"]);
  });

  it("drops how to reach the reporter, whatever it ends with, and no long paragraph that begins so", () => {
    expect(rest(["Reach Ida Marsh at imarsh@post.example or 555-0142"])).toEqual([]);
    expect(rest(["— Ada Palmer reported from Leeds."])).toEqual([]);
    const asked = `Contact Ada Palmer at ada@post.example ${"to hear what the town has planned for the bridge and ".repeat(5)}more.`;
    expect(rest([asked])).toEqual([asked]);
  });

  it("drops the last paragraph where it says that somebody writes of whom the text does not speak", () => {
    const note = "Ida Marsh is a freelance writer based in Leeds.";
    expect(rest([note])).toEqual([]);
    expect(rest(["Ida Marsh covers harbours for the Post."])).toEqual([]);
    expect(rest(["The writer is a former pilot. Views are personal."])).toEqual([]);
    expect(rest(["(The writer is a former diplomat)"])).toEqual([]);
    expect(rest([note, SENTENCE])).toEqual([note]);
    const spoken =
      "“It stands,” said Ms Marsh, who has walked across it on each day of the last twenty years.";
    expect(rest([spoken, note])).toEqual([spoken, note]);
    const snow = "Snow Peak covers the valley and the roads to the town until the first warm days of April.";
    expect(rest([snow])).toEqual([snow]);
    const many = ["Ida Marsh", "Tom Hale", "Mia Lund"].map((name) => `${name} is a reporter in Leeds.`);
    expect(rest(many.slice(1))).toEqual([]);
    expect(rest(many)).toEqual(many);
    const book = "The author is at her best where nothing happens at all.";
    expect(rest([book])).toEqual([book]);
  });
});
