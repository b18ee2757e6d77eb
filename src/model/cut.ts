/**
 * Which blocks to keep so that the expected word-F1 of the page is highest: the most likely blocks first, as many
 * as raise 2·E[hits] / (words kept + E[words wanted]) (Nan et al., ICML 2012: optimal decisions are such cuts).
 */
export function cutByExpectedF1(probabilities: ArrayLike<number>, words: ArrayLike<number>): Cut {
  const order = Array.from({ length: probabilities.length }, (_, i) => i);
  order.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b);
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
