import fc from "fast-check";
import { expect, it } from "vitest";
import { TEXT_MODEL } from "../../src/model/generated/text";
import { LEAF, LEAF_UNIT, unpackModel } from "../../src/model/model";
import { sumLeaves, toInt16 } from "../../src/model/score";

const { nodes, roots, bias, names, firstCut } = unpackModel(TEXT_MODEL);
const columns = names.size;

/** One row down all trees, step by step, as the format of the nodes says. */
function walk(bins: Uint8Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (;;) {
      const [feature = LEAF, cut = 0, skip = 0] = nodes.subarray(at, at + 3);
      if (feature === LEAF) {
        sum += toInt16(cut, skip);
        break;
      }
      at += (bins[feature] ?? 0) > cut ? 3 * skip : 3;
    }
  }
  return bias + sum / LEAF_UNIT;
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
