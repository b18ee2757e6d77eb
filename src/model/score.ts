import { KNOT_RANGE, NO_CUT, type Trees } from "./model";
import { findReaching } from "./reach";
import type { Sheet } from "./sheet";

/** Rows that go down a tree together are a set of so many integers at most, with a bit for each row. */
const WIDEST = 16;
/** More branches than any tree has one above the other. */
const DEEPEST = 256;
/** In a set the first row is the highest bit. */
const FIRST = 1 << 31;

/**
 * Sums of the trees' leaves for every row. Rows go down a tree together, as a set that each node parts in two: those
 * of one page are so alike that all of them reach but few of the leaves. Throws where the sheet lacks a feature.
 */
export function sumLeaves(sheet: Sheet, trees: Trees): Float64Array {
  const { rows } = sheet;
  const { bias, unit } = trees;
  const sums = new Float64Array(rows);
  const width = Math.min(WIDEST, (rows + 31) >> 5);
  const selection = sheet.select(trees.names);
  const reaching = new Int32Array(width * trees.cuts.length);
  const changes = new Int32Array(32 * width + 1);
  for (let start = 0; start < rows; start += 32 * width) {
    const end = Math.min(rows, start + 32 * width);
    findReaching(selection, start, end, width, trees, reaching);
    addLeaves(trees, end - start, width, reaching, changes);
    let sum = 0;
    for (let row = start; row < end; row++) {
      sum += changes[row - start] as number;
      sums[row] = bias + sum * unit;
    }
    changes.fill(0);
  }
  return sums;
}

/** Sends rows down all trees and writes at each by how much its leaves differ from those of the row before. */
function addLeaves(
  { steps, roots }: Trees,
  rows: number,
  width: number,
  reaching: Int32Array,
  changes: Int32Array,
): void {
  /** The set that goes on, above those that wait at left children; each empty before `from` and from `to` on. */
  const sets = new Int32Array(width * DEEPEST);
  const waiting = new Int32Array(3 * DEEPEST);
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t] as number;
    let open = 0;
    let set = 0;
    let from = 0;
    let to = width;
    sets.fill(-1, 0, width);
    if (rows < 32 * width) sets[width - 1] = ~(-1 >>> (rows & 31));
    for (;;) {
      const step = steps[at] as number;
      const cut = step & NO_CUT;
      if (cut !== NO_CUT) {
        let left = 0;
        let right = 0;
        const next = set + width;
        const beyond = cut * width;
        for (let w = from; w < to; w++) {
          const all = sets[set + w] as number;
          const some = all & (reaching[beyond + w] as number);
          sets[next + w] = some;
          right |= some;
          left |= all ^ some;
        }
        if (right === 0) at++;
        else {
          if (left !== 0) {
            for (let w = from; w < to; w++)
              sets[set + w] = (sets[set + w] as number) ^ (sets[next + w] as number);
            let first = from;
            let last = to;
            while (sets[set + first] === 0) first++;
            while (sets[set + last - 1] === 0) last--;
            waiting[open++] = at + 1;
            waiting[open++] = first;
            waiting[open++] = last;
            set = next;
            while (sets[set + from] === 0) from++;
            while (sets[set + to - 1] === 0) to--;
          }
          at += step >>> 16;
        }
        continue;
      }
      addLeaf(step >> 16, sets, set, from, to, changes);
      if (open === 0) break;
      to = waiting[--open] as number;
      from = waiting[--open] as number;
      at = waiting[--open] as number;
      set -= width;
    }
  }
}

/** Adds a leaf's value where a run of the set's rows begins, and takes it away where the run has ended. */
function addLeaf(
  value: number,
  sets: Int32Array,
  set: number,
  from: number,
  to: number,
  changes: Int32Array,
): void {
  let change = value;
  let before = 0;
  for (let w = from; w < to; w++) {
    const group = sets[set + w] as number;
    for (let edges = group ^ ((group >>> 1) | before); edges !== 0; ) {
      const bit = Math.clz32(edges);
      changes[32 * w + bit] = (changes[32 * w + bit] as number) + change;
      change = -change;
      edges ^= FIRST >>> bit;
    }
    before = group << 31;
  }
  if (before !== 0) changes[32 * to] = (changes[32 * to] as number) + change;
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
