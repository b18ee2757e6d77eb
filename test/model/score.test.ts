import fc from "fast-check";
import { expect, it } from "vitest";
import { TEXT_MODEL } from "../../src/model/generated/text";
import { LEAF, unpackModel } from "../../src/model/model";
import { sumLeaves } from "../../src/model/score";

const { kinds, values, skips, roots, bias, unit, names, firstCut } = unpackModel(TEXT_MODEL);
const columns = names.size;

/** One row down all trees, step by step, as the format of the nodes says. */
function walk(bins: Uint8Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let feature = kinds[at] ?? LEAF; feature !== LEAF; feature = kinds[at] ?? LEAF)
      at += (bins[feature] ?? 0) > (values[at] ?? 0) ? (skips[at] ?? 0) : 1;
    sum += values[at] ?? 0;
  }
  return bias + sum * unit;
}

it("sums for every row the leaves that it reaches, however many rows there are", () => {
  const counts = Array.from({ length: columns }, (_, c) => (firstCut[c + 1] ?? 0) - (firstCut[c] ?? 0));
  const row = fc.tuple(...counts.map((max) => fc.nat({ max })));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 70 }), (table) => {
      const rows = table.length;
      const bins = Uint8Array.from(
        { length: rows * columns },
        (_, i) => table[i % rows]?.[Math.floor(i / rows)] ?? 0,
      );
      const sums = table.map((cells) => walk(Uint8Array.from(cells)));
      expect([...sumLeaves({ rows, bins }, unpackModel(TEXT_MODEL))]).toEqual(sums);
    }),
  );
});
