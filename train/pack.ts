import { readFileSync } from "node:fs";
import type { Tables } from "../src/model/features/index";
import { LEAF, LEAF_UNIT, type PackedModel, type PackedTrees } from "../src/model/model";
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
  const nodes: number[] = [];
  for (const tree of trees) pushNodes(nodes, tree, cuts);
  return {
    names: [...names],
    bias,
    cuts: encode(new Uint8Array(floorFloats(cuts.flat()).buffer)),
    cutCounts: encode(Uint8Array.from(cuts.map(({ length }) => length))),
    nodes: encode(Uint8Array.from(nodes)),
  };
}

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

function pushNodes(nodes: number[], tree: Tree, cuts: readonly (readonly number[])[]): void {
  if (typeof tree === "number") {
    const value = Math.max(-32_768, Math.min(32_767, Math.round(tree * LEAF_UNIT)));
    nodes.push(LEAF, value & 255, (value >> 8) & 255);
    return;
  }
  const [feature, cut, left, right] = tree;
  const at = nodes.length;
  nodes.push(feature, cuts[feature]?.indexOf(cut) ?? 0, 0);
  pushNodes(nodes, left, cuts);
  nodes[at + 2] = (nodes.length - at) / 3;
  pushNodes(nodes, right, cuts);
}

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
