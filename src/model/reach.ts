import type { Selection } from "./sheet";

/** Where features are cut, and where to begin the search for how many cuts a value reaches. */
export interface Cuts {
  /** Cuts of feature f are cuts[firstCut[f]] to cuts[firstCut[f + 1]], ascending. */
  readonly cuts: Float32Array;
  readonly firstCut: Int32Array;
  /**
   * The range from a feature's lowest cut to its highest is parted into CELLS of equal width: for each cell the number
   * of cuts in those before it.
   */
  readonly cells: Uint8Array;
  /** Cells per unit of each feature. */
  readonly scales: Float64Array;
}

/** Twice as many as most features have cuts, so that few cuts share a cell. */
const CELLS = 64;

/** Linear in cuts. */
export function gridCuts(cuts: Float32Array, firstCut: Int32Array): Cuts {
  const features = firstCut.length - 1;
  const cells = new Uint8Array(features * CELLS);
  const scales = new Float64Array(features);
  for (let feature = 0; feature < features; feature++) {
    const from = firstCut[feature] ?? 0;
    const to = firstCut[feature + 1] ?? 0;
    const low = cuts[from] ?? 0;
    const scale = to - from > 1 ? CELLS / ((cuts[to - 1] ?? 0) - low) : 0;
    scales[feature] = scale;
    let passed = 0;
    for (let cell = 0; cell < CELLS; cell++) {
      while (from + passed < to && toCell(cuts[from + passed] ?? 0, low, scale) < cell) passed++;
      cells[feature * CELLS + cell] = passed;
    }
  }
  return { cuts, firstCut, cells, scales };
}

/** Never falls where the value rises, however it is rounded: all cuts of the cells before lie below the value. */
const toCell = (value: number, low: number, scale: number): number =>
  Math.min(CELLS - 1, Math.max(0, (value - low) * scale)) | 0;

/**
 * Writes for each cut the set of those rows from `start` to `end` that reach it: `width` integers with a bit for each
 * row, of the first row the highest bit. Bits beyond the end may be set. Columns that are `facts` have one number for all.
 */
export function findReaching(
  { columns, facts }: Selection,
  start: number,
  end: number,
  width: number,
  { cuts, firstCut, cells, scales }: Cuts,
  reaching: Int32Array,
): void {
  reaching.fill(0);
  for (let feature = 0; feature < columns.length; feature++) {
    const column = columns[feature] as Float32Array;
    const from = firstCut[feature] as number;
    const to = firstCut[feature + 1] as number;
    const low = cuts[from] as number;
    const scale = scales[feature] as number;
    if (facts[feature]) {
      // What one row reaches, all do.
      let reached = from;
      while (reached < to && (cuts[reached] as number) <= (column[start] as number)) reached++;
      reaching.fill(-1, from * width, reached * width);
      continue;
    }
    /** The first cut that the row does not reach, and the values of which the same is true. */
    let next = from;
    let least = Number.NaN;
    let limit = Number.NaN;
    let lowest = to;
    let highest = from;
    for (let w = 0, row = start; row < end; w++) {
      const stop = Math.min(end, row + 32);
      /** All rows from the one on that was the first to stop at this cut. */
      let since = -1;
      for (; row < stop; row++) {
        const value = column[row] as number;
        // Neighbours stop at the same cut four times out of five.
        if (value >= least && value < limit) continue;
        const rest = (-1 >>> ((row - start) & 31)) | 0;
        const place = (next - 1) * width + w;
        if (next > from) reaching[place] = (reaching[place] as number) | (since ^ rest);
        since = rest;
        next = from + (cells[feature * CELLS + toCell(value, low, scale)] as number);
        while (next < to && (cuts[next] as number) <= value) next++;
        least = next > from ? (cuts[next - 1] as number) : Number.NEGATIVE_INFINITY;
        limit = next < to ? (cuts[next] as number) : Number.POSITIVE_INFINITY;
        if (next < lowest) lowest = next;
        if (next > highest) highest = next;
      }
      const place = (next - 1) * width + w;
      if (next > from) reaching[place] = (reaching[place] as number) | since;
    }
    // Who reaches a cut has reached those below it.
    for (let place = (highest - 1) * width - 1; place >= lowest * width; place--)
      reaching[place] = (reaching[place] as number) | (reaching[place + width] as number);
    reaching.fill(-1, from * width, lowest * width);
  }
}
