import type { Cues } from "../cues";
import type { Sheet } from "../sheet";
import { lookUp, type Table } from "../table";
import { ROLE, type Role, SHORT_LINE, visitTokens } from "../tokens";
import { log, share } from "./sums";

/** What the learned lexicons say of each block, also for the context features. */
export interface Lexical {
  /** Mean value of the block's words and pairs. */
  readonly says: Float32Array;
  /** What the block, if it is short, announces for the lines below it. */
  readonly announces: Float32Array;
}

/** What the words say, as learned from labelled pages; unknown words say nothing. */
export function addLexical(sheet: Sheet, cues: Cues, say: Table, announce: Table): Lexical {
  sheet.about("words");
  const says = sheet.add("words' mean");
  const single = sheet.add("single words' mean");
  const pairs = sheet.add("pairs' mean");
  const opening = sheet.add("opening");
  const ending = sheet.add("ending");
  const line = sheet.add("line");
  const highest = sheet.add("most telling word for");
  const lowest = sheet.add("most telling word against");
  const weight = sheet.add("words' sum");
  const known = sheet.add("known words");
  // One function and one array for all blocks: numbers that a new function for each block closes over are boxed.
  const sums = new Float64Array(5);
  let row = 0;
  let count = 0;
  let hits = 0;
  const visit = (hash: number, role: Role) => {
    count++;
    const value = lookUp(say, hash);
    if (value === 0) return;
    hits++;
    sums[role] = (sums[role] as number) + value;
    if (value > (highest[row] as number)) highest[row] = value;
    if (value < (lowest[row] as number)) lowest[row] = value;
  };
  for (; row < cues.rows; row++) {
    sums.fill(0);
    count = 0;
    hits = 0;
    visitTokens(cues, row, visit);
    const words = (cues.first[row + 1] ?? 0) - (cues.first[row] ?? 0);
    single[row] = share(sums[ROLE.word] as number, words);
    pairs[row] = share(sums[ROLE.pair] as number, words - 1);
    opening[row] = sums[ROLE.first] as number;
    ending[row] = sums[ROLE.last] as number;
    line[row] = sums[ROLE.line] as number;
    const sum = sums.reduce((all, one) => all + one, 0);
    says[row] = share(sum, count);
    weight[row] = Math.sign(sum) * log(Math.abs(sum));
    known[row] = share(hits, count);
  }
  return { says, announces: addAnnounced(sheet, cues, announce) };
}

/** How much of an announcement is left one line further down. */
const FADE = 0.93;

/** What short lines further up announce: the last one, the worst, the sum with distance. */
function addAnnounced(sheet: Sheet, cues: Cues, table: Table): Float32Array {
  sheet.about("announced");
  const announces = sheet.compute("announces", makeAnnouncer(cues, table));
  const last = sheet.add("announced by the last label");
  const since = sheet.add("lines since the last label");
  const worst = sheet.add("worst announcement above");
  const distance = sheet.add("lines since the worst announcement");
  const sum = sheet.add("announcements above");
  let label = 0;
  let labelAt = -1;
  let low = 0;
  let lowAt = -1;
  let total = 0;
  for (let i = 0; i < cues.rows; i++) {
    last[i] = label;
    since[i] = log(i - labelAt);
    worst[i] = low;
    distance[i] = log(i - lowAt);
    sum[i] = total;
    const value = announces[i] ?? 0;
    total = total * FADE + value;
    if (isShort(cues, i)) {
      label = value;
      labelAt = i;
    }
    if (value < low) {
      low = value;
      lowAt = i;
    }
  }
  return announces;
}

const isShort = (cues: Cues, block: number): boolean => {
  const words = (cues.first[block + 1] ?? 0) - (cues.first[block] ?? 0);
  return words > 0 && words <= SHORT_LINE;
};

/** A line known as a whole decides; else its words speak together. */
function makeAnnouncer(cues: Cues, table: Table): (block: number) => number {
  const found = { whole: 0, sum: 0, hits: 0 };
  const visit = (hash: number, role: Role) => {
    const value = lookUp(table, hash);
    if (role === ROLE.line) found.whole = value;
    else if (value !== 0) {
      found.sum += value;
      found.hits++;
    }
  };
  return (block) => {
    if (!isShort(cues, block)) return 0;
    found.whole = found.sum = found.hits = 0;
    visitTokens(cues, block, visit);
    return found.whole !== 0 ? found.whole : share(found.sum, found.hits);
  };
}
