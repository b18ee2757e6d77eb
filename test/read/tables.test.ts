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
    [
      "has paragraphs below one another in a cell",
      `<table><tr><td colspan=2>Top<tr><td>Menu<td><p>${TEXT.repeat(2)}</p><p>${TEXT.repeat(2)}</p></table>`,
    ],
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

  it.each([
    [
      "an empty corner",
      "<tr><th></th><th>2024</th><th>2025</th></tr><tr><th>Sales</th><td>1</td><td>2</td></tr>",
      ["|  | 2024 | 2025 |", "| --- | --- | --- |", "| Sales | 1 | 2 |"],
    ],
    [
      "empty cells amid and at the end of rows",
      "<tr><th>Name<th>Born<th>Died<tr><td>Ada<td><td>1852<tr><td>Bob<td>1990<td>",
      ["| Name | Born | Died |", "| --- | --- | --- |", "| Ada |  | 1852 |", "| Bob | 1990 |  |"],
    ],
    [
      "cells that span rows and columns",
      "<tr><th rowspan=2>Team<th colspan=2>Goals<tr><th>Home<th>Away<tr><td>Reds<td>3<td>1",
      ["| Team | Goals |  |", "| --- | --- | --- |", "|  | Home | Away |", "| Reds | 3 | 1 |"],
    ],
    [
      "a column that only sets others apart",
      "<tr><th>a<th><th>b<tr><td>1<td>&nbsp;<td>2",
      ["| a | b |", "| --- | --- |", "| 1 | 2 |"],
    ],
    [
      "spans that make no sense",
      "<tr><th colspan=0>a<th colspan=-3>b<tr><td rowspan=x>1<td colspan=99999>2<td>3",
      ["| a | b |  |", "| --- | --- | --- |", "| 1 | 2 | 3 |"],
    ],
  ])("of data have each cell in its column: %s", (_what, rows, lines) => {
    const article = clean(`<table>${rows}</table>`, { format: "html", cleaners: [] });
    expect(renderMarkdown(article).trim().split("\n")).toEqual(lines);
  });
});
