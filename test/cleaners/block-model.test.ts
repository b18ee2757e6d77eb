import { describe, expect, it } from "vitest";
import { blockModel, read, run, standard } from "../../src/index";

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

  it("does not bring back what is a standing phrase", () => {
    const html = `<article>${ARTICLE.map((line) => `<p>${line}</p>`).join("<p>Please enter your comment!</p>")}</article>`;
    const phrases = run(read(html), standard()).blocks.filter(({ text }) => text.startsWith("Please"));
    expect(phrases.map(({ fate }) => fate?.by)).toEqual(Array(4).fill("comment-prompts"));
  });
});
