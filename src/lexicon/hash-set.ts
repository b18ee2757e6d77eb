/**
 * A set of hashes that says no at once: for nearly all that are not in it, a bit in a small field is not set, and
 * the Set, which calculates a hash of the hash and follows a chain, need not be asked.
 */
export class HashSet {
  private readonly members = new Set<number>();
  private readonly bits = new Int32Array(WORDS);

  add(hash: number): void {
    this.members.add(hash);
    this.bits[toWord(hash)] = (this.bits[toWord(hash)] as number) | (1 << hash);
  }

  has(hash: number): boolean {
    return (((this.bits[toWord(hash)] as number) >>> hash) & 1) !== 0 && this.members.has(hash);
  }
}

/** A bit for each of so many hashes: some twenty times as many as there are phrases of one kind. */
const WORDS = 1 << 13;

/** The lowest five bits of a hash choose the bit, the next ones the word. */
const toWord = (hash: number): number => (hash >>> 5) & (WORDS - 1);
