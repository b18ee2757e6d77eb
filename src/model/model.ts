import * as z from "zod";
import type { Tables } from "./features/index";
import type { Table } from "./table";

/** Weights as they are shipped: typed arrays in base64, with what is needed to read them. */
export const PackedModelSchema = z.strictObject({
  features: z.enum(["text", "html"]),
  /** Number of features and a hash of their names, so that weights never meet the features of another version. */
  columns: z.int().positive(),
  names: z.int(),
  /** Added to the sum of the leaves. */
  bias: z.number(),
  /** Float32: for each feature in turn the points where it is cut, ascending. */
  cuts: z.string(),
  /** Uint8: number of cuts of each feature. */
  cutCounts: z.string(),
  /** Uint8, three per node, preorder: feature, cut, nodes to skip to the right child; or LEAF and an Int16. */
  nodes: z.string(),
  /** Each table as its checks followed by its values. */
  say: z.string(),
  announce: z.string(),
  path: z.string(),
  /** Probabilities of the trees at evenly spaced sums from -KNOT_RANGE to KNOT_RANGE, as calibrated. */
  knots: z.array(z.number().min(0).max(1)).min(2),
});
export type PackedModel = z.infer<typeof PackedModelSchema>;

/** Marks a node as a leaf, so features are numbered below it. */
export const LEAF = 255;
/** Value of a leaf: its Int16 divided by this. */
export const LEAF_UNIT = 4096;
/** The calibration covers sums of leaves between minus and plus this. */
export const KNOT_RANGE = 8;

/** Trees, lexicons and calibration, ready to score. */
export interface Model extends Tables {
  readonly columns: number;
  readonly names: number;
  readonly bias: number;
  /** Cuts of feature f are cuts[firstCut[f]] to cuts[firstCut[f + 1]]. */
  readonly cuts: Float32Array;
  readonly firstCut: Int32Array;
  readonly nodes: Uint8Array;
  /** Offset in `nodes` of each tree. */
  readonly roots: Int32Array;
  readonly knots: readonly number[];
}

const UNPACKED = new WeakMap<PackedModel, Model>();

/** Unpacks weights; the same object gives the same model. Throws a ZodError when they are not weights. */
export function unpackModel(packed: PackedModel): Model {
  const known = UNPACKED.get(packed);
  if (known) return known;
  const { columns, names, bias, knots } = packed;
  const nodes = decode(packed.nodes);
  const firstCut = new Int32Array(columns + 1);
  for (const [i, count] of decode(packed.cutCounts).entries()) firstCut[i + 1] = (firstCut[i] ?? 0) + count;
  const model = {
    columns,
    names,
    bias,
    knots,
    cuts: new Float32Array(decode(packed.cuts).buffer),
    firstCut,
    nodes,
    roots: findRoots(nodes),
    say: toTable(decode(packed.say)),
    announce: toTable(decode(packed.announce)),
    path: toTable(decode(packed.path)),
  };
  UNPACKED.set(packed, model);
  return model;
}

/** Trees stand one after the other; a tree ends when all its branches have ended. */
function findRoots(nodes: Uint8Array): Int32Array {
  const roots: number[] = [];
  let open = 0;
  for (let at = 0; at < nodes.length; at += 3) {
    if (open === 0) {
      roots.push(at);
      open = 1;
    }
    open += nodes[at] === LEAF ? -1 : 1;
  }
  return Int32Array.from(roots);
}

const toTable = (bytes: Uint8Array): Table => {
  const half = bytes.length / 2;
  return { checks: bytes.slice(0, half), values: new Int8Array(bytes.slice(half).buffer) };
};

function decode(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Hash of the names of features, in their order. */
export function hashNames(names: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const char of names.join("\n")) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
