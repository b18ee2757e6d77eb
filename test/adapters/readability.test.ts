import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readability } from "../../src/adapters/readability";
import { clean, standard } from "../../src/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan, long delayed, for a new bridge across the river.";
const PAGE = `<html><head><title>A bridge</title></head><body>
<div class="sidebar"><p>Ten boats to watch</p></div>
<article><h1>A bridge</h1>${`<p>${SENTENCE} It will cost two million.</p>`.repeat(6)}</article>
</body></html>`;

describe("readability", () => {
  it("drops what Readability leaves out, and says so", () => {
    const article = clean(PAGE, { cleaners: [readability()] });
    expect(article.blocks.map(({ text }) => text)).toEqual(
      Array(6).fill(`${SENTENCE} It will cost two million.`),
    );
    expect(article.removed.find(({ text }) => text === "Ten boats to watch")).toMatchObject({
      by: "readability",
    });
  });

  it("has no opinion on plain text and on pages without an article", () => {
    expect(clean("Share this:", { cleaners: [readability()] }).text).toBe("Share this:");
    expect(clean("<p></p><b>x</b>", { cleaners: [readability()] }).text).toBe("x");
  });

  it("reads pages whose address is none", () => {
    expect(clean(PAGE, { url: "example.com/bridge", cleaners: [readability()] }).text).toContain(SENTENCE);
  });

  it("leaves jsdom alone where the caller parses", () => {
    let asked = 0;
    const parse = (html: string): Document => {
      asked++;
      return new JSDOM(html).window.document;
    };
    expect(clean(PAGE, { cleaners: [readability({ parse })] }).text).not.toContain("Ten boats");
    expect(asked).toBe(1);
    const source = readFileSync("src/adapters/readability.ts", "utf8");
    expect(source).not.toContain('from "jsdom"');
  });

  it("takes its place in a pipeline", () => {
    expect(clean(PAGE, { cleaners: [...standard(), readability()] }).text).toContain(SENTENCE);
  });
});
