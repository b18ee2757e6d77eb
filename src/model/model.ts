import * as z from "zod";
import type { Tables } from "./features/index";
import { decodeBytes, decodeFloats, decodeNumbers, decodeSigned } from "./packed-numbers";
import { type Cuts, gridCuts } from "./reach";
import type { Table } from "./table";

/** Boosted trees as they are shipped, numbers as `packed-numbers.ts` writes them. */
const PackedTreesSchema = z.strictObject({
  /** The features that the trees look at, in the order of their numbers. */
  names: z.array(z.string()).min(1),
  /** Added to the sum of the leaves. */
  bias: z.number(),
  /** Floats: for each feature in turn the points where it is cut, ascending. */
  cuts: z.string(),
  /** Number of cuts of each feature. */
  cutCounts: z.string(),
  /** The nodes of all trees in preorder: 0 for a leaf, else 1 and the number of the feature that it looks at. */
  kinds: z.string(),
  /** For each node that is no leaf the number of its cut. */
  places: z.string(),
  /** Signed: for each leaf its value in units. */
  leaves: z.string(),
  /** What a leaf's value counts in, so that the greatest fits a byte. */
  unit: z.number(),
});
export type PackedTrees = z.infer<typeof PackedTreesSchema>;

/** Checks in base64, values signed. */
const PackedTableSchema = z.strictObject({ checks: z.string(), values: z.string() });

/** All that is learned for one kind of input, as it is shipped: the trees that judge blocks and what belongs to them. */
export const PackedModelSchema = PackedTreesSchema.extend({
  features: z.enum(["text", "html"]),
  say: PackedTableSchema,
  announce: PackedTableSchema,
  path: PackedTableSchema,
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
    say: toTable(packed.say),
    announce: toTable(packed.announce),
    path: toTable(packed.path),
  };
  UNPACKED.set(packed, model);
  return model;
}

export function unpackTrees(packed: PackedTrees): Trees {
  const { bias, unit } = packed;
  const kinds = decodeNumbers(packed.kinds);
  // 0, a leaf, becomes LEAF.
  for (let at = 0; at < kinds.length; at++) kinds[at] = (kinds[at] ?? 0) - 1;
  const values = joinValues(kinds, decodeNumbers(packed.places), decodeSigned(packed.leaves));
  const firstCut = new Int32Array(packed.names.length + 1);
  for (const [i, count] of decodeNumbers(packed.cutCounts).entries())
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
    ...gridCuts(decodeFloats(packed.cuts), firstCut),
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

/** For each node its cut, or its value if it is a leaf. */
function joinValues(kinds: Uint8Array, places: Uint8Array, leaves: Int8Array): Int8Array {
  const values = new Int8Array(kinds.length);
  let place = 0;
  let leaf = 0;
  for (let at = 0; at < kinds.length; at++)
    values[at] = (kinds[at] === LEAF ? leaves[leaf++] : places[place++]) ?? 0;
  return values;
}

const toTable = ({ checks, values }: z.infer<typeof PackedTableSchema>): Table => ({
  checks: decodeBytes(checks),
  values: decodeSigned(values),
});
