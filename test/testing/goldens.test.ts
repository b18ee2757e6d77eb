import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clean } from "../../src/clean";
import { checkGolden, checkGoldens, listGoldens, updateGoldens } from "../../src/testing/index";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "goldens-"));
  vi.stubEnv("CI", "");
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  vi.unstubAllEnvs();
});

const put = (file: string, content: unknown) => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), typeof content === "string" ? content : JSON.stringify(content));
};
const get = (file: string): unknown => JSON.parse(readFileSync(join(dir, file), "utf8"));
/** A pipeline that leaves pages as they are, so that these tests are about goldens alone. */
const bare = { options: { cleaners: [] } };

describe("listGoldens", () => {
  it("finds cases as folders and as flat files, at any depth, in the order of their names", () => {
    put("news--a/input.txt", "A");
    put("news--a/options.json", {});
    put("shop/b.txt", "B");
    put("shop/b.article.json", {});
    put("README.md", "no case");
    expect(listGoldens(dir)).toEqual([
      {
        name: "news--a",
        input: join(dir, "news--a/input.txt"),
        article: join(dir, "news--a/article.json"),
        options: join(dir, "news--a/options.json"),
      },
      {
        name: "shop/b",
        input: join(dir, "shop/b.txt"),
        article: join(dir, "shop/b.article.json"),
        options: null,
      },
    ]);
  });

  it("refuses two pages for one golden", () => {
    put("a.txt", "A");
    put("a.html", "<p>A");
    expect(() => listGoldens(dir)).toThrow(/claim one golden/);
  });
});

describe("checkGoldens", () => {
  it("compares the fields that the golden has, and no others", () => {
    put("a.txt", "One.\n\nTwo.");
    put("a.article.json", { text: "One.\n\nTwo." });
    expect(checkGoldens(dir, bare)).toEqual([]);
    put("a.article.json", { text: "One.\n\nTwo.", title: "Three" });
    expect(checkGoldens(dir, bare)).toEqual(["a: title changed\n  - Three\n  + null"]);
  });

  it("shows a text's changes line by line", () => {
    put("a.txt", "One.\nTwo.\nThree.");
    put("a.article.json", { text: "One.\n2.\nThree." });
    expect(checkGoldens(dir, bare)).toEqual(["a: text changed\n  - 2.\n  + Two."]);
  });

  it("leaves estimates out: they move with every model", () => {
    put("a.txt", "One.");
    put("a.article.json", { ...clean("One.", { cleaners: [] }), confidence: 0.123 });
    expect(checkGoldens(dir, bare)).toEqual([]);
  });

  it("reports a page without golden, a golden without page and a field that no Article has", () => {
    put("lost.article.json", {});
    put("new.txt", "A");
    put("typo.txt", "A");
    put("typo.article.json", { titel: null });
    const problems = checkGoldens(dir, bare);
    expect(problems.map((problem) => problem.split(",")[0])).toEqual([
      "lost: orphan golden",
      "new: missing golden",
      'typo: an Article has no field "titel"',
    ]);
  });

  it("takes pages of every ending for cases, and a golden without a field for none that passes", () => {
    for (const page of ["a.htm", "B.HTML", "c.xhtml"]) put(page, "<p>One.</p>");
    put("c.article.json", {});
    expect(checkGoldens(dir, bare).map((problem) => problem.split(",")[0])).toEqual([
      "B: missing golden",
      "a: missing golden",
      "c: empty golden",
    ]);
  });

  it("throws when there is nothing to check, and on a golden that is no JSON", () => {
    expect(() => checkGoldens(dir)).toThrow(/No case/);
    expect(() => checkGoldens(join(dir, "nowhere"))).toThrow(/no folder/);
    put("a.txt", "A");
    put("a.article.json", "{");
    expect(() => checkGoldens(dir)).toThrow(/a\.article\.json is not JSON/);
  });

  it("gives each case its own options, over those for all", () => {
    put("a.txt", "A");
    put("a.options.json", { url: "https://example.org/own" });
    put("a.article.json", { url: "https://example.org/own", lang: "de" });
    expect(checkGoldens(dir, { options: { cleaners: [], url: "https://example.org", lang: "de" } })).toEqual(
      [],
    );
  });

  it("tests a scraper's own function", () => {
    put("a.txt", "A");
    put("a.article.json", { text: "AA" });
    expect(checkGoldens(dir, { clean: (input, options) => clean(input + input, options), ...bare })).toEqual(
      [],
    );
  });

  it("reads a page in the charset that it declares", () => {
    const page = Buffer.from('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>', "latin1");
    writeFileSync(join(dir, "a.html"), page);
    put("a.article.json", { text: "" });
    let seen = "";
    checkGoldens(dir, {
      clean(input) {
        seen = input;
        return clean("");
      },
    });
    expect(seen).toContain("Привет");
  });
});

describe("updateGoldens", () => {
  it("writes a new golden with every field, after which the check passes", () => {
    put("a.txt", "One.");
    expect(updateGoldens(dir, bare)).toEqual(["a: new golden"]);
    const { confidence: _, ...fields } = clean("One.");
    expect(Object.keys(get("a.article.json") as object)).toEqual(Object.keys(fields));
    expect(checkGoldens(dir, bare)).toEqual([]);
    expect(updateGoldens(dir, bare)).toEqual([]);
  });

  it("keeps a partial golden partial and says what changed", () => {
    put("a.txt", "One.");
    put("a.article.json", { text: "Old." });
    expect(updateGoldens(dir, bare)).toEqual(["a: text changed\n  - Old.\n  + One."]);
    expect(get("a.article.json")).toEqual({ text: "One." });
  });

  it("leaves an orphan where it is and reports it", () => {
    put("lost.article.json", { text: "Kept." });
    expect(updateGoldens(dir, bare)).toHaveLength(1);
    expect(get("lost.article.json")).toEqual({ text: "Kept." });
  });

  it("refuses to run under CI", () => {
    put("a.txt", "One.");
    vi.stubEnv("CI", "true");
    expect(() => updateGoldens(dir, bare)).toThrow(/not updated under CI/);
    expect(listGoldens(dir).map((golden) => checkGolden(golden, bare).length)).toEqual([1]);
  });
});
