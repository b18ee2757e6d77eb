import { LEAF, LEAF_UNIT, type Trees } from "./model";
import { type Binned, toInt16 } from "./score";
import { FAMILIES, type Family, type Sheet } from "./sheet";

/** The first trees are the ones that decide; the later ones refine. */
const TREES = 16;
const REASONS = 2;

/**
 * Names the families of features that weighed most in a block's sum of leaves: against it when `content` is false,
 * for it otherwise. Each step of a tree counts by how much it moved the mean of the leaves that can still be
 * reached (Saabas, "Interpreting random forests", 2014).
 */
export function makeExplainer({ bins, columns }: Binned, trees: Trees, sheet: Sheet) {
  const { nodes, roots } = trees;
  const means = meansOf(trees);
  const places = Uint8Array.from(trees.names, (name) => NAMES.indexOf(sheet.familyOf(name)));
  return function explain(row: number, content: boolean): string {
    const weights = new Float64Array(NAMES.length);
    for (let t = 0; t < TREES && t < roots.length; t++) {
      let at = roots[t] ?? 0;
      for (;;) {
        const feature = nodes[at] ?? LEAF;
        if (feature === LEAF) break;
        const reached = bins[row * columns + feature] ?? 0;
        const next = at + (reached <= (nodes[at + 1] ?? 0) ? 3 : 3 * (nodes[at + 2] ?? 0));
        const place = places[feature] ?? 0;
        weights[place] = (weights[place] ?? 0) + (means[next / 3] ?? 0) - (means[at / 3] ?? 0);
        at = next;
      }
    }
    const sign = content ? 1 : -1;
    return NAMES.map((family, place) => ({ family, weight: sign * (weights[place] ?? 0) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, REASONS)
      .map(({ family }) => FAMILIES[family][content ? 1 : 0])
      .join(", ");
  };
}

const NAMES = Object.keys(FAMILIES) as Family[];

const MEANS = new WeakMap<Trees, Float32Array>();

/** Mean of the leaves below each node of the first trees; a cache of what the trees fix. */
function meansOf(trees: Trees): Float32Array {
  const known = MEANS.get(trees);
  if (known) return known;
  const { nodes, roots } = trees;
  const means = new Float32Array((roots[TREES] ?? nodes.length) / 3);
  for (let i = means.length - 1; i >= 0; i--) {
    const [kind = LEAF, low = 0, high = 0] = nodes.subarray(3 * i, 3 * i + 3);
    means[i] =
      kind === LEAF ? toInt16(low, high) / LEAF_UNIT : ((means[i + 1] ?? 0) + (means[i + high] ?? 0)) / 2;
  }
  MEANS.set(trees, means);
  return means;
}
