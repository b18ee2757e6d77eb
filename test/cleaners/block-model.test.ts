import { describe, expect, it } from "vitest";
import { blockModel, type Cleaner, hiddenElements, read, run, standard } from "../../src/index";
import { HTML_MODEL } from "../../src/model/generated/html";
import { unpackModel } from "../../src/model/model";
import { toSum } from "../../src/model/score";

const ARTICLE = [
  "Nobody on the quay could say when the first crack was seen, though the ferry crews had spoken of little else since the autumn.",
  "An inspector who walked the deck in October counted eleven places where the concrete had come away from the steel beneath it.",
  "His report lay on a desk for two months, partly because the engineer who should have read it had moved to another town.",
  "When it was read at last, the answer came within a day, and the barriers went up before the weekend was over.",
  "Skippers were told by telephone, one after the other, and most of them had moved their boats by Sunday evening.",
];
const MENU = ["Harbour News", "Sailing", "Weather", "Tides", "Classifieds", "Boats for sale", "Jobs"];
const FOOTER = ["Imprint", "Advertise with us", "Media kit", "North Coast Media", "Terms"];

const judge = (lines: readonly string[], cleaners = [blockModel()]) =>
  run(read(lines.join("\n"), { format: "text" }), cleaners).blocks;

describe("block-model", () => {
  const judged = judge([...MENU, "", ...ARTICLE, "", ...FOOTER]);
  const chances = (wanted: readonly string[]) =>
    judged.flatMap(({ text, probability }) => (wanted.includes(text) ? [probability ?? Number.NaN] : []));

  it("finds every paragraph of an article likelier than any line of the menu above and the footer below it", () => {
    expect(Math.min(...chances(ARTICLE))).toBeGreaterThan(Math.max(...chances([...MENU, ...FOOTER])));
    expect(judged.filter(({ fate }) => !fate).map(({ text }) => text)).toEqual(
      expect.arrayContaining(ARTICLE),
    );
  });

  it("says of what it drops how likely it was to be content, and what weighed", () => {
    const dropped = judged.filter(({ fate }) => fate);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { fate } of dropped) expect(fate?.why).toMatch(/^0\.\d\d likely to be content: ./);
  });

  it("leaves a page that is all article whole", () => {
    expect(judge(ARTICLE).filter(({ fate }) => fate)).toEqual([]);
  });

  it("leaves a text whole that would lose little of it, where nothing else told of a page around it", () => {
    const labels = [
      "Jobs",
      "Harbour News",
      "Sailing",
      "North Coast Media",
      "Two hours, 40 euros",
      "Media kit",
    ];
    expect(judge([...labels, "Lessons for beginners"]).filter(({ fate }) => fate)).toEqual([]);
  });

  it("takes lines that say the same for as likely as each other, where nothing else told of a page around them", () => {
    const bells = judge(Array(8).fill("Brass bells"));
    expect(new Set(bells.map(({ probability }) => probability)).size).toBe(1);
    expect(new Set(bells.map(({ fate }) => fate?.type)).size).toBe(1);
  });

  it("does not bring back what is a standing phrase", () => {
    const html = `<article>${ARTICLE.map((line) => `<p>${line}</p>`).join("<p>Please enter your comment!</p>")}</article>`;
    const phrases = run(read(html), standard()).blocks.filter(({ text }) => text.startsWith("Please"));
    expect(phrases.map(({ fate }) => fate?.by)).toEqual(Array(4).fill("comment-prompts"));
  });

  it("does not bring back what lies over the page", () => {
    const bell =
      "is cast in one piece from brass that is melted down from old ship fittings, and tuned by hand.";
    const dialog = `<div role="dialog"><p>The clapper ${bell} It hangs in the wind for a week before we send it to you.</p></div>`;
    const html = `<main><h1>Brass ship's bell</h1><p>$48.00</p><p>The bell ${bell}</p>${dialog}</main>`;
    const over = run(read(html), standard()).blocks.find(({ text }) => text.startsWith("The clapper"));
    expect(over?.fate?.by).toBe("page-chrome");
  });

  it("keeps a listing that stands below the buttons which copy and run it", () => {
    const buttons = ["Terminal", "Copy", "Run", "Fork"].map((text) => `<div>${text}</div>`).join("");
    const html = `<main><p>${ARTICLE[0]}</p><p>${ARTICLE[1]}</p></main><div class="related sidebar">${buttons}<pre>npm i</pre></div>`;
    const listing = run(read(html), [blockModel()]).blocks.at(-1);
    expect(listing).toMatchObject({ kind: "code", text: "npm i" });
    expect(listing?.probability).toBeLessThan(0.2);
    expect(listing?.fate).toBeUndefined();
  });

  it("brings back what a page hides only where it is likelier content than not", () => {
    const model = unpackModel(HTML_MODEL);
    const others: Cleaner = {
      name: "others",
      doc: "Drops the last block.",
      *apply({ blocks }) {
        const block = blocks.at(-1);
        if (block) yield { type: "drop", block, why: "a test", category: "widget" };
      },
    };
    const html = `<p>${ARTICLE.join(" ")}</p><p style="display:none">Tuned by hand</p><p>With a rope of hemp</p>`;
    const back = (chance: number) => {
      // Every block is equally likely.
      const even = { ...model, roots: model.roots.slice(0, 0), bias: toSum(chance, model.knots) };
      const cleaners = [hiddenElements(), others, blockModel({ html: even })];
      return run(read(html), cleaners).blocks.map(({ fate }) => fate?.by ?? "kept");
    };
    expect(back(0.4)).toEqual(["kept", "hidden-elements", "kept"]);
    expect(back(0.6)).toEqual(["kept", "kept", "kept"]);
  });
});
