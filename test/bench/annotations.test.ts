import { describe, expect, it } from "vitest";
import { annotate, coverage, loadAnnotations } from "../../bench/annotations";
import type { LabelledPage } from "../../bench/labelled";
import { PAGE_KINDS } from "../../src/index";

const input = "<nav>Home</nav><p>Seven boats left the harbour.</p><p>Share this</p>";
const truth = { id: "a", url: "", domain: "", type: "", title: "", author: "", date: "" };
const page: LabelledPage = {
  truth: { ...truth, text: "", with: [], without: [] },
  renderer: "",
  input,
  labels: "",
};

describe.each([
  ["annotated", 480],
  ["news", 352],
  ["recipes", 257],
] as const)("the annotations of %s pages", (set, pages) => {
  const annotations = [...loadAnnotations(set)];

  it("are in order, each page once", () => {
    const ids = annotations.map(([id]) => id);
    expect(ids).toHaveLength(pages);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("are of known types, and mark stretches of the page from its start to its end", () => {
    for (const [id, { type, length, spans }] of annotations) {
      expect(PAGE_KINDS, id).toContain(type);
      const edges = spans.flatMap(({ start, end }) => [start, end]);
      expect(edges, id).toEqual([...edges].sort((a, b) => a - b));
      expect(edges.at(-1) ?? 0, id).toBeLessThanOrEqual(length);
    }
  });

  it("name the site where nothing else does", () => {
    for (const [id, { domain }] of annotations) {
      if (set !== "annotated") expect(domain, id).toMatch(/^[^./]+(\.[^./]+)+$/);
      else expect(domain, id).toBe("");
    }
  });
});

describe("a page and its annotation", () => {
  const start = input.indexOf("Seven");
  const annotation = { type: "article", spans: [{ start, end: start + 29 }], domain: "" };

  it("give the main text", () => {
    const { text, type } = annotate(page, { ...annotation, length: input.length }).truth;
    expect([type, text]).toEqual(["article", "Seven boats left the harbour."]);
  });

  it("must be of one version", () => {
    expect(() => annotate(page, { ...annotation, length: 5 })).toThrow(/5 characters of the page a/);
    expect(() => annotate(page, undefined)).toThrow(/no characters of the page a/);
  });
});

it("measures how much of a block is marked", () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 15, end: 20 },
  ];
  expect(coverage({ start: 5, end: 15 }, spans)).toBe(0.5);
  expect(coverage({ start: 20, end: 30 }, spans)).toBe(0);
});
