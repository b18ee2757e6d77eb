import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { readCheerio } from "../../src/read/html/cheerio";
import { readHtml } from "../../src/read/html/read-html";

const reading = { url: null, lang: null, selectors: [] };
const SOURCE = `<!doctype html><html lang="de"><head><title>Titel &amp; mehr</title></head><body class="single">
  <nav><ul><li><a href="/">Start</a></li></ul></nav>
  <article><h1>Titel</h1><p>Ein <b>Satz</b> &ndash; kurz.<br>Noch einer.</p><table><tr><td>a</td><td>b</td></tr></table></article>
  <noscript><p>Ohne <i>Skript</i></p></noscript></body></html>`;

describe("a loaded Cheerio document", () => {
  it("gives the blocks that its source gives", () => {
    const shape = ({ kind, text, glue, marks }: ReturnType<typeof readHtml>["blocks"][number]) => ({
      kind,
      text,
      glue,
      marks,
    });
    const page = readCheerio(load(SOURCE), reading);
    expect(page.blocks.map(shape)).toEqual(readHtml(SOURCE, reading).blocks.map(shape));
    expect(page.lang).toBe("de");
    expect(page.meta.find(({ key }) => key === "title")?.value).toBe("Titel & mehr");
  });
  it("has spans in the concatenation of its text nodes", () => {
    const page = readCheerio(load(SOURCE), reading);
    const heading = page.blocks.find(({ kind }) => kind === "heading");
    expect(page.source.slice(heading?.span.start, heading?.span.end)).toBe("Titel");
  });
  it("is not changed", () => {
    const $ = load(SOURCE);
    const before = $.html();
    readCheerio($, { ...reading, selectors: ["article", "a b [c"] });
    expect($.html()).toBe(before);
  });
  it("knows the elements that selectors find", () => {
    const page = readCheerio(load(SOURCE), { ...reading, selectors: ["h1"] });
    expect(page.blocks.filter(({ tag }) => tag?.matches).map(({ text }) => text)).toEqual(["Titel"]);
  });
});
