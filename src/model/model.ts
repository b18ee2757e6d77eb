import * as z from "zod";
import type { Tables } from "./features/index";
import type { Table } from "./table";

/** Boosted trees as they are shipped: typed arrays in base64. */
const PackedTreesSchema = z.strictObject({
  /** The features that the trees look at, in the order of their numbers. */
  names: z.array(z.string()).min(1),
  /** Added to the sum of the leaves. */
  bias: z.number(),
  /** Float32: for each feature in turn the points where it is cut, ascending. */
  cuts: z.string(),
  /** Uint8: number of cuts of each feature. */
  cutCounts: z.string(),
  /** Uint8, three per node, preorder: feature, cut, nodes to skip to the right child; or LEAF and an Int16. */
  nodes: z.string(),
});
export type PackedTrees = z.infer<typeof PackedTreesSchema>;

/** All that is learned for one kind of input, as it is shipped: the trees that judge blocks and what belongs to them. */
export const PackedModelSchema = PackedTreesSchema.extend({
  features: z.enum(["text", "html"]),
  /** Each table as its checks followed by its values, base64. */
  say: z.string(),
  announce: z.string(),
  path: z.string(),
  /** Probabilities of the trees at evenly spaced sums from -KNOT_RANGE to KNOT_RANGE, as calibrated. */
  knots: z.array(z.number().min(0).max(1)).min(2),
  /** Trees that judge pages: the F1 to expect when its blocks are cut at some log-odds. */
  pages: PackedTreesSchema.optional(),
});
export type PackedModel = z.infer<typeof PackedModelSchema>;

/** Marks a node as a leaf, so features are numbered below it. */
export const LEAF = 255;
/** Stands in the lower half of a leaf's step. */
export const NO_CUT = 0xffff;
/** Value of a leaf: its Int16 divided by this. */
export const LEAF_UNIT = 4096;
/** The calibration covers sums of leaves between minus and plus this. */
export const KNOT_RANGE = 8;

/** Trees, ready to score. */
export interface Trees {
  /** The features that the trees look at, each at its number. */
  readonly names: ReadonlySet<string>;
  readonly bias: number;
  /** Cuts of feature f are cuts[firstCut[f]] to cuts[firstCut[f + 1]]. */
  readonly cuts: Float32Array;
  readonly firstCut: Int32Array;
  readonly nodes: Uint8Array;
  /** The same nodes, each in one number: which of all cuts, or NO_CUT; above it the skip, or the leaf's signed value. */
  readonly steps: Int32Array;
  /** Offset in `nodes` of each tree. */
  readonly roots: Int32Array;
}

/** Trees that judge blocks, with their lexicons and calibration. */
export interface Model extends Trees, Tables {
  readonly knots: readonly number[];
  /** Trees that judge pages; null where none were trained. */
  readonly pages: Trees | null;
}

const UNPACKED = new WeakMap<PackedModel, Model>();

/** Unpacks weights; the same object gives the same model. */
export function unpackModel(packed: PackedModel): Model {
  const known = UNPACKED.get(packed);
  if (known) return known;
  const model = {
    ...unpackTrees(packed),
    knots: packed.knots,
    pages: packed.pages ? unpackTrees(packed.pages) : null,
    say: toTable(decode(packed.say)),
    announce: toTable(decode(packed.announce)),
    path: toTable(decode(packed.path)),
  };
  UNPACKED.set(packed, model);
  return model;
}

export function unpackTrees({ names, bias, cuts, cutCounts, nodes }: PackedTrees): Trees {
  const bytes = decode(nodes);
  const firstCut = new Int32Array(names.length + 1);
  for (const [i, count] of decode(cutCounts).entries()) firstCut[i + 1] = (firstCut[i] ?? 0) + count;
  return {
    names: new Set(names),
    bias,
    cuts: new Float32Array(decode(cuts).buffer),
    firstCut,
    nodes: bytes,
    steps: packSteps(bytes, firstCut),
    roots: findRoots(bytes),
  };
}

/** One load for a node instead of three. */
function packSteps(nodes: Uint8Array, firstCut: Int32Array): Int32Array {
  return Int32Array.from({ length: nodes.length / 3 }, (_, i) => {
    const [kind = LEAF, low = 0, high = 0] = nodes.subarray(3 * i, 3 * i + 3);
    return kind === LEAF ? (high << 24) | (low << 16) | NO_CUT : (high << 16) | ((firstCut[kind] ?? 0) + low);
  });
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
