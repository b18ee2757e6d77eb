/** A learned value per hashed word or phrase; what was never learned is worth 0. */
export interface Table {
  /** 8 bits of each stored hash, so that strangers in the same slot are told apart; 0 is an empty slot. */
  readonly checks: Uint8Array;
  /** Log-odds in sixteenths. */
  readonly values: Int8Array;
}

const UNIT = 16;
const LIMIT = 127;

/** The value learned for a hash, or 0. */
export function lookUp({ checks, values }: Table, hash: number): number {
  const check = toCheck(hash);
  const slot = toSlot(hash, checks.length);
  if (checks[slot] === check) return (values[slot] ?? 0) / UNIT;
  if (checks[slot + 1] === check) return (values[slot + 1] ?? 0) / UNIT;
  return 0;
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
    if (free >= 0) taken[free] = 1;
    return free >= 0;
  });
}

/** A slot where a hash may lie that is not taken, or -1. */
function findFree(taken: Uint8Array, hash: number): number {
  const slot = toSlot(hash, taken.length);
  return taken[slot] === 0 ? slot : taken[slot + 1] === 0 ? slot + 1 : -1;
}

export const emptyTable = (): Table => ({ checks: new Uint8Array(2), values: new Int8Array(2) });

/** Slots come in pairs; a hash may lie in either of its pair. */
const toSlot = (hash: number, slots: number): number => hash & (slots - 1) & ~1;

const toCheck = (hash: number): number => (hash >>> 24) | 0 || 1;
