import { readFileSync } from "node:fs";
import type { Tables } from "../src/model/features/index";
import { LEAF, type PackedModel, type PackedTrees } from "../src/model/model";
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
  const values: number[] = [];
  const push = (tree: Tree): void => {
    if (typeof tree === "number") {
      kinds.push(LEAF);
      values.push(Math.round(tree / unit));
      return;
    }
    const [feature, cut, left, right] = tree;
    kinds.push(feature);
    values.push(cuts[feature]?.indexOf(cut) ?? 0);
    push(left);
    push(right);
  };
  for (const tree of trees) push(tree);
  return {
    names: [...names],
    bias,
    cuts: encode(new Uint8Array(floorFloats(cuts.flat()).buffer)),
    cutCounts: encode(Uint8Array.from(cuts.map(({ length }) => length))),
    kinds: encode(Uint8Array.from(kinds)),
    values: encode(Uint8Array.from(values)),
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

const encodeTable = ({ checks, values }: Table): string =>
  encode(new Uint8Array([...checks, ...new Uint8Array(values.buffer)]));

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
