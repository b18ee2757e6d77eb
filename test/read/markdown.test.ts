import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Around, findMarkdown } from "../../src/read/text/markdown";
import { findReferences, findWriting, type Writing } from "../../src/read/text/markdown-writing";

/** The line without its signs, and what its marks cover in it. */
function shown(line: string, writing: Writing = "markdown", around: Around = {}) {
  const { marks, signs } = findMarkdown(line, writing, around);
  let text = "";
  let done = 0;
  for (const { start, end, text: instead = "" } of signs) {
    text += line.slice(done, start) + instead;
    done = end;
  }
  text += line.slice(done);
  return {
    text,
    marks: marks.map(({ type, start, end, href }) => [type, line.slice(start, end), ...(href ? [href] : [])]),
  };
}

describe("findMarkdown", () => {
  it("reads links, with titles, brackets and angles around their addresses", () => {
    expect(
      shown('See [the pier](https://example.org/pier_(old) "Pier") or [mail](<mailto:a@b.org>).'),
    ).toEqual({
      text: "See the pier or mail.",
      marks: [
        ["link", "the pier", "https://example.org/pier_(old)"],
        ["link", "mail", "mailto:a@b.org"],
      ],
    });
  });

  it("takes pictures out, and links that hold nothing else", () => {
    expect(shown("[![Pier](/a.png)](/pier) Built in 1912 ![](b.jpg)").text).toBe(" Built in 1912 ");
    expect(shown("[![](/a.png) Upgrade](/storage)").text).toBe(" Upgrade");
  });

  it("leaves brackets that lead nowhere as they are", () => {
    for (const line of ["He [the mayor](sic) left.", "list[0](item)", "a ](b", "[x](", "[[[[", "see [1]"])
      expect(shown(line)).toEqual({ text: line, marks: [] });
  });

  it("reads emphasis, code and escapes", () => {
    expect(shown("**Note:** *never* use `a * b` in __init__ or snake_case, 2 * 3 * 4, 1\\. \\[x\\]")).toEqual(
      {
        text: "Note: never use a * b in init or snake_case, 2 * 3 * 4, 1. [x]",
        marks: [
          ["strong", "Note:"],
          ["em", "never"],
          ["code", "a * b"],
          ["strong", "init"],
        ],
      },
    );
    expect(shown("***both*** ``a ` b``").marks).toEqual([
      ["strong", "both"],
      ["em", "both"],
      ["code", "a ` b"],
    ]);
  });

  it("reads nothing but links where the text is not Markdown", () => {
    expect(shown("**a** [b](/c) d\\_e", "links").text).toBe("**a** b d\\_e");
  });

  it("parts the cells of a table by tabs and takes its rule out", () => {
    expect(shown("| Berth | **Length** |  |").text).toBe("Berth\tLength\t");
    expect(shown("| **Berth** |  | Length |").text).toBe("Berth\tLength");
    expect(shown("|:---|---:| - |").text).toBe("");
  });

  it("gives signs in order that do not overlap, and marks inside the line, whatever the line", () => {
    const piece = fc.constantFrom(
      "[",
      "](",
      "](/a)",
      ")",
      "!",
      "*",
      "**",
      "_",
      "`",
      "``",
      "\\",
      "|",
      " ",
      "a",
      "/b",
      "][a]",
    );
    const references = new Map([["a", "/a"]]);
    const link = fc.option(fc.record({ opens: fc.boolean(), closes: fc.boolean() }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), link, (pieces, link) => {
        const line = pieces.join("");
        const { marks, signs } = findMarkdown(line, "markdown", { references, link });
        for (const [i, { start, end }] of signs.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(signs[i - 1]?.end ?? 0);
        }
        for (const { start, end } of marks)
          expect(0 <= start && start < end && end <= line.length).toBe(true);
      }),
    );
  });
});

it("reads links whose addresses stand below, and links that go on over several lines", () => {
  const source =
    '[the pier][1], [Mail][]\n\n[1]: /pier "Pier"\n[mail]: <mailto:a@b.org>\n[3]: https://c.org\n';
  const references = findReferences(source);
  expect([...references]).toEqual([
    ["1", "/pier"],
    ["mail", "mailto:a@b.org"],
    ["3", "https://c.org"],
  ]);
  expect(findWriting(source)).toBe("markdown");
  expect(shown("[the pier][1], [Mail][] and [notes][7]", "markdown", { references })).toEqual({
    text: "the pier, Mail and [notes][7]",
    marks: [
      ["link", "the pier", "/pier"],
      ["link", "Mail", "mailto:a@b.org"],
    ],
  });
  expect(shown("[3]: https://c.org", "markdown", { references }).text).toBe("");
  const part = { opens: false, closes: false, href: "/pier" };
  expect(shown("The pier", "markdown", { link: part }).marks).toEqual([["link", "The pier", "/pier"]]);
  expect(shown("* [**The** pier", "markdown", { link: { ...part, opens: true } }).text).toBe("* The pier");
  expect(shown("in 1912](/pier)", "markdown", { link: { ...part, closes: true } })).toEqual({
    text: "in 1912",
    marks: [["link", "in 1912", "/pier"]],
  });
});

it("tells Markdown by its links, its headings and bold words, or a table", () => {
  expect(findWriting("[a](/a) [b](/b) [c](https://c.org)")).toBe("markdown");
  expect(findWriting("# Pier\n\n**Old** and **new**")).toBe("markdown");
  expect(findWriting("| a | b |\n|---|---|\n| 1 | 2 |")).toBe("markdown");
  expect(findWriting("# settings\nx = a ** b ** c\n[1] see below")).toBe("plain");
  expect(findWriting("see [the map](/map)")).toBe("links");
});
