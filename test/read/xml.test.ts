import { describe, expect, it } from "vitest";
import { clean, read } from "../../src/index";
import { findVocabulary } from "../../src/read/html/xml-vocabularies";

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

  it("has names with addresses, breaks in titles, and dates in parts, some of them missing", () => {
    const rss = `<rss><channel><item><title>The<br/>ferry</title><author>jane@sound.example (Jane Doe)</author><description>${FIRST}</description></item></channel></rss>`;
    expect(clean(rss).authors).toEqual(["Jane Doe"]);
    const jats = (date: string) =>
      clean(
        `<article article-type="x"><front><article-meta><title-group><article-title>The ferry<br/> and the sound</article-title></title-group><contrib-group><contrib><name><surname>Doe</surname><given-names>Jane</given-names></name></contrib><contrib><collab>The Sound Group</collab></contrib></contrib-group><pub-date>${date}</pub-date></article-meta></front><body><p>${FIRST}</p></body></article>`,
      );
    expect(jats("<day>5</day><month>3</month><year>2024</year>")).toMatchObject({
      title: "The ferry and the sound",
      authors: ["Jane Doe", "The Sound Group"],
      publishedAt: "2024-03-05",
    });
    const { meta } = read(
      `<article article-type="x"><front><pub-date><month>3</month><year>2024</year></pub-date></front><body><p>${FIRST}</p></body></article>`,
    );
    expect(meta.find(({ key }) => key === "article:published_time")?.value).toBe("2024");
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
