import { PLACES } from "../src/kind/evidence";
import { NO_VOTE, type PackedKinds, type VoteTable, visitVoters } from "../src/kind/model";
import { PAGE_KINDS } from "../src/kind/page-kinds";
import { findFree, toCheck } from "../src/model/slots";
import type { Format, KindSample } from "./kind-samples";

/** Slots of the table, and how many of them are taken at most. */
const SLOTS = 16_384;
const MOST = 6_000;
/** A word counts from this many sites on. */
const FEWEST = 4;
/** Pages added to each word, of all kinds as they are, so that few pages move little. */
const CALM = 3.5;
/** Votes go from minus to plus this, in units of log-odds. */
const LIMIT = 3;
/** A page has few words of these places, so that each says more. */
const TELLING: ReadonlySet<string> = new Set(["address", "title", "statements", "body"]);
const TELLING_RANK = 9;

const KINDS = PAGE_KINDS.length;

export type Cuts = Readonly<Record<Format, readonly (readonly number[])[]>>;

/**
 * Counts on how many pages of each kind a word stands, or a number lies between two cuts. Words are counted on HTML,
 * which has them all; numbers on both formats. Samples come sorted by domain.
 */
export class Election {
  readonly table: VoteTable;
  private readonly counts: Counts;
  private readonly chosen: ReadonlySet<number>;
  private readonly sites = new Map<string, KindSample[]>();
  private own: { readonly domain: string; readonly counts: Counts } | null = null;

  constructor(
    samples: readonly KindSample[],
    private readonly cuts: Cuts,
  ) {
    this.counts = this.count(samples);
    for (const sample of samples) {
      const site = this.sites.get(sample.domain);
      if (site) site.push(sample);
      else this.sites.set(sample.domain, [sample]);
    }
    const ranked = this.counts.rank();
    this.chosen = new Set(ranked);
    this.table = packTable(ranked.map((hash) => [hash, toVotes(this.counts.of(hash), this.counts.pages)]));
  }

  /** How common each kind is. */
  get shares(): number[] {
    const { pages } = this.counts;
    return Array.from(pages, (count) => Math.round((1000 * count) / sum(pages)) / 1000);
  }

  /** The votes of a word when a site has no say; null when the table does not have it. */
  votesWithout(domain: string, hash: number): number[] | null {
    if (!this.chosen.has(hash)) return null;
    if (this.own?.domain !== domain) this.own = { domain, counts: this.count(this.sites.get(domain) ?? []) };
    const { counts } = this.own;
    return toVotes(
      subtract(this.counts.of(hash), counts.of(hash)),
      subtract(this.counts.pages, counts.pages),
    );
  }

  private count(samples: readonly KindSample[]): Counts {
    const counts = new Counts();
    for (const { evidence, format, kind, domain, weight } of samples) {
      const label = PAGE_KINDS.indexOf(kind);
      if (format === "html") counts.addPage(label, weight);
      visitVoters(evidence, format, this.cuts[format], (hash, source) => {
        if (format === "html" || source >= PLACES.length) counts.add(hash, source, label, weight, domain);
      });
    }
    return counts;
  }
}

/** Pages per word and kind. */
class Counts {
  /** Pages of each kind. */
  readonly pages = new Float64Array(KINDS);
  private readonly ids = new Map<number, number>();
  private readonly words: { source: number; sites: number; last: string; kinds: Float64Array }[] = [];

  addPage(kind: number, weight: number): void {
    this.pages[kind] = (this.pages[kind] ?? 0) + weight;
  }

  add(hash: number, source: number, kind: number, weight: number, domain: string): void {
    let word = this.words[this.ids.get(hash) ?? -1];
    if (!word) {
      word = { source, sites: 0, last: "", kinds: new Float64Array(KINDS) };
      this.ids.set(hash, this.words.push(word) - 1);
    }
    word.kinds[kind] = (word.kinds[kind] ?? 0) + weight;
    if (word.last !== domain) word.sites++;
    word.last = domain;
  }

  of(hash: number): Float64Array {
    return this.words[this.ids.get(hash) ?? -1]?.kinds ?? NONE;
  }

  /** The most telling hashes, by how far their pages are from all pages (chi square); all numbers come first. */
  rank(): number[] {
    const all = sum(this.pages);
    const ranked: { hash: number; rank: number }[] = [];
    for (const [hash, id] of this.ids) {
      const word = this.words[id];
      if (!word || word.sites < FEWEST) continue;
      const total = sum(word.kinds);
      const far = word.kinds.reduce((chi, count, kind) => {
        const expected = (total * (this.pages[kind] ?? 0)) / all;
        return chi + (count - expected) ** 2 / (expected + 1);
      }, 0);
      const place = PLACES[word.source];
      const rank =
        place === undefined ? Number.POSITIVE_INFINITY : TELLING.has(place) ? TELLING_RANK * far : far;
      ranked.push({ hash, rank });
    }
    return ranked
      .sort((a, b) => b.rank - a.rank || a.hash - b.hash)
      .slice(0, MOST)
      .map(({ hash }) => hash);
  }
}

const NONE = new Float64Array(KINDS);

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const subtract = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, i) => Math.max(0, value - (b[i] ?? 0)));

/** How much likelier a page of each kind has the word than any page, as log-odds, rounded. */
function toVotes(counts: Float64Array, pages: Float64Array): number[] {
  const all = sum(pages);
  const usual = (sum(counts) + CALM) / all;
  return Array.from(pages, (size, kind) => {
    const rate = ((counts[kind] ?? 0) + (CALM * size) / all) / size;
    return Math.max(-LIMIT, Math.min(LIMIT, Math.round(Math.log(rate / usual))));
  });
}

/** Where two meet in a full pair of slots, the earlier one stays. */
function packTable(entries: readonly (readonly [hash: number, votes: readonly number[]])[]): VoteTable {
  const checks = new Uint8Array(SLOTS);
  const votes = new Int8Array(KINDS * SLOTS);
  for (const [hash, cast] of entries) {
    const free = findFree(checks, hash);
    if (free < 0 || cast.every((vote) => vote === 0)) continue;
    checks[free] = toCheck(hash);
    votes.set(cast, KINDS * free);
  }
  return { checks, votes };
}

/** The table as it is shipped. */
export const packVotes = ({ checks, votes }: VoteTable): Pick<PackedKinds, "checks" | "votes"> => {
  const taken = [...checks.keys()].filter((slot) => checks[slot]);
  return {
    checks: Buffer.from(checks).toString("base64"),
    votes: PAGE_KINDS.map((_, kind) =>
      taken.map((slot) => String.fromCharCode(NO_VOTE + (votes[KINDS * slot + kind] ?? 0))).join(""),
    ),
  };
};
