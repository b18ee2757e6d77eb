import { readFileSync } from "node:fs";
import type { Tables } from "../src/model/features/index";
import { LEAF, type PackedModel, type PackedTrees } from "../src/model/model";
import { encodeFloats, encodeNumbers, encodeSigned } from "../src/model/packed-numbers";
import type { Table } from "../src/model/table";

/** A tree as fit.py writes it: a leaf's value, or [feature, cut, left, right]. */
type Tree = number | [feature: number, cut: number, left: Tree, right: Tree];

export interface Fitted {
  readonly names: readonly string[];
  readonly bias: number;
  readonly cuts: readonly (readonly number[])[];
  readonly trees: readonly Tree[];
}

export const readFitted = (file: string): Fitted => JSON.parse(readFileSync(file, "utf8"));

/** Packs boosted trees for shipping. */
export function packTrees({ names, bias, cuts, trees }: Fitted): PackedTrees {
  if (names.length >= LEAF) throw new Error(`${names.length} features; a node can name at most ${LEAF - 1}.`);
  const unit = Math.max(...trees.map(findGreatest)) / 127;
  const kinds: number[] = [];
  const places: number[] = [];
  const leaves: number[] = [];
  const push = (tree: Tree): void => {
    if (typeof tree === "number") {
      kinds.push(0);
      leaves.push(Math.round(tree / unit));
      return;
    }
    const [feature, cut, left, right] = tree;
    kinds.push(1 + feature);
    places.push(cuts[feature]?.indexOf(cut) ?? 0);
    push(left);
    push(right);
  };
  for (const tree of trees) push(tree);
  return {
    names: [...names],
    bias,
    cuts: encodeFloats(floorFloats(cuts.flat())),
    cutCounts: encodeNumbers(cuts.map(({ length }) => length)),
    kinds: encodeNumbers(kinds),
    places: encodeNumbers(places),
    leaves: encodeSigned(leaves),
    unit,
  };
}

/** The greatest value of a tree's leaves, whatever its sign. */
const findGreatest = (tree: Tree): number =>
  typeof tree === "number" ? Math.abs(tree) : Math.max(findGreatest(tree[2]), findGreatest(tree[3]));

/** Packs the lexicons for shipping. */
export const packTables = ({
  say,
  announce,
  path,
}: Tables): Pick<PackedModel, "say" | "announce" | "path"> => ({
  say: encodeTable(say),
  announce: encodeTable(announce),
  path: encodeTable(path),
});

/** Float32 with 12 bits of mantissa less, rounded down, so that what reaches a cut still does: half the bytes. */
function floorFloats(values: readonly number[]): Float32Array {
  const floats = Float32Array.from(values);
  const bits = new Int32Array(floats.buffer);
  for (const [i, value] of bits.entries()) bits[i] = value < 0 ? (value + 0xfff) & ~0xfff : value & ~0xfff;
  return floats;
}

const encodeTable = ({ checks, values }: Table): PackedModel["say"] => ({
  checks: Buffer.from(checks).toString("base64"),
  values: encodeSigned(values),
});
