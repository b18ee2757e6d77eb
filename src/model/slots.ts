/*
 * Hashes in tables. A hash may lie in either slot of its pair and is known there by 8 of its bits; 0 marks an empty slot.
 * The number of slots is a power of two.
 */

/** The slot in which a hash lies, or -1. */
export function findSlot(checks: Uint8Array, hash: number): number {
  const check = toCheck(hash);
  const slot = toSlot(hash, checks.length);
  return checks[slot] === check ? slot : checks[slot + 1] === check ? slot + 1 : -1;
}

/** An empty slot in which a hash may lie, or -1. */
export function findFree(checks: Uint8Array, hash: number): number {
  const slot = toSlot(hash, checks.length);
  return checks[slot] === 0 ? slot : checks[slot + 1] === 0 ? slot + 1 : -1;
}

/** The bits by which strangers in the same slot are told apart. */
export const toCheck = (hash: number): number => hash >>> 24 || 1;

const toSlot = (hash: number, slots: number): number => hash & (slots - 1) & ~1;
