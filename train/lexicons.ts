import type { Tables } from "../src/model/features/index";
import { visitPath } from "../src/model/path-tokens";
import { emptyTable, packTable } from "../src/model/table";
import { SHORT_LINE, Tokens } from "../src/model/tokens";
import { FOLDS } from "./folds";
import type { Sample } from "./samples";
import { WordWeights } from "./word-weights";

/** Slots of each table, 2 bytes each. */
const SLOTS = { say: 32_768, announce: 4_096, path: 2 };
/** Half of it costs HTML 0.4 points of word-F1; with it the weights stay under 200 KB gzipped. */
const SLOTS_HTML: typeof SLOTS = { ...SLOTS, path: 16_384 };
/** A word or phrase counts from this many domains on; rarer ones say more about their page than about pages. */
const FEWEST = 4;
/** Votes added to both sides, so that few votes move little. */
const CALM = 1.5;
/** How many lines, and how many words of them, a short line is held to announce. */
const REACH_LINES = 12;
const REACH_WORDS = 150;

/** Renderings that are counted: with more, the same page would only vote again. */
const COUNTED: ReadonlySet<string> = new Set(["innertext", "soup", "html"]);

/** Votes of pages for each hash: content and boilerplate, per fold. */
class Votes {
  private readonly ids = new Map<number, number>();
  private content: Float32Array[] = [];
  private other: Float32Array[] = [];

  /** `wanted` are the hashes worth counting. */
  constructor(wanted: Iterable<number>) {
    for (const hash of wanted) this.ids.set(hash, this.ids.size);
    for (let fold = 0; fold < FOLDS; fold++) {
      this.content.push(new Float32Array(this.ids.size));
      this.other.push(new Float32Array(this.ids.size));
    }
  }

  has = (hash: number): boolean => this.ids.has(hash);

  /** Each page has one vote per hash, split between content and the rest as its lines are. */
  add(fold: number, page: ReadonlyMap<number, { content: number; all: number }>, weight: number): void {
    for (const [hash, { content, all }] of page) {
      const id = this.ids.get(hash) ?? 0;
      const share = content / all;
      bump(this.content[fold], id, weight * share);
      bump(this.other[fold], id, weight * (1 - share));
    }
  }

  /** Log-odds of each hash as all folds but those left out have voted, the most telling first. */
  *weigh(without: ReadonlySet<number>): Generator<[hash: number, value: number]> {
    const folds = [...Array(FOLDS).keys()].filter((fold) => !without.has(fold));
    const total = (votes: Float32Array[], id: number) =>
      folds.reduce((sum, fold) => sum + (votes[fold]?.[id] ?? 0), 0);
    const entries: { hash: number; value: number; rank: number }[] = [];
    let allContent = 0;
    let allOther = 0;
    for (const id of this.ids.values()) {
      allContent += total(this.content, id);
      allOther += total(this.other, id);
    }
    const prior = Math.log(allContent / allOther);
    for (const [hash, id] of this.ids) {
      const content = total(this.content, id);
      const other = total(this.other, id);
      if (content + other < FEWEST - 0.5) continue;
      const value =
        Math.log((content + CALM) / (other + CALM)) - prior * ((content + other) / (content + other + 10));
      entries.push({ hash, value, rank: Math.abs(value) * Math.sqrt(content + other) });
    }
    entries.sort((a, b) => b.rank - a.rank);
    for (const { hash, value } of entries) yield [hash, value];
  }
}

function bump(array: Float32Array | undefined, id: number, by: number): void {
  if (array) array[id] = (array[id] ?? 0) + by;
}

/** The learned lexicons as any set of folds would have them left out. */
export interface Lexicons {
  without(...folds: number[]): Tables;
}

export function learnLexicons(samples: readonly Sample[]): Lexicons {
  const html = samples.some(({ renderer }) => renderer === "html");
  const slots = html ? SLOTS_HTML : SLOTS;
  const counted = samples.filter(({ renderer, masked }) => !masked && COUNTED.has(renderer));
  const share = 1 / Math.max(1, new Set(counted.map(({ renderer }) => renderer)).size);
  const say = html
    ? countVotes(counted, share, visitSaid)
    : new WordWeights(counted, findCommon(counted, visitSaid));
  const announce = countVotes(counted, share, visitAnnounced);
  const path = countVotes(counted, share, visitAround);
  const made = new Map<string, Tables>();
  return {
    without(...folds) {
      const key = [...new Set(folds)].sort().join();
      const tables = made.get(key) ?? {
        say: packTable(say.weigh(new Set(folds), slots.say), slots.say),
        announce: packTable(announce.weigh(new Set(folds)), slots.announce),
        path: counted.some(({ renderer }) => renderer === "html")
          ? packTable(path.weigh(new Set(folds)), slots.path)
          : emptyTable(),
      };
      made.set(key, tables);
      return tables;
    },
  };
}

type Visit = (sample: Sample, note: (hash: number, content: number, weight: number) => void) => void;

function countVotes(samples: readonly Sample[], weight: number, visit: Visit): Votes {
  const votes = new Votes(findCommon(samples, visit));
  for (const sample of samples) {
    const page = new Map<number, { content: number; all: number }>();
    visit(sample, (hash, content, all) => {
      if (!votes.has(hash)) return;
      const entry = page.get(hash);
      if (!entry) page.set(hash, { content: content * all, all });
      else {
        entry.content += content * all;
        entry.all += all;
      }
    });
    votes.add(sample.fold, page, weight);
  }
  return votes;
}

const BUCKETS = 1 << 24;

/** The hashes that enough pages have. A first pass counts pages in buckets, so that rare ones are never stored. */
function findCommon(
  samples: readonly Sample[],
  visit: (sample: Sample, note: (hash: number) => void) => void,
): Set<number> {
  const pages = new Uint8Array(BUCKETS);
  const last = new Uint16Array(BUCKETS);
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  for (const sample of samples) {
    const number = numberOf(sample.id);
    visit(sample, (hash) => {
      const bucket = hash & (BUCKETS - 1);
      if (last[bucket] === number || (pages[bucket] ?? 0) === 255) return;
      last[bucket] = number;
      pages[bucket] = (pages[bucket] ?? 0) + 1;
    });
  }
  const common = new Set<number>();
  for (const sample of samples) {
    visit(sample, (hash) => {
      if ((pages[hash & (BUCKETS - 1)] ?? 0) >= FEWEST) common.add(hash);
    });
  }
  return common;
}

function visitSaid(
  { cues, labels }: Sample,
  note: (hash: number, content: number, weight: number) => void,
): void {
  const tokens = new Tokens(cues);
  for (let i = 0; i < cues.rows; i++) {
    const count = tokens.read(i);
    for (const hash of tokens.hashes.subarray(0, count)) note(hash, labels[i] ?? 0, 1);
  }
}

function visitAnnounced(
  { cues, labels }: Sample,
  note: (hash: number, content: number, weight: number) => void,
): void {
  const { words } = cues.counts;
  const tokens = new Tokens(cues);
  for (let i = 0; i < cues.rows; i++) {
    const size = words[i] ?? 0;
    if (size === 0 || size > SHORT_LINE) continue;
    let content = 0;
    let all = 0;
    for (let j = i + 1; j < cues.rows && j <= i + REACH_LINES && all < REACH_WORDS; j++) {
      content += (labels[j] ?? 0) * (words[j] ?? 0);
      all += words[j] ?? 0;
    }
    if (all === 0) continue;
    const count = tokens.read(i);
    for (const hash of tokens.hashes.subarray(0, count)) note(hash, content / all, 1);
  }
}

/** Elements count by the words they hold: a menu's many small blocks no more than a paragraph. */
function visitAround(
  { cues, labels }: Sample,
  note: (hash: number, content: number, weight: number) => void,
): void {
  for (const [i, { tag }] of cues.blocks.entries()) {
    const words = cues.counts.words[i] ?? 0;
    visitPath(tag, (hash) => note(hash, labels[i] ?? 0, 1 + words));
  }
}
