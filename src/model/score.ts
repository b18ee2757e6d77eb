import { KNOT_RANGE, LEAF, LEAF_UNIT, type Trees } from "./model";
import type { Sheet } from "./sheet";

/** Features of one page as cut numbers: row-major, one byte per block and feature. */
export interface Binned {
  readonly rows: number;
  readonly columns: number;
  readonly bins: Uint8Array;
}

/** Replaces each number by how many of its feature's cuts it reaches. Throws where the sheet lacks a feature. */
export function binFeatures(sheet: Sheet, { names, cuts, firstCut }: Trees): Binned {
  const { rows } = sheet;
  const columns = names.size;
  const bins = new Uint8Array(rows * columns);
  let c = -1;
  for (const name of names) {
    c++;
    const column = sheet.find(name);
    const from = firstCut[c] ?? 0;
    const to = firstCut[c + 1] ?? 0;
    let before = Number.NaN;
    let bin = 0;
    for (let r = 0; r < rows; r++) {
      const value = column[r] as number;
      // Neighbours often have the same number, facts of the whole page always.
      if (value === before) {
        bins[r * columns + c] = bin;
        continue;
      }
      let low = from;
      let high = to;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle] as number) <= value) low = middle + 1;
        else high = middle;
      }
      before = value;
      bin = low - from;
      bins[r * columns + c] = bin;
    }
  }
  return { rows, columns, bins };
}

/** Sum of the trees' leaves for one block. */
export function sumLeaves({ bins, columns }: Binned, row: number, { steps, roots, bias }: Trees): number {
  const base = row * columns;
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let at = (roots[t] as number) / 3;
    let step = steps[at] as number;
    let feature = step & 255;
    while (feature !== LEAF) {
      // -1 where the bin is beyond the cut, else 0: which way a tree goes is no branch a processor could foresee.
      const beyond = (((step >> 8) & 255) - (bins[base + feature] as number)) >> 31;
      at += 1 + (beyond & ((step >>> 16) - 1));
      step = steps[at] as number;
      feature = step & 255;
    }
    sum += step >> 16;
  }
  return bias + sum / LEAF_UNIT;
}

/** The calibrated probability for a sum of leaves, between the knots on a straight line. */
export function toProbability(sum: number, knots: readonly number[]): number {
  const last = knots.length - 1;
  const place = Math.min(1, Math.max(0, (sum + KNOT_RANGE) / (2 * KNOT_RANGE))) * last;
  const knot = Math.min(last - 1, Math.floor(place));
  const low = knots[knot] ?? 0;
  return low + ((knots[knot + 1] ?? 1) - low) * (place - knot);
}

/** The sum of leaves that gave a probability. */
export function toSum(probability: number, knots: readonly number[]): number {
  const last = knots.length - 1;
  let knot = 0;
  while (knot < last - 1 && (knots[knot + 1] ?? 1) <= probability) knot++;
  const low = knots[knot] ?? 0;
  const step = (knots[knot + 1] ?? 1) - low;
  const place = knot + (step > 0 ? Math.min(1, Math.max(0, (probability - low) / step)) : 0);
  return (2 * KNOT_RANGE * place) / last - KNOT_RANGE;
}

/** The signed number of two bytes. */
export const toInt16 = (low: number, high: number): number => ((high << 24) >> 16) | low;
