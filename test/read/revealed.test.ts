import { describe, expect, it } from "vitest";
import { clean } from "../../src/index";
import { readHtml } from "../../src/read/html/read-html";

const PARAGRAPH =
  "The ferry crosses the sound twice a day, and on Sundays it waits until the last singer has come down from the chapel.";
const read = (source: string) =>
  readHtml(source, { url: null, lang: null, selectors: [] }).blocks.map(({ text, tag }) => [
    text,
    tag?.hidden,
  ]);

describe("what a page hides until its script has run", () => {
  it("is shown where it is nearly all that the page says", () => {
    const source = `<h1>The ferry</h1><div style="visibility: hidden"><p>${PARAGRAPH}</p><section><p>Twelve may sit.</p></section></div>`;
    expect(read(source)).toEqual([
      ["The ferry", false],
      [PARAGRAPH, false],
      ["Twelve may sit.", false],
    ]);
  });
  it("stays hidden within it what hides itself", () => {
    const source = `<div hidden><p>${PARAGRAPH}</p><div style="display:none"><p>Draft 3</p></div><p>End</p></div>`;
    expect(read(source)).toEqual([
      [PARAGRAPH, false],
      ["Draft 3", true],
      ["End", false],
    ]);
  });
  it("stays hidden where the page shows a text of its own", () => {
    const shown = `<p>${PARAGRAPH}</p>`.repeat(3);
    const source = `${shown}<div style="display:none">${`<p>We value what you think of ${PARAGRAPH}</p>`.repeat(5)}</div>`;
    expect(read(source).map(([, hidden]) => hidden)).toEqual([
      ...Array(3).fill(false),
      ...Array(5).fill(true),
    ]);
  });
  it("is shown with its pictures", () => {
    const source = `<div style="visibility:hidden"><p>${PARAGRAPH}</p><p><img src="https://example.org/ferry.jpg" alt="The ferry"></p></div>`;
    expect(clean(source, { format: "html" }).images.map(({ src }) => src)).toEqual([
      "https://example.org/ferry.jpg",
    ]);
  });
});
