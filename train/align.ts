import { splitWords } from "../bench/score";

/** Candidate places per block; a menu word may stand in the gold text a thousand times. */
const MOST_PLACES = 24;
/** So many words more or fewer than the gold text a block may have in between. */
const SLACK = 6;
/** What a word costs that the gold text lacks: where more of them come in a row than have matched, a stretch ends. */
const MISS = 0.5;
/** Words in a row by which a block's place is looked for. */
const SHINGLE = 3;

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * For each block the share of its words, 0 to 1, that align with the gold text, in the order of both. The alignment
 * is the heaviest chain of places at which blocks stand in the gold text.
 */
export function alignBlocks(texts: readonly string[], gold: string): Float32Array {
  const wanted = splitWords(gold);
  const index = indexShingles(wanted);
  const words = texts.map(splitWords);
  const places = words.flatMap((block, i) => findPlaces(block, i, wanted, index));
  const shares = new Float32Array(texts.length);
  for (const { block, weight } of findChain(places, wanted.length)) {
    shares[block] = Math.min(1, (shares[block] ?? 0) + weight / Math.max(1, words[block]?.length ?? 1));
  }
  return shares;
}

const indexShingles = (words: readonly string[]): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  for (let size = 1; size <= SHINGLE; size++) {
    for (let i = 0; i + size <= words.length; i++) {
      const key = words.slice(i, i + size).join(" ");
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  }
  return index;
};

/** Where a block may stand in the gold text: diagonals that many of its shingles agree on. */
function findPlaces(
  words: readonly string[],
  block: number,
  wanted: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
): Place[] {
  const size = Math.min(SHINGLE, words.length);
  if (size === 0) return [];
  const votes = new Map<number, number>();
  for (let i = 0; i + size <= words.length; i++) {
    for (const at of (index.get(words.slice(i, i + size).join(" ")) ?? []).slice(0, 200))
      votes.set(at - i, (votes.get(at - i) ?? 0) + 1);
  }
  // Diagonals a few words apart are one place, the gold text has dropped or added words: the strongest stands for it.
  const strongest: number[] = [];
  for (const [diagonal] of [...votes].sort((a, b) => b[1] - a[1])) {
    if (strongest.every((other) => Math.abs(other - diagonal) > SLACK)) strongest.push(diagonal);
    if (strongest.length === MOST_PLACES) break;
  }
  return strongest.flatMap((diagonal) => measurePlace(words, block, wanted, diagonal));
}

/**
 * The stretch of the gold text that a block matches best near a diagonal, word by word in order (local alignment in a
 * band; Smith and Waterman, 1981). Each word is looked for where the one before leads to expect it first, and a stretch
 * ends where the words no longer match: else a block would reach into its neighbours' text.
 */
function measurePlace(
  words: readonly string[],
  block: number,
  wanted: readonly string[],
  diagonal: number,
): Place[] {
  let best: Place | null = null;
  let highest = 0;
  /** Of the stretch that goes on. */
  let start = 0;
  let weight = 0;
  let score = 0;
  let at = 0;
  let drift = 0;
  for (const [i, word] of words.entries()) {
    const expected = diagonal + drift + i;
    const found = findNear(word, wanted, expected, Math.max(at, diagonal + i - SLACK), diagonal + i + SLACK);
    if (found < 0) {
      score -= MISS;
      continue;
    }
    if (score <= 0) {
      start = found;
      weight = 0;
      score = 0;
    }
    drift += found - expected;
    at = found + 1;
    weight++;
    score++;
    if (score > highest) {
      highest = score;
      best = { block, start, end: at, weight };
    }
  }
  return best ? [best] : [];
}

/** Where the word stands from `from` to `to`, closest to where it is expected; -1 if nowhere. */
function findNear(
  word: string,
  wanted: readonly string[],
  expected: number,
  from: number,
  to: number,
): number {
  for (let step = 0; step <= 2 * SLACK; step++) {
    const near = [expected - step, expected + step].find((k) => k >= from && k <= to && wanted[k] === word);
    if (near !== undefined) return near;
  }
  return -1;
}

/** The chain of places that covers most words, ascending in both texts, by a Fenwick tree over the gold text. */
function findChain(places: readonly Place[], length: number): Place[] {
  const best = new Float64Array(length + 2);
  const holder = new Int32Array(length + 2).fill(-1);
  const totals = new Float64Array(places.length);
  const before = new Int32Array(places.length).fill(-1);
  const lookUp = (to: number): number => {
    let found = -1;
    for (let i = to; i > 0; i -= i & -i) {
      const place = holder[i] ?? -1;
      if (place >= 0 && (found < 0 || (totals[place] ?? 0) > (totals[found] ?? 0))) found = place;
    }
    return found;
  };
  let from = 0;
  while (from < places.length) {
    let to = from;
    while (to < places.length && places[to]?.block === places[from]?.block) to++;
    for (let i = from; i < to; i++) {
      const { start = 0, weight = 0 } = places[i] ?? {};
      const last = lookUp(start);
      before[i] = last;
      // A whole match counts a little more than pieces of it elsewhere.
      totals[i] = weight + (last < 0 ? 0 : (totals[last] ?? 0));
    }
    for (let i = from; i < to; i++) {
      const { end = 0 } = places[i] ?? {};
      for (let k = end; k <= length; k += k & -k) {
        if ((totals[i] ?? 0) > (best[k] ?? 0)) {
          best[k] = totals[i] ?? 0;
          holder[k] = i;
        }
      }
    }
    from = to;
  }
  const chain: Place[] = [];
  for (let i = lookUp(length); i >= 0; i = before[i] ?? -1) {
    const place = places[i];
    if (place) chain.push(place);
  }
  return chain.reverse();
}
