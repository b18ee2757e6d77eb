import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CleanOptions, clean, standard } from "../src/index";
import { decode } from "../src/read/decode";
import { checkLaws, listGoldens } from "../src/testing/index";
import { htmlSoup, lines, repeats } from "./soup";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** Compiled once: what a pipeline knows must not depend on the pages it has seen. */
const cleaners = standard();

const pages = ["seeds", "pages"]
  .map((folder) => join(FIXTURES, folder))
  .filter(existsSync)
  .flatMap((folder) => listGoldens(folder))
  .flatMap(({ name, input }) => (input ? [{ name, input }] : []));

const fold = (text: string): string => text.replace(/\s+/g, " ");

describe("laws", () => {
  it.each(pages)("hold on $name", ({ input }) => {
    const format = input.endsWith(".txt") ? "text" : "html";
    expect(checkLaws(decode(readFileSync(input)), { options: { format, cleaners } })).toEqual([]);
  });

  // Text knows less than the page did: its elements, and the indentation of a listing.
  it.each(pages.filter(({ input }) => input.endsWith(".html")))(
    "leave the text of $name as it is when it is cleaned again",
    ({ input }) => {
      const { text } = clean(decode(readFileSync(input)), { format: "html", cleaners });
      expect(fold(clean(text, { format: "text", cleaners }).text)).toBe(fold(text));
    },
  );

  it.each(pages.filter(({ input }) => input.endsWith(".html")))(
    "hold on $name as a Cheerio document",
    ({ input }) => {
      expect(checkLaws(load(decode(readFileSync(input))), { options: { cleaners } })).toEqual([]);
    },
  );

  it.each([
    ["any string", fc.string({ unit: "binary", maxLength: 400 })],
    [
      "any UTF-16, lone surrogates too",
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
        .map((codes) => String.fromCharCode(...codes)),
    ],
  ])("hold on %s", (_name, strings) => holdOn(strings, { format: "text" }));

  it("hold on lines of prose and phrases", () => holdOn(lines, { format: "text" }));

  it("hold on short lines by the hundred", () => holdOn(repeats, { format: "text" }));

  it("hold on HTML soup", () => holdOn(htmlSoup, { format: "html" }));
});

/** With the seed of test/fixed-seed.ts: a change must not fail by chance. */
function holdOn(strings: fc.Arbitrary<string>, options: CleanOptions): void {
  const check = (input: string) => {
    expect(checkLaws(input, { options: { ...options, cleaners } })).toEqual([]);
  };
  fc.assert(fc.property(strings, check), { numRuns: 150 });
}
