import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article";
import { clean } from "../../src/clean";
import type { Cleaner } from "../../src/cleaner";
import { checkLaws } from "../../src/testing/index";

const input = "By Ada\n\nOn teh hill.\n\nShare this, please";

const good: Cleaner = {
  name: "good",
  doc: "Drops a part, lifts a line and repairs a word.",
  *apply(page) {
    for (const block of page.blocks) {
      if (block.text.startsWith("By ")) yield { type: "lift", block, why: "byline", field: "authors" };
      const start = block.text.indexOf("teh");
      if (start >= 0) yield { type: "replace", block, why: "a slip", start, end: start + 3, text: "the" };
      if (block.text.startsWith("Share"))
        yield { type: "drop", block, why: "share", category: "share", part: { start: 0, end: 11 } };
    }
  },
};

/** The problems of an Article that was tampered with. */
const tamper = (change: (article: Article) => Partial<Article>): string[] =>
  checkLaws(input, {
    options: { cleaners: [good] },
    skip: ["idempotent"],
    clean(page, options) {
      const article = clean(page, options);
      return { ...article, ...change(article) };
    },
  }).map((problem) => problem.slice(0, problem.indexOf(":")));

describe("checkLaws", () => {
  it("finds nothing wrong with an honest pipeline", () => {
    expect(checkLaws(input, { options: { cleaners: [good] } })).toEqual([]);
    expect(tamper(() => ({}))).toEqual([]);
  });

  it("misses a line that is in no piece", () => {
    expect(
      tamper(() => ({ lifted: [], counts: { ...clean(input, { cleaners: [good] }).counts, lifted: 0 } })),
    ).toEqual(["covered"]);
  });

  it("finds invented text", () => {
    expect(
      tamper(({ removed }) => ({
        removed: removed.map((piece) => ({ ...piece, text: `${piece.text.slice(1)}!` })),
      })),
    ).toEqual(["honest"]);
  });

  it("finds a repair that was not recorded", () => {
    expect(tamper(() => ({ repairs: [] }))).toEqual(["honest"]);
  });

  it("follows a repair of a repair", () => {
    const more: Cleaner = {
      name: "more",
      doc: "Repairs around what was repaired.",
      *apply(page) {
        const block = page.blocks.find(({ text }) => text === "On the hill.");
        if (block) yield { type: "replace", block, why: "style", start: 1, end: 8, text: "to my h" };
      },
    };
    expect(checkLaws(input, { options: { cleaners: [good, more] } })).toEqual([]);
  });

  it("finds pieces that overlap, leave the input or change places", () => {
    const move = (start: number, end: number) =>
      tamper(({ lifted }) => ({ lifted: lifted.map((line) => ({ ...line, span: { start, end } })) }));
    expect(move(0, 12)).toContain("ordered");
    expect(move(100, 106)).toContain("ordered");
    expect(tamper(({ blocks }) => ({ blocks: [...blocks].reverse() }))).toContain("ordered");
  });

  it("finds wrong counts, a text that is not its blocks and an Article that is none", () => {
    expect(tamper(({ counts }) => ({ counts: { ...counts, removed: 1 } }))).toEqual(["counted"]);
    expect(tamper(({ text }) => ({ text: text.replace("hill", "rise") }))).toEqual(["joined"]);
    expect(tamper(() => ({ confidence: 2 }))).toEqual(["valid"]);
  });

  it("finds what depends on the call", () => {
    let calls = 0;
    expect(tamper(() => ({ title: String(calls++) }))).toEqual(["deterministic"]);
  });

  it("finds that cleaning twice is not cleaning once", () => {
    const greedy: Cleaner = {
      name: "greedy",
      doc: "Takes the last line.",
      *apply(page) {
        const block = page.blocks.at(-1);
        if (block) yield { type: "drop", block, why: "last", category: "footer" };
      },
    };
    expect(checkLaws(input, { options: { cleaners: [greedy] } })).toEqual([
      expect.stringMatching(/^idempotent: /),
    ]);
  });

  it("finds a Cheerio document changed", () => {
    const $ = load("<p>One</p>");
    const problems = checkLaws($, {
      options: { cleaners: [] },
      clean(document, options) {
        if (document === $) $("p").append("!");
        return clean(document, options);
      },
    });
    expect(problems).toContain("untouched: the document was changed");
  });

  it("reports a throw as a problem", () => {
    const fail = () => {
      throw new Error("no");
    };
    expect(checkLaws("x", { clean: fail })).toEqual(["total: clean threw Error: no"]);
  });
});
