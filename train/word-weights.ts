import { placeHashes } from "../src/model/table";
import { Tokens } from "../src/model/tokens";
import { FOLDS } from "./folds";
import type { Sample } from "./samples";

/** Passes over the blocks; after more, the words of pages that were not seen are judged no better. */
const PASSES = 3;
const RATE = 0.15;
/** Pulls weights towards 0. */
const DECAY = 1e-3;
/** Added to the squares of past slopes: a word's first steps are small. */
const EASE = 0.1;
/** Makes the steps of a block of a usual page about 1. */
const SCALE = 300;
/** The intercept has a slope at every block; it goes slowly. */
const RATE_OF_INTERCEPT = 0.0015;
/** Weights are rounded to such parts, which costs nothing measurable and packs in half the room. */
const PARTS = 4;

/**
 * What the words of a block say of it, weighed together by logistic regression: words that go together share what they
 * tell, where votes would count it once for each. A block's log-odds are the sum of its words' weights, divided by the
 * root of their number. All pages count the same; long blocks count more than short ones.
 */
export class WordWeights {
  private readonly ids = new Map<number, number>();
  private readonly hashes: number[];
  /** For each fold how many of its samples have each word. */
  private readonly seen: readonly Float32Array[];
  /** The known words of all blocks: those of block b are words[first[b]] to words[first[b + 1]]. */
  private words = new Int32Array(1 << 20);
  private readonly first: number[] = [0];
  private readonly labels: number[] = [];
  /** How much each block counts, and by how much its words are divided. */
  private readonly shares: number[] = [];
  private readonly roots: number[] = [];
  private readonly folds: number[] = [];

  /** `known` are the hashes worth weighing. */
  constructor(samples: Iterable<Sample>, known: Iterable<number>) {
    this.hashes = [...known];
    for (const hash of this.hashes) this.ids.set(hash, this.ids.size);
    this.seen = Array.from({ length: FOLDS }, () => new Float32Array(this.hashes.length));
    for (const sample of samples) this.add(sample);
  }

  /** Weights as learned from all folds but those left out, of the words that a table has room for, the most telling first. */
  *weigh(without: ReadonlySet<number>, slots: number): Generator<[hash: number, value: number]> {
    const placed = placeHashes(this.rank(without), slots);
    const chosen = new Uint8Array(this.hashes.length);
    for (const hash of placed) chosen[this.ids.get(hash) ?? 0] = 1;
    const weights = this.fit(without, chosen);
    for (const hash of placed)
      yield [hash, Math.round((weights[this.ids.get(hash) ?? 0] ?? 0) * PARTS) / PARTS];
  }

  /** All words, the most telling first: those of great weights, on many pages. */
  private rank(without: ReadonlySet<number>): number[] {
    const tells = this.fit(without).map((weight, id) => {
      const pages = this.seen.map((counts, fold) => (without.has(fold) ? 0 : (counts[id] ?? 0)));
      return Math.abs(weight) * Math.sqrt(pages.reduce((sum, count) => sum + count, 0));
    });
    const ids = [...tells.keys()].sort((a, b) => (tells[b] ?? 0) - (tells[a] ?? 0));
    return ids.map((id) => this.hashes[id] ?? 0);
  }

  private add({ cues, labels, fold }: Sample): void {
    const tokens = new Tokens(cues);
    const size = (block: number) => Math.sqrt(1 + (cues.counts.words[block] ?? 0));
    const total = cues.judged.reduce((sum, block) => sum + size(block), 0);
    const met = new Set<number>();
    let end = this.first.at(-1) ?? 0;
    for (const block of cues.judged) {
      const count = tokens.read(block);
      if (end + count > this.words.length) {
        const larger = new Int32Array(2 * (end + count));
        larger.set(this.words);
        this.words = larger;
      }
      for (const hash of tokens.hashes.subarray(0, count)) {
        const id = this.ids.get(hash);
        if (id === undefined) continue;
        this.words[end++] = id;
        met.add(id);
      }
      this.first.push(end);
      this.labels.push(labels[block] ?? 0);
      this.shares.push(size(block) / total);
      this.roots.push(Math.sqrt(Math.max(1, count)));
      this.folds.push(fold);
    }
    const counts = this.seen[fold];
    if (counts) for (const id of met) counts[id] = (counts[id] ?? 0) + 1;
  }

  /** Weights by word, those that are not chosen 0. AdaGrad: Duchi, Hazan and Singer, JMLR 12 (2011). */
  private fit(
    without: ReadonlySet<number>,
    chosen = new Uint8Array(this.hashes.length).fill(1),
  ): Float64Array {
    const { words, first, labels, shares, roots, folds } = this;
    const weights = new Float64Array(chosen.length);
    const slopes = new Float64Array(chosen.length).fill(EASE);
    const order = Int32Array.from([...folds.keys()].filter((block) => !without.has(folds[block] ?? 0)));
    const random = makeRandom();
    let intercept = 0;
    for (let pass = 0; pass < PASSES; pass++) {
      shuffle(order, random);
      for (const block of order) {
        const from = first[block] as number;
        const to = first[block + 1] as number;
        const root = roots[block] as number;
        let sum = intercept;
        for (let at = from; at < to; at++) sum += (weights[words[at] as number] as number) / root;
        const error =
          (1 / (1 + Math.exp(-sum)) - (labels[block] as number)) * (shares[block] as number) * SCALE;
        intercept -= RATE_OF_INTERCEPT * error;
        for (let at = from; at < to; at++) {
          const id = words[at] as number;
          if (!chosen[id]) continue;
          const slope = error / root + DECAY * (weights[id] as number);
          slopes[id] = (slopes[id] as number) + slope * slope;
          weights[id] = (weights[id] as number) - (RATE * slope) / Math.sqrt(slopes[id] as number);
        }
      }
    }
    return weights;
  }
}

/** A linear congruential generator (Numerical Recipes): the same numbers, 0 to 1, each time. */
function makeRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

function shuffle(values: Int32Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const value = values[i] as number;
    values[i] = values[j] as number;
    values[j] = value;
  }
}
