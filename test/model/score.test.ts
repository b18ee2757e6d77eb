import fc from "fast-check";
import { expect, it } from "vitest";
import { TEXT_MODEL } from "../../src/model/generated/text";
import { LEAF, LEAF_UNIT, unpackModel } from "../../src/model/model";
import { sumLeaves, toInt16 } from "../../src/model/score";

const { nodes, roots, bias, names } = unpackModel(TEXT_MODEL);
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
  const row = fc.uint8Array({ minLength: columns, maxLength: columns, max: 63 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 9 }), (table) => {
      const bins = Uint8Array.from(table.flatMap((cells) => [...cells]));
      expect([...sumLeaves({ rows: table.length, columns, bins }, unpackModel(TEXT_MODEL))]).toEqual(
        table.map(walk),
      );
    }),
  );
});
