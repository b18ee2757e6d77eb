import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Repaired, repair, repairAll } from "../../src/repair/index";

/** Pieces that the fixers care about, so that random text runs into them. */
const PIECES = [
  "Ã©",
  "â€™",
  "â€œ",
  "โ‚น",
  "ย\u00a0",
  "Ã",
  "â",
  "€",
  "Â ",
  "Г©",
  "рџ",
  "鈥檚",
  "é",
  "ж",
  "ก",
  "中",
  "한",
  "😀",
  "\ud83d",
  "\ude00",
  "&amp;",
  "&lt;",
  "&amp;lt;",
  "&#233;",
  "&",
  "amp;",
  "#39;",
  ";",
  "\r\n",
  "\r",
  "\u2028",
  "\u0085",
  "\u001b[1m",
  "\u001b",
  "[0m",
  "\u0000",
  "\u009d",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u202e",
  "e\u0301",
  "\u0301",
  "\u0323",
  "ﬁ",
  "ｆ",
  "ﾊﾟ",
  "\ufffd",
  "?",
  '"',
  "'",
  " ",
  "\n",
  "a",
  "word",
  "Für",
  ".",
  "<b>",
  "\u00ad",
  "í\u00a0½í¸\u0080",
  "ן»¿",
  "ï»¿",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);
const options = fc.record(
  { strict: fc.boolean(), fullWidth: fc.boolean(), curlyQuotes: fc.boolean(), mojibake: fc.boolean() },
  { requiredKeys: [] },
);

const spliced = (input: string, { repairs }: Repaired): string => {
  let output = "";
  let at = 0;
  for (const { start, end, to } of repairs) {
    output += input.slice(at, start) + to;
    at = end;
  }
  return output + input.slice(at);
};

describe("laws of repair", () => {
  it("changes nothing in what it repaired", () => {
    fc.assert(
      fc.property(text, options, (input, chosen) => {
        const once = repair(input, chosen).text;
        expect(repair(once, chosen).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("lists ordered, disjoint spans of the input whose replacement gives the output", () => {
    fc.assert(
      fc.property(text, options, (input, chosen) => {
        const result = repair(input, chosen);
        let at = 0;
        for (const { start, end, from, to } of result.repairs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(from).toBe(input.slice(start, end));
          expect(to).not.toBe(from);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(input.length);
        expect(spliced(input, result)).toBe(result.text);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the same for one text alone or twice in a list", () => {
    fc.assert(
      fc.property(text, (input) => {
        const [first, second] = repairAll([input, input]);
        expect(second).toEqual(first);
      }),
    );
  });

  it("stays in Unicode: no lone surrogate comes out", () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(/\p{Surrogate}/u.test(repair(input).text)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
