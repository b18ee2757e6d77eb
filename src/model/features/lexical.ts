import type { Cues } from "../cues";
import type { Sheet } from "../sheet";
import { lookUp, type Table } from "../table";
import { isShort, ROLE, Tokens } from "../tokens";
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
  const { rows } = cues;
  const says = new Float32Array(rows);
  const single = new Float32Array(rows);
  const pairs = new Float32Array(rows);
  const opening = new Float32Array(rows);
  const ending = new Float32Array(rows);
  const line = new Float32Array(rows);
  const highest = new Float32Array(rows);
  const lowest = new Float32Array(rows);
  const weight = new Float32Array(rows);
  const known = new Float32Array(rows);
  const vote = new Float32Array(rows);
  const tokens = new Tokens(cues);
  const { hashes, ends } = tokens;
  const sums = new Float64Array(ends.length);
  for (let i = 0; i < rows; i++) {
    const count = tokens.read(i);
    let hits = 0;
    let max = 0;
    let min = 0;
    let sum = 0;
    for (let role = 0, at = 0; role < ends.length; role++) {
      let said = 0;
      for (const end = ends[role] as number; at < end; at++) {
        const value = lookUp(say, hashes[at] as number);
        if (value === 0) continue;
        said += value;
        hits++;
        if (value > max) max = value;
        if (value < min) min = value;
      }
      sums[role] = said;
      sum += said;
    }
    const words = ends[ROLE.word] as number;
    single[i] = share(sums[ROLE.word] as number, words);
    pairs[i] = share(sums[ROLE.pair] as number, words - 1);
    opening[i] = sums[ROLE.first] as number;
    ending[i] = sums[ROLE.last] as number;
    line[i] = sums[ROLE.line] as number;
    says[i] = share(sum, count);
    vote[i] = share(sum, Math.sqrt(count));
    weight[i] = Math.sign(sum) * log(Math.abs(sum));
    highest[i] = max;
    lowest[i] = min;
    known[i] = share(hits, count);
  }
  sheet.take("words' mean", says);
  sheet.take("single words' mean", single);
  sheet.take("pairs' mean", pairs);
  sheet.take("opening", opening);
  sheet.take("ending", ending);
  sheet.take("line", line);
  sheet.take("most telling word for", highest);
  sheet.take("most telling word against", lowest);
  sheet.take("words' sum", weight);
  sheet.take("known words", known);
  sheet.take("words' vote", vote);
  return { says, announces: addAnnounced(sheet, cues, tokens, announce) };
}

/** How much of an announcement is left one line further down. */
const FADE = 0.93;

/** What short lines further up announce: the last one, the worst, the sum with distance. */
function addAnnounced(sheet: Sheet, cues: Cues, tokens: Tokens, table: Table): Float32Array {
  sheet.about("announced");
  const { rows } = cues;
  const announces = new Float32Array(rows);
  const last = new Float32Array(rows);
  const since = new Float32Array(rows);
  const worst = new Float32Array(rows);
  const distance = new Float32Array(rows);
  const sum = new Float32Array(rows);
  let label = 0;
  let labelAt = -1;
  let low = 0;
  let lowAt = -1;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    last[i] = label;
    since[i] = log(i - labelAt);
    worst[i] = low;
    distance[i] = log(i - lowAt);
    sum[i] = total;
    const short = isShort(cues, i);
    const value = short ? announcement(tokens, i, table) : 0;
    announces[i] = value;
    total = total * FADE + value;
    if (short) {
      label = value;
      labelAt = i;
    }
    if (value < low) {
      low = value;
      lowAt = i;
    }
  }
  sheet.take("announces", announces);
  sheet.take("announced by the last label", last);
  sheet.take("lines since the last label", since);
  sheet.take("worst announcement above", worst);
  sheet.take("lines since the worst announcement", distance);
  sheet.take("announcements above", sum);
  return announces;
}

/** What a short line announces. A line known as a whole decides; else its words speak together. */
function announcement(tokens: Tokens, block: number, table: Table): number {
  const last = tokens.read(block) - 1;
  const whole = lookUp(table, tokens.hashes[last] as number);
  if (whole !== 0) return whole;
  let sum = 0;
  let hits = 0;
  for (let at = 0; at < last; at++) {
    const value = lookUp(table, tokens.hashes[at] as number);
    sum += value;
    if (value !== 0) hits++;
  }
  return share(sum, hits);
}
