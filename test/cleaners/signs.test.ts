import { expect, it } from "vitest";
import { bulletSigns, clean, read, run, textFields } from "../../src/index";

const BEFORE = "The keeper of the ice house came down to the quay at six, and found both of its doors open.";
const AFTER = "Nobody could say who had been there, nor why the saws hung on the wrong side of the wall.";
const page = (html: string) =>
  clean(`<article><p>${BEFORE}</p>${html}<p>${AFTER}</p></article>`, { format: "html" });

it("glyphs of icon fonts go from the ends of lines, and lines of nothing else go", () => {
  const { blocks, removed, repairs } = page(
    "<p>\uf0e0 \uf0e1</p><ul><li><i>\uf00c</i> Two chains hung on the wall.</li><li>One saw lay on the floor \u{f0141}</li></ul>",
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    BEFORE,
    "Two chains hung on the wall.",
    "One saw lay on the floor",
    AFTER,
  ]);
  expect(removed.map(({ text, by, why }) => [text, by, why])).toEqual([
    ["\uf0e0 \uf0e1", "icon-glyphs", "only glyphs of an icon font"],
  ]);
  expect(repairs.map(({ from, by }) => [from.trim(), by])).toEqual([
    ["\uf00c", "icon-glyphs"],
    ["\u{f0141}", "icon-glyphs"],
  ]);
});

it("letters of a script that a font alone has stay, and so does the sign of Apple", () => {
  const words = "\uf8d5\uf8d6\uf8d0 is what the sign says, and \uf8e3\uf8d4 is its answer.";
  expect(page(`<p>${words}</p><p>\uf8ff Watch</p>`).text).toContain(`${words}\n\n\uf8ff Watch`);
});

it("bullets written before items go, and the letters that Word uses for them from its own items alone", () => {
  const word = (sign: string, text: string) =>
    `<p class=MsoListParagraph><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span>${text}</p>`;
  const { blocks } = page(
    `<ul><li>• Two chains hung there.</li><li>§ 3 of the rules</li></ul>${word("·", "One saw was gone.")}${word("o", "It was the best one.")}${word("1.", "It came back.")}`,
  );
  expect(blocks.slice(1, -1).map(({ kind, text }) => [kind, text])).toEqual([
    ["item", "Two chains hung there."],
    ["item", "§ 3 of the rules"],
    ["item", "One saw was gone."],
    ["item", "It was the best one."],
    ["item", "1.\u00a0\u00a0 It came back."],
  ]);
});

it("prose in a text field is none of the article's, unless the page is about nothing else", () => {
  const prose = `${AFTER} ${BEFORE}`;
  const { text, removed } = page(
    `<p>${BEFORE} He told nobody.</p><textarea>&lt;p&gt;${prose}&lt;/p&gt;</textarea>`,
  );
  expect(text).not.toContain("<p>");
  expect(removed.map(({ by }) => by)).toContain("text-fields");
  const pasted = clean(`<form><textarea>${prose.repeat(3)}</textarea></form><p>Paste</p>`, {
    format: "html",
  });
  expect(pasted.removed.map(({ by }) => by)).not.toContain("text-fields");
});

it("the numbers of printed pages go from a book, and are accounted for", () => {
  const { text, repairs, removed } = page(
    '<p><span class="pagenum"><a id="Page_3">[Pg 3]</a></span>He went home and <span class="pagenum">4</span>slept until the bell rang.</p><span class="pagenum">[5]</span>',
  );
  expect(text).toContain("\n\nHe went home and slept until the bell rang.\n\n");
  expect(repairs.map(({ from, why }) => [from.trim(), why])).toEqual([
    ["[Pg 3]", "the number of a printed page"],
    ["4", "the number of a printed page"],
  ]);
  expect(removed.map(({ text: number }) => number)).toEqual(["[5]"]);
});

it("an article that quotes the marks of Project Gutenberg stays whole", () => {
  const mark = "*** START OF THE PROJECT GUTENBERG EBOOK FOG ***";
  const { text } = clean([BEFORE.repeat(200), mark, AFTER].join("\n\n"), { format: "text" });
  expect(text).toContain(BEFORE);
});

it("each takes what it is for, whatever else is in the pipeline", () => {
  const given = read("<ul><li>▪ Two saws</li></ul><p>Below.</p><textarea>Draft</textarea>", {
    format: "html",
  });
  const { blocks } = run(given, [bulletSigns(), textFields()]);
  expect(blocks.map(({ text, fate }) => [text, fate?.by])).toEqual([
    ["Two saws", undefined],
    ["Below.", undefined],
    ["Draft", "text-fields"],
  ]);
});
