import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standard } from "../src/index";
import { decode } from "../src/read/decode";
import { checkLaws, listGoldens } from "../src/testing/index";
import { htmlSoup, lines } from "./soup";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** Compiled once: what a pipeline knows must not depend on the pages it has seen. */
const cleaners = standard();

const pages = ["seeds", "pages"]
  .map((folder) => join(FIXTURES, folder))
  .filter(existsSync)
  .flatMap((folder) => listGoldens(folder))
  .flatMap(({ name, input }) => (input ? [{ name, input }] : []));

describe("laws", () => {
  it.each(pages)("hold on $name", ({ input }) => {
    const format = input.endsWith(".html") ? "html" : "text";
    expect(checkLaws(decode(readFileSync(input)), { options: { format, cleaners } })).toEqual([]);
  });

  it.each([
    ["any string", fc.string({ unit: "binary", maxLength: 400 })],
    [
      "any UTF-16, lone surrogates too",
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
        .map((codes) => String.fromCharCode(...codes)),
    ],
    ["lines of prose and phrases", lines],
  ])("hold on %s", (_name, strings) => {
    fc.assert(
      fc.property(strings, (input) => {
        expect(checkLaws(input, { options: { format: "text", cleaners } })).toEqual([]);
      }),
      { numRuns: 150, seed: 20 },
    );
  });

  it("hold on HTML soup", () => {
    fc.assert(
      fc.property(htmlSoup, (input) => {
        expect(checkLaws(input, { options: { format: "html", cleaners } })).toEqual([]);
      }),
      { numRuns: 150, seed: 20 },
    );
  });
});
