import * as z from "zod";
import type { Tables } from "./features/index";
import { type Cuts, gridCuts } from "./reach";
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
  /** Uint8, the nodes of all trees in preorder: which feature each looks at, or LEAF. */
  kinds: z.string(),
  /** Int8, for each node its cut, or the leaf's value in units. */
  values: z.string(),
  /** What a leaf's value counts in, so that the greatest fits a byte. */
  unit: z.number(),
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
/** The calibration covers sums of leaves between minus and plus this. */
export const KNOT_RANGE = 8;

/** Trees, ready to score. */
export interface Trees extends Cuts {
  /** The features that the trees look at, each at its number. */
  readonly names: ReadonlySet<string>;
  readonly bias: number;
  /** The nodes of all trees in preorder: which feature each looks at, or LEAF. */
  readonly kinds: Uint8Array;
  /** A node's cut, beyond which a row goes right; a leaf's value in units. */
  readonly values: Int8Array;
  readonly unit: number;
  /** How many nodes on the right child is; the left one is the next node. */
  readonly skips: Uint16Array;
  /** The same nodes, each in one number: which of all cuts, or NO_CUT; above it the skip, or the leaf's signed value. */
  readonly steps: Int32Array;
  /** The first node of each tree. */
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
    say: toTable(decodeBytes(packed.say)),
    announce: toTable(decodeBytes(packed.announce)),
    path: toTable(decodeBytes(packed.path)),
  };
  UNPACKED.set(packed, model);
  return model;
}

export function unpackTrees(packed: PackedTrees): Trees {
  const { bias, unit } = packed;
  const kinds = decodeBytes(packed.kinds);
  const values = new Int8Array(decodeBytes(packed.values).buffer);
  const firstCut = new Int32Array(packed.names.length + 1);
  for (const [i, count] of decodeBytes(packed.cutCounts).entries())
    firstCut[i + 1] = (firstCut[i] ?? 0) + count;
  const sizes = measureBranches(kinds);
  const skips = new Uint16Array(kinds.length);
  const steps = new Int32Array(kinds.length);
  // Spelled out: with entries() it takes three times as long, and a process does it for its first page.
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at] ?? LEAF;
    const value = values[at] ?? 0;
    if (kind === LEAF) steps[at] = (value << 16) | NO_CUT;
    else {
      skips[at] = 1 + (sizes[at + 1] ?? 0);
      steps[at] = ((1 + (sizes[at + 1] ?? 0)) << 16) | ((firstCut[kind] ?? 0) + value);
    }
  }
  const roots: number[] = [];
  for (let at = 0; at < kinds.length; at += sizes[at] ?? 1) roots.push(at);
  return {
    names: new Set(packed.names),
    bias,
    unit,
    ...gridCuts(new Float32Array(decodeBytes(packed.cuts).buffer), firstCut),
    kinds,
    values,
    skips,
    steps,
    roots: Int32Array.from(roots),
  };
}

/** How many nodes each branch has, its first included. */
function measureBranches(kinds: Uint8Array): Uint16Array {
  const sizes = new Uint16Array(kinds.length);
  for (let at = kinds.length - 1; at >= 0; at--) {
    const left = sizes[at + 1] ?? 0;
    sizes[at] = kinds[at] === LEAF ? 1 : 1 + left + (sizes[at + 1 + left] ?? 0);
  }
  return sizes;
}

const toTable = (bytes: Uint8Array): Table => {
  const half = bytes.length / 2;
  return { checks: bytes.slice(0, half), values: new Int8Array(bytes.slice(half).buffer) };
};

/** The bytes of base64. */
export function decodeBytes(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
