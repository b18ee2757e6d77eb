/**
 * Which blocks to keep so that the expected word-F1 of the page is highest: the most likely blocks first, as many
 * as raise 2·E[hits] / (words kept + E[words wanted]) (Nan et al., ICML 2012: optimal decisions are such cuts).
 */
export function cutByExpectedF1(probabilities: ArrayLike<number>, words: ArrayLike<number>): Cut {
  const order = rank(probabilities);
  let wanted = 0;
  for (const i of order) wanted += (probabilities[i] ?? 0) * (words[i] ?? 0);
  let hits = 0;
  let size = 0;
  let best = { threshold: 1, expected: 0 };
  for (const i of order) {
    const probability = probabilities[i] ?? 0;
    hits += probability * (words[i] ?? 0);
    size += words[i] ?? 0;
    const expected = (2 * hits) / (size + wanted);
    if (expected > best.expected) best = { threshold: probability, expected };
  }
  return best;
}

export interface Cut {
  /** Blocks at least as likely as this are kept. */
  readonly threshold: number;
  /** The F1 to expect, 0 to 1. */
  readonly expected: number;
}

/** The indices of values of moderate size, by descending value, to a few millionths. */
export function rank(values: ArrayLike<number>): Float64Array {
  // Value and index share one number, for numbers sort ten times as fast as indices with a function that compares.
  const keys = new Float64Array(values.length);
  for (let i = 0; i < keys.length; i++) keys[i] = i - Math.round((values[i] ?? 0) / FINEST) * MOST_ROWS;
  keys.sort();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    keys[i] = key - Math.floor(key / MOST_ROWS) * MOST_ROWS;
  }
  return keys;
}

const FINEST = 2 ** -18;
const MOST_ROWS = 2 ** 26;
