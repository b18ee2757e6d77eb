import { findFree, findSlot, toCheck } from "./slots";

/** A learned value per hashed word or phrase; what was never learned is worth 0. */
export interface Table {
  /** Which hash lies in each slot: see `slots.ts`. */
  readonly checks: Uint8Array;
  /** Log-odds in sixteenths. */
  readonly values: Int8Array;
}

const UNIT = 16;
const LIMIT = 127;

/** The value learned for a hash, or 0. */
export function lookUp({ checks, values }: Table, hash: number): number {
  const slot = findSlot(checks, hash);
  return slot < 0 ? 0 : (values[slot] ?? 0) / UNIT;
}

/** Packs values into a table of `slots` (a power of two); where two meet in a full slot, the earlier one stays. */
export function packTable(entries: Iterable<readonly [hash: number, value: number]>, slots: number): Table {
  const table = { checks: new Uint8Array(slots), values: new Int8Array(slots) };
  for (const [hash, value] of entries) {
    const rounded = Math.max(-LIMIT, Math.min(LIMIT, Math.round(value * UNIT)));
    if (rounded === 0) continue;
    const free = findFree(table.checks, hash);
    if (free < 0) continue;
    table.checks[free] = toCheck(hash);
    table.values[free] = rounded;
  }
  return table;
}

/** The hashes that find room in a table of `slots` when they come in this order. */
export function placeHashes(hashes: readonly number[], slots: number): number[] {
  const taken = new Uint8Array(slots);
  return hashes.filter((hash) => {
    const free = findFree(taken, hash);
    if (free >= 0) taken[free] = toCheck(hash);
    return free >= 0;
  });
}

export const emptyTable = (): Table => ({ checks: new Uint8Array(2), values: new Int8Array(2) });
