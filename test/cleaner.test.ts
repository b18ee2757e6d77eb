import { describe, expect, it } from "vitest";
import { type Block, type Cleaner, CleanerError, type Edit, type Page, read, run } from "../src/index";

const page = (text: string): Page => read(text, { format: "text" });
const only = (edit: (block: Block, page: Page) => Edit[]): Cleaner => ({
  name: "probe",
  doc: "Edits the first block.",
  *apply(page) {
    const [block] = page.blocks;
    if (block) yield* edit(block, page);
  },
});
const slices = ({ source, blocks }: Page) => blocks.map(({ span }) => source.slice(span.start, span.end));

describe("run", () => {
  it("leaves the page it was given as it was", () => {
    const before = page("one\ntwo");
    // What has been worked out of a page is no part of what it says.
    const { memory: _, ...said } = before;
    const copy = structuredClone(said);
    const after = run(before, [only((block) => [{ type: "drop", block, why: "test", category: "advert" }])]);
    expect(said).toEqual(copy);
    expect(after.blocks[0]?.fate).toEqual({ type: "drop", by: "probe", why: "test", category: "advert" });
  });

  it("splits a block around a part and keeps every character in one piece", () => {
    const before = page("Keep this.  Drop this.  And keep that.");
    const start = before.blocks[0]?.text.indexOf("Drop") ?? 0;
    const after = run(before, [
      only((block) => [
        { type: "drop", block, why: "test", category: "advert", part: { start, end: start + 10 } },
      ]),
    ]);
    expect(after.blocks.map(({ text, fate, glue }) => [text, fate?.type ?? "kept", glue])).toEqual([
      ["Keep this.", "kept", "\n"],
      ["Drop this.", "drop", " "],
      ["And keep that.", "kept", " "],
    ]);
    expect(slices(after)).toEqual(["Keep this.", "Drop this.", "And keep that."]);
    expect(after.blocks.map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it("records a repair in offsets of the source, also after an earlier one moved the text", () => {
    const replace = (from: string, to: string): Cleaner =>
      only((block) => {
        const start = block.text.indexOf(from);
        return [{ type: "replace", block, why: "test", start, end: start + from.length, text: to }];
      });
    const after = run(page("a &amp; b &amp; c"), [
      replace("&amp;", "&"),
      replace("&amp;", "and also"),
      replace("c", "d"),
    ]);
    expect(after.blocks[0]?.text).toBe("a & b and also d");
    expect(
      after.repairs.map(({ span, from, to }) => [after.source.slice(span.start, span.end), from, to]),
    ).toEqual([
      ["&amp;", "&amp;", "&"],
      ["&amp;", "&amp;", "and also"],
      ["c", "c", "d"],
    ]);
  });

  it("forgets a block that a repair leaves empty", () => {
    const after = run(page("\u0007\nrest"), [
      only((block) => [{ type: "replace", block, why: "bell", start: 0, end: 1, text: "" }]),
    ]);
    expect(after.blocks.map(({ text }) => text)).toEqual(["rest"]);
  });

  it("gives a dropped block back when a later cleaner keeps it", () => {
    const drop = only((block) => [{ type: "drop", block, why: "test", category: "advert" }]);
    const keep = only((block) => [{ type: "keep", block, why: "sorry", probability: 0.9 }]);
    expect(run(page("one"), [drop, keep]).blocks[0]).toMatchObject({ probability: 0.9 });
    expect(run(page("one"), [drop, keep]).blocks[0]?.fate).toBeUndefined();
  });

  it.each<[string, (block: Block) => Edit]>([
    [
      "a block of another page",
      (block) => ({ type: "drop", block: { ...block }, why: "test", category: "advert" }),
    ],
    [
      "a range past the block's end",
      (block) => ({ type: "replace", block, why: "test", start: 0, end: 99, text: "" }),
    ],
    [
      "a range that ends before it starts",
      (block) => ({ type: "drop", block, why: "test", category: "advert", part: { start: 2, end: 1 } }),
    ],
  ])("names the cleaner that edits %s", (_, edit) => {
    expect(() => run(page("one"), [only((block) => [edit(block)])])).toThrow(CleanerError);
    expect(() => run(page("one"), [only((block) => [edit(block)])])).toThrow(/"probe"/);
  });

  it.each<[string, unknown]>([
    ["null", [null]],
    ["a block", page("one").blocks],
    ["an unknown edit", [{ type: "remove", block: page("one").blocks[0], why: "test" }]],
    ["an edit without a reason", [{ type: "keep", block: page("one").blocks[0] }]],
    ["an unknown category", [{ type: "drop", block: page("one").blocks[0], why: "test", category: "ads" }]],
    ["an unknown field", [{ type: "lift", block: page("one").blocks[0], why: "test", field: "name" }]],
    ["nothing", undefined],
  ])("names the cleaner that gives %s, as one in JavaScript may", (_, edits) => {
    const probe = { name: "probe", doc: "", apply: () => edits as Iterable<Edit> };
    expect(() => run(page("one"), [probe])).toThrow(CleanerError);
  });

  it("puts facts right that a cleaner states anew, for those behind it", () => {
    const stated = read("<title>A pier</title><p>One</p>");
    const restating: Cleaner = {
      name: "probe",
      doc: "Puts facts right.",
      *apply() {},
      facts: ({ meta }) => meta.map((fact) => ({ ...fact, value: "The pier" })),
    };
    const seen: string[] = [];
    const reading: Cleaner = {
      name: "reader",
      doc: "Reads facts.",
      *apply({ meta }) {
        seen.push(...meta.map(({ value }) => value));
      },
      facts: () => undefined,
    };
    expect(run(stated, [restating, reading]).meta.map(({ value }) => value)).toEqual(["The pier"]);
    expect(seen).toEqual(["The pier"]);
    expect(stated.meta.map(({ value }) => value)).toEqual(["A pier"]);
    const throwing: Cleaner = {
      ...restating,
      facts() {
        throw new RangeError("no facts");
      },
    };
    expect(() => run(stated, [throwing])).toThrow(/"probe".*no facts/);
  });

  it("names the cleaner that throws, and keeps the cause", () => {
    const cause = new Error("no such lexicon");
    const broken = only(() => {
      throw cause;
    });
    expect(() => run(page("one"), [broken])).toThrow(
      expect.objectContaining({ cleaner: "probe", code: "cleaner", cause }),
    );
  });
});
