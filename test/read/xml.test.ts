import { describe, expect, it } from "vitest";
import { clean, read } from "../../src/index";
import { findVocabulary } from "../../src/read/xml-vocabularies";

const FIRST =
  "The ferry crosses the sound twice a day, and on Sundays it waits until the last singer has come down.";

describe("XML", () => {
  it("of a feed with several entries says nothing of one", () => {
    const item = (title: string) =>
      `<item><title>${title}</title><dc:creator>Jane ${title}</dc:creator><pubDate>Sun, 07 Jan 2024 18:30:00 +0000</pubDate><description>${FIRST}</description></item>`;
    const { meta } = read(`<rss><channel><title>Sound</title>${item("One")}${item("Two")}</channel></rss>`);
    expect(meta.filter(({ from }) => from === "meta")).toEqual([]);
  });

  it("has elements that end themselves, and words in parts", () => {
    const source = `<TEI><teiHeader><titleStmt><title>The <hi>ferry</hi></title><author><persName><surname>Doe</surname><forename>Jane</forename></persName></author></titleStmt></teiHeader><text><body><pb n="1"/><p>The fer<lb break="no"/>ry crosses the sound twice a day, and waits.</p></body></text></TEI>`;
    expect(clean(source)).toMatchObject({
      title: "The ferry",
      authors: ["Jane Doe"],
      text: "The ferry crosses the sound twice a day, and waits.",
    });
  });

  it("is told from HTML, which has articles too", () => {
    expect(findVocabulary(`<article><h1>The ferry</h1><p>${FIRST}</p></article>`)).toBeNull();
    expect(findVocabulary(`<html><body>${FIRST}</body></html>`)).toBeNull();
    expect(findVocabulary(`<?xml version="1.0"?>\n<!-- x -->\n<article article-type="x">`)).not.toBeNull();
  });

  it("without end is read in time", () => {
    const start = performance.now();
    read(`<TEI>${"<author><persName><forename>".repeat(30_000)}${"x".repeat(100_000)}`);
    read(`<rss>${"<item><title>x</title>".repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
