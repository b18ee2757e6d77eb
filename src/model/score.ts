import { KNOT_RANGE, NO_CUT, type Trees } from "./model";
import type { Sheet } from "./sheet";

/** Features of one page as cut numbers: column-major, one byte per feature and block. */
export interface Binned {
  readonly rows: number;
  readonly bins: Uint8Array;
}

/** Replaces each number by how many of its feature's cuts it reaches. Throws where the sheet lacks a feature. */
export function binFeatures(sheet: Sheet, { names, cuts, firstCut }: Trees): Binned {
  const { rows } = sheet;
  const bins = new Uint8Array(rows * names.size);
  let feature = 0;
  let at = 0;
  for (const name of names) {
    const column = sheet.find(name);
    const from = firstCut[feature] as number;
    const to = firstCut[++feature] as number;
    let before = Number.NaN;
    let bin = 0;
    for (let row = 0; row < rows; row++) {
      const value = column[row] as number;
      // Neighbours often have the same number, facts of the whole page always.
      if (value !== before) {
        let low = from;
        // A branch on the comparison could not be foreseen by any processor.
        for (let left = to - from; left > 0; ) {
          const half = (left + 1) >> 1;
          low += half & -Number((cuts[low + half - 1] as number) <= value);
          left -= half;
        }
        before = value;
        bin = low - from;
      }
      bins[at++] = bin;
    }
  }
  return { rows, bins };
}

/** Rows that go down a tree together: one per bit of an integer. */
const GROUP = 32;

/**
 * Sums of the trees' leaves for every row. A group of rows goes down a tree at once, as a set of bits that each node
 * parts in two; neighbours are so alike that few nodes do part them: half the time of one row after the other.
 */
export function sumLeaves({ rows, bins }: Binned, trees: Trees): Float64Array {
  const { steps, roots, bias, unit, firstCut } = trees;
  const sums = new Int32Array(rows);
  /** For each cut the rows of the group that reach it. */
  const reaching = new Int32Array(firstCut[firstCut.length - 1] ?? 0);
  /** Right children still to be visited, each with the rows that go there. */
  const later = new Int32Array(2 * 256);
  for (let start = 0; start < rows; start += GROUP) {
    const end = Math.min(rows, start + GROUP);
    findReaching(bins, rows, start, end, firstCut, reaching);
    for (let t = 0; t < roots.length; t++) {
      let at = roots[t] as number;
      let group = (-1 >>> (GROUP - (end - start))) | 0;
      for (let open = 0; ; ) {
        const step = steps[at] as number;
        const cut = step & NO_CUT;
        if (cut !== NO_CUT) {
          const right = group & (reaching[cut] as number);
          const skip = step >>> 16;
          if (right === group) at += skip;
          else {
            if (right !== 0) {
              later[open++] = at + skip;
              later[open++] = right;
              group ^= right;
            }
            at++;
          }
          continue;
        }
        while (group !== 0) {
          const row = start + 31 - Math.clz32(group);
          sums[row] = (sums[row] as number) + (step >> 16);
          group ^= 1 << (row - start);
        }
        if (open === 0) break;
        group = later[--open] as number;
        at = later[--open] as number;
      }
    }
  }
  return new Float64Array(sums).map((sum) => bias + sum * unit);
}

/** Writes for each cut which of the rows from `start` to `end` reach it, the first of them as the lowest bit. */
function findReaching(
  bins: Uint8Array,
  rows: number,
  start: number,
  end: number,
  firstCut: Int32Array,
  reaching: Int32Array,
): void {
  reaching.fill(0);
  for (let feature = 0; feature + 1 < firstCut.length; feature++) {
    const first = firstCut[feature] as number;
    for (let row = start; row < end; row++) {
      const bin = bins[feature * rows + row] as number;
      if (bin > 0) reaching[first + bin - 1] = (reaching[first + bin - 1] as number) | (1 << (row - start));
    }
    // Who reaches a cut has reached those below it.
    for (let cut = (firstCut[feature + 1] as number) - 2; cut >= first; cut--)
      reaching[cut] = (reaching[cut] as number) | (reaching[cut + 1] as number);
  }
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
