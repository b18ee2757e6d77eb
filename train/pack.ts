import { readFileSync } from "node:fs";
import type { Tables } from "../src/model/features/index";
import { hashNames, KNOT_RANGE, LEAF, LEAF_UNIT, type PackedModel } from "../src/model/model";
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

/** Packs trees, lexicons and calibration for shipping. */
export function packModel(
  features: PackedModel["features"],
  { names, bias, cuts, trees }: Fitted,
  { say, announce, path }: Tables,
  knots: readonly number[] = evenKnots(),
): PackedModel {
  if (names.length >= LEAF) throw new Error(`${names.length} features; a node can name at most ${LEAF - 1}.`);
  const nodes: number[] = [];
  for (const tree of trees) pushNodes(nodes, tree, cuts);
  return {
    features,
    columns: names.length,
    names: hashNames(names),
    bias,
    cuts: encode(new Uint8Array(Float32Array.from(cuts.flat()).buffer)),
    cutCounts: encode(Uint8Array.from(cuts.map(({ length }) => length))),
    nodes: encode(Uint8Array.from(nodes)),
    say: encodeTable(say),
    announce: encodeTable(announce),
    path: encodeTable(path),
    knots: knots.map((knot) => Math.round(knot * 10_000) / 10_000),
  };
}

/** The probabilities of trees that need no calibration. */
export const KNOTS = 33;
const evenKnots = (): number[] =>
  Array.from(
    { length: KNOTS },
    (_, i) => 1 / (1 + Math.exp(KNOT_RANGE - (2 * KNOT_RANGE * i) / (KNOTS - 1))),
  );

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

const encodeTable = ({ checks, values }: Table): string =>
  encode(new Uint8Array([...checks, ...new Uint8Array(values.buffer)]));

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
