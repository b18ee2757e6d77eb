import { type Cut, cutByExpectedF1, rank } from "./cut";
import type { Model } from "./model";
import { sumLeaves, toProbability, toSum } from "./score";
import { Sheet } from "./sheet";

/** Cuts that are compared, as log-odds. */
export const CUTS: readonly number[] = Array.from({ length: 14 }, (_, i) => -3.5 + i / 2);

/**
 * The cut with the highest F1 to expect, as learned from how pages of each shape came out; where nothing was learned,
 * as if blocks erred independently. `odds` are sums of leaves.
 */
export function chooseCut(odds: ArrayLike<number>, words: ArrayLike<number>, { pages, knots }: Judge): Cut {
  if (!pages) {
    const cut = cutByExpectedF1(
      Array.from(odds, (sum) => toProbability(sum, knots)),
      words,
    );
    return { ...cut, threshold: toSum(cut.threshold, knots) - 1e-6 };
  }
  const sums = sumLeaves(describeCuts(odds, words, pages.names), pages);
  let best = 0;
  for (let row = 1; row < sums.length; row++) if ((sums[row] ?? 0) > (sums[best] ?? 0)) best = row;
  return { threshold: CUTS[best] ?? 0, expected: Math.min(1, Math.max(0, sums[best] ?? 0)) };
}

/** One row per cut. */
const PLACES = Int32Array.from(CUTS, (_, i) => i);

type Judge = Pick<Model, "pages" | "knots">;

/** Trees are too sure of themselves: their log-odds count by this much (fitted on pages they had not seen). */
const HUMILITY = 0.7;
/** Blocks of a page err together: a shift common to all of them has this deviation (log-odds), in these steps. */
const COMMON = [-4.5, -2.9, -1.75, -0.85, 0, 0.85, 1.75, 2.9, 4.5];
const BINS = [-4, -3, -2, -1, 0, 1, 2, 3];

/** What each cut of a page keeps and leaves: one row per cut, the features that `pages` trees judge. */
export function describeCuts(
  odds: ArrayLike<number>,
  words: ArrayLike<number>,
  wanted: ReadonlySet<string> | null = null,
): Sheet {
  const { length } = odds;
  const order = rank(odds);
  const sorted = new Float64Array(length);
  const amounts = new Float64Array(length);
  const against = new Float64Array(length);
  const size = new Float64Array(length + 1);
  // In a loop, for typed arrays map slowly.
  for (let k = 0; k < length; k++) {
    const at = order[k] as number;
    const sum = odds[at] as number;
    const amount = words[at] ?? 0;
    sorted[k] = sum;
    amounts[k] = amount;
    against[k] = Math.exp(-HUMILITY * sum);
    size[k + 1] = (size[k] as number) + Math.max(0.01, amount);
  }
  const total = size[length] ?? 1;
  const worlds = COMMON.map((shift) => cumulateHits(against, amounts, Math.exp(-shift)));
  const hits = worlds[COMMON.indexOf(0)] ?? cumulateHits(against, amounts, 1);
  const kept = CUTS.map((cut) => Math.max(1, countAtLeast(sorted, cut)));
  const f1 = (sums: Float64Array, k: number) =>
    (2 * (sums[k] ?? 0)) / ((size[k] ?? 0) + (sums[length] ?? 0) + 1e-9);
  const sheet = new Sheet(PLACES, wanted);
  /** Cuts that keep the same blocks, as neighbours often do, are asked about once. */
  const fill = (name: string, value: (k: number) => number) => {
    let asked = 0;
    let answer = 0;
    sheet.fill(name, (row) => {
      const k = kept[row] ?? 1;
      if (k !== asked) answer = value(k);
      asked = k;
      return answer;
    });
  };
  let best = 1;
  let highest = f1(hits, 1);
  for (let k = 2; k <= length; k++) {
    const expected = f1(hits, k);
    if (expected > highest) [best, highest] = [k, expected];
  }
  sheet.fill("cut", (row) => CUTS[row] ?? 0);
  fill("last kept", (k) => sorted[k - 1] ?? 0);
  fill("first left", (k) => sorted[k] ?? -9);
  fill("expected F1", (k) => f1(hits, k));
  fill("expected F1 when blocks err together", (k) =>
    worlds.reduce((sum, world) => sum + f1(world, k) / worlds.length, 0),
  );
  fill("expected precision", (k) => (hits[k] ?? 0) / (size[k] ?? 1));
  fill("expected recall", (k) => (hits[k] ?? 0) / ((hits[length] ?? 0) + 1e-9));
  fill("share of words kept", (k) => (size[k] ?? 0) / total);
  fill("words kept", (k) => Math.log1p(size[k] ?? 0));
  sheet.addFact("words", Math.log1p(total));
  fill("share of blocks kept", (k) => k / length);
  fill("words per block kept", (k) => Math.log1p((size[k] ?? 0) / k));
  fill("runs", (k) => Math.log1p(countRuns(odds, sorted[k - 1] ?? 0)));
  sheet.addFact("best expected F1", highest);
  sheet.fill("distance from the best", (row) => (sorted[best - 1] ?? 0) - (CUTS[row] ?? 0));
  sheet.addFact("expected share of content", (hits[length] ?? 0) / total);
  for (const [i, bin] of BINS.entries()) {
    const upper = countAtLeast(sorted, BINS[i + 1] ?? Number.POSITIVE_INFINITY);
    const share = ((size[countAtLeast(sorted, bin)] ?? 0) - (size[upper] ?? 0)) / total;
    sheet.addFact(`words from ${bin}`, share);
  }
  return sheet;
}

/** Sums of the content to expect of the first 0, 1, 2, … blocks when the odds against all of them change by a factor. */
function cumulateHits(against: Float64Array, words: Float64Array, factor: number): Float64Array {
  const sums = new Float64Array(words.length + 1);
  for (let i = 0; i < words.length; i++)
    sums[i + 1] = (sums[i] as number) + (words[i] as number) / (1 + factor * (against[i] as number));
  return sums;
}

/** How many of descending values are at least `limit`. */
function countAtLeast(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) >= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countRuns(odds: ArrayLike<number>, limit: number): number {
  let runs = 0;
  for (let i = 0; i < odds.length; i++) {
    if ((odds[i] ?? 0) >= limit && (i === 0 || (odds[i - 1] ?? 0) < limit)) runs++;
  }
  return runs;
}
