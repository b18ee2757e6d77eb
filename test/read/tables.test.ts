import { describe, expect, it } from "vitest";
import { clean, read, renderMarkdown } from "../../src/index";

const TEXT =
  "Before the telegraph there was a line of towers from the capital to the coast, each with two arms. ";
const kinds = (html: string) => read(html, { format: "html" }).blocks.map(({ kind, glue }) => [kind, glue]);

describe("tables", () => {
  it.each([
    ["with headers", "<table><tr><th>a<th>b<tr><td>1<td>2</table>", 4],
    ["of bare figures", "<table><tr><td>a<td>1<tr><td>b<td>2</table>", 4],
    ["that says it is one", "<table role=grid><tr><td>a</table>", 1],
    ["with a caption", "<table><caption>x</caption><tr><td>a</table>", 1],
  ])("of data stay cells: one %s", (_what, html, cells) => {
    expect(kinds(html).filter(([kind]) => kind === "cell")).toHaveLength(cells);
  });

  it.each([
    ["says that it only places", "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>"],
    ["holds tables", "<table><tr><td>menu<td><table><tr><td>a</table><tr><td>b<td>c</table>"],
    ["has one column", "<table><tr><td>a<tr><td>b</table>"],
    ["has one row", "<table><tr><td>a<td>b</table>"],
    [
      "holds an article's text",
      `<table><tr><td>${TEXT.repeat(6)}<td>${TEXT.repeat(6)}<tr><td>${TEXT.repeat(3)}<td>x</table>`,
    ],
  ])("that place things are no cells: one that %s", (_what, html) => {
    expect(kinds(html).every(([kind, glue]) => kind === "paragraph" && glue !== "\t")).toBe(true);
  });

  it("of data keep the lines of a cell in its row", () => {
    const html =
      "<table><tr><th>Name<th>Where<tr><td>Bob<td>Line 1<br>Line 2<td>x<tr><td><p>Eve</p><p>Ann</p><td>y</table>";
    const { text } = clean(html, { format: "html", cleaners: [] });
    expect(text).toBe("Name\tWhere\nBob\tLine 1 Line 2\tx\nEve Ann\ty");
    expect(renderMarkdown(clean(html, { format: "html", cleaners: [] }))).toContain(
      "| Bob | Line 1 Line 2 | x |",
    );
  });

  it("of data inside one that places things stays one", () => {
    const html = `<table><tr><td>menu<td><p>${TEXT}</p><table><tr><th>a<th>b<tr><td>1<td>2</table></table>`;
    expect(kinds(html).map(([kind]) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "cell",
      "cell",
      "cell",
      "cell",
    ]);
  });
});
