import { LEAF, NO_CUT, type Trees } from "./model";
import { FAMILIES, type Sheet } from "./sheet";

/** The first trees are the ones that decide; the later ones refine. */
const TREES = 16;

/**
 * Names the two families of features that weighed most against a block. Each step of a tree counts by how much it
 * moved the mean of the leaves that can still be reached (Saabas, "Interpreting random forests", 2014).
 */
export function makeExplainer(sheet: Sheet, trees: Trees): (row: number) => string {
  const { kinds, steps, cuts, roots } = trees;
  const means = meansOf(trees);
  const { columns } = sheet.select(trees.names);
  const places = Uint8Array.from(trees.names, (name) => NAMES.indexOf(sheet.familyOf(name)));
  const weights = new Float64Array(NAMES.length);
  return function explain(row) {
    weights.fill(0);
    for (let t = 0; t < TREES && t < roots.length; t++) {
      let at = roots[t] as number;
      let mean = means[at] as number;
      for (let step = steps[at] as number; (step & NO_CUT) !== NO_CUT; step = steps[at] as number) {
        const feature = kinds[at] as number;
        const beyond = ((columns[feature] as Float32Array)[row] as number) >= (cuts[step & NO_CUT] as number);
        const next = at + (beyond ? step >>> 16 : 1);
        const place = places[feature] as number;
        const nextMean = means[next] as number;
        weights[place] = (weights[place] as number) + nextMean - mean;
        mean = nextMean;
        at = next;
      }
    }
    const first = findLowest(weights);
    if (first < 0) return "";
    weights[first] = 0;
    const second = findLowest(weights);
    return second < 0 ? wordingOf(first) : `${wordingOf(first)}, ${wordingOf(second)}`;
  };
}

/** Place of the lowest weight below 0, or -1. */
function findLowest(weights: Float64Array): number {
  let lowest = -1;
  for (let i = 0; i < weights.length; i++)
    if ((weights[i] as number) < (lowest < 0 ? 0 : (weights[lowest] as number))) lowest = i;
  return lowest;
}

const wordingOf = (place: number): string => AGAINST[place] ?? "";
const NAMES = Object.keys(FAMILIES);
const AGAINST: readonly string[] = Object.values(FAMILIES);

const MEANS = new WeakMap<Trees, Float32Array>();

/** Mean of the leaves below each node of the first trees, in units; a cache of what the trees fix. */
function meansOf(trees: Trees): Float32Array {
  const known = MEANS.get(trees);
  if (known) return known;
  const { kinds, values, skips, roots } = trees;
  const means = new Float32Array(roots[TREES] ?? kinds.length);
  for (let i = means.length - 1; i >= 0; i--) {
    const below = (means[i + 1] ?? 0) + (means[i + (skips[i] ?? 0)] ?? 0);
    means[i] = kinds[i] === LEAF ? (values[i] ?? 0) : below / 2;
  }
  MEANS.set(trees, means);
  return means;
}
