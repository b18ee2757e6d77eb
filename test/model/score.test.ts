import fc from "fast-check";
import { expect, it } from "vitest";
import { TEXT_MODEL } from "../../src/model/generated/text";
import { LEAF, unpackModel } from "../../src/model/model";
import { sumLeaves } from "../../src/model/score";
import { Sheet } from "../../src/model/sheet";

const { kinds, values, skips, roots, bias, unit, names, cuts, firstCut } = unpackModel(TEXT_MODEL);

/** One row down all trees, step by step, as the format of the nodes says. */
function walk(reached: readonly number[]): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let feature = kinds[at] ?? LEAF; feature !== LEAF; feature = kinds[at] ?? LEAF)
      at += (reached[feature] ?? 0) > (values[at] ?? 0) ? (skips[at] ?? 0) : 1;
    sum += values[at] ?? 0;
  }
  return bias + sum * unit;
}

/** A value that reaches so many of a feature's cuts: the last of them, or what lies between it and the next one. */
function reach(feature: number, count: number, row: number): number {
  const from = firstCut[feature] ?? 0;
  const last = cuts[from + count - 1] ?? 0;
  const next = cuts[from + count] ?? 0;
  if (count === 0) return row % 2 ? next - 1 : Number.NEGATIVE_INFINITY;
  if (from + count === firstCut[feature + 1]) return last + (row % 3);
  return row % 2 && Math.fround((last + next) / 2) < next ? (last + next) / 2 : last;
}

it("sums for every row the leaves that it reaches, however many rows there are", () => {
  const counts = Array.from(names, (_, f) => (firstCut[f + 1] ?? 0) - (firstCut[f] ?? 0));
  const row = fc.tuple(...counts.map((max) => fc.nat({ max })));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 70 }), fc.constantFrom(1, 9), (rows, times) => {
      const table = Array.from({ length: times }, () => rows).flat();
      const sheet = new Sheet(Int32Array.from(table.keys()));
      for (const [f, name] of [...names].entries()) sheet.fill(name, (i) => reach(f, table[i]?.[f] ?? 0, i));
      expect([...sumLeaves(sheet, unpackModel(TEXT_MODEL))]).toEqual(table.map(walk));
    }),
  );
});
