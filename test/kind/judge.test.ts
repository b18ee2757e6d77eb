import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, PAGE_KINDS, read } from "../../src/index";
import { judgeKind } from "../../src/kind/judge";

const PAGES = join(import.meta.dirname, "../../fixtures/pages");
const load = (name: string): string => readFileSync(join(PAGES, name), "utf8");

describe("the kind of a page", () => {
  it.each([
    ["forum", "forum--phpbb-posts-and-signatures/input.html"],
    ["forum", "forum--discourse-posts-in-noscript/input.html"],
    ["forum", "forum--xenforo-quotes-reactions-and-signature/input.html"],
    ["product", "product--shopify-description-and-recommendations/input.html"],
    ["documentation", "docs--sphinx-readthedocs-with-code-and-headerlinks/input.html"],
    ["article", "clean--paper-with-related-work-section/input.txt"],
  ])("is %s for %s", (kind, name) => {
    expect(clean(load(name)).kind.name).toBe(kind);
  });

  it("is told in probabilities that add up to 1, the highest of which names it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("html", "text"), (input, format) => {
        const { name, probability, probabilities } = judgeKind(read(input, { format }));
        const all = PAGE_KINDS.map((kind) => probabilities[kind]);
        expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(probability).toBe(Math.max(...all));
        expect(probabilities[name]).toBe(probability);
      }),
    );
  });

  it("takes the address into account, from the caller or from the page", () => {
    const page = (head = "") =>
      `<html><head>${head}<title>Merino beanie</title></head><body><h1>Merino beanie</h1><p>Warm and light.</p></body></html>`;
    const url = "https://shop.example/products/merino-beanie";
    const product = (html: string, options = {}) => clean(html, options).kind.probabilities.product;
    expect(product(page(), { url })).toBeGreaterThan(product(page()));
    expect(product(page(`<link rel="canonical" href="${url}">`))).toBe(product(page(), { url }));
  });

  it("does not depend on which cleaners run", () => {
    const html = load("category--shop-grid-with-filters/input.html");
    expect(clean(html, { cleaners: [] }).kind).toEqual(clean(html).kind);
  });

  it("is an article when nothing speaks for anything else", () => {
    expect(clean("").kind.name).toBe("article");
  });
});
