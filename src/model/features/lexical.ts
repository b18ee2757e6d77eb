import type { Cues } from "../cues";
import type { Sheet } from "../sheet";
import { lookUp, type Table } from "../table";
import { type Role, SHORT_LINE, visitTokens } from "../tokens";
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
  const columns = {
    word: sheet.add("single words' mean"),
    pair: sheet.add("pairs' mean"),
    first: sheet.add("opening"),
    last: sheet.add("ending"),
    line: sheet.add("line"),
  };
  const highest = sheet.add("most telling word for");
  const lowest = sheet.add("most telling word against");
  const weight = sheet.add("words' sum");
  const known = sheet.add("known words");
  for (let i = 0; i < cues.rows; i++) {
    const sums: Record<Role, number> = { word: 0, pair: 0, first: 0, last: 0, line: 0 };
    let count = 0;
    let hits = 0;
    let max = 0;
    let min = 0;
    visitTokens(cues, i, (hash, role) => {
      const value = lookUp(say, hash);
      sums[role] += value;
      count++;
      if (value === 0) return;
      hits++;
      if (value > max) max = value;
      if (value < min) min = value;
    });
    const words = (cues.first[i + 1] ?? 0) - (cues.first[i] ?? 0);
    columns.word[i] = share(sums.word, words);
    columns.pair[i] = share(sums.pair, words - 1);
    columns.first[i] = sums.first;
    columns.last[i] = sums.last;
    columns.line[i] = sums.line;
    const sum = sums.word + sums.pair + sums.first + sums.last + sums.line;
    says[i] = share(sum, count);
    weight[i] = Math.sign(sum) * log(Math.abs(sum));
    highest[i] = max;
    lowest[i] = min;
    known[i] = share(hits, count);
  }
  return { says, announces: addAnnounced(sheet, cues, announce) };
}

/** How much of an announcement is left one line further down. */
const FADE = 0.93;

/** What short lines further up announce: the last one, the worst, the sum with distance. */
function addAnnounced(sheet: Sheet, cues: Cues, table: Table): Float32Array {
  sheet.about("announced");
  const announces = sheet.compute("announces", (i) => announcement(cues, i, table));
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
function announcement(cues: Cues, block: number, table: Table): number {
  if (!isShort(cues, block)) return 0;
  let whole = 0;
  let sum = 0;
  let hits = 0;
  visitTokens(cues, block, (hash, role) => {
    const value = lookUp(table, hash);
    if (role === "line") whole = value;
    else if (value !== 0) {
      sum += value;
      hits++;
    }
  });
  return whole !== 0 ? whole : share(sum, hits);
}
