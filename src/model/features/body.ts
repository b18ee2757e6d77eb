import type { Cues } from "../cues";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { log, Sums, share } from "./sums";

/** A stretch of blocks, [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The densest stretch of the page and what lies in it: for each block, whether it is inside, how far from its
 * ends, and whether it speaks of the same things (a teaser of another article does not).
 */
export function addBody(sheet: Sheet, cues: Cues, { says }: Lexical): void {
  const { words } = cues.counts;
  const dense = findDensest(cues.rows, (i) => (words[i] ?? 0) - 12);
  const spoken = findDensest(
    cues.rows,
    (i) => (words[i] ?? 0) * Math.max(-1, Math.min(1, (says[i] ?? 0) + 0.1)) - 1,
  );
  sheet.about("body");
  addStretch(sheet, "dense", dense);
  addStretch(sheet, "spoken", spoken);
  const size = new Sums(words);
  sheet.addFact("page: words in the dense stretch", share(size.over(dense.start, dense.end), size.total));
  sheet.addFact("page: words in the spoken stretch", share(size.over(spoken.start, spoken.end), size.total));
  sheet.about("topic");
  addTopic(sheet, cues, dense, "dense");
  addTopic(sheet, cues, spoken, "spoken");
}

/** Whether each block is inside a stretch and how far from its ends. */
export function addStretch(sheet: Sheet, name: string, { start, end }: Stretch): void {
  sheet.fill(`inside the ${name} stretch`, (i) => (i >= start && i < end ? 1 : 0));
  sheet.fill(`lines into the ${name} stretch`, (i) => toDistance(i - start));
  sheet.fill(`lines to the end of the ${name} stretch`, (i) => toDistance(end - 1 - i));
}

const toDistance = (lines: number): number => (lines < 0 ? -log(-lines) : log(lines));

/** The stretch with the largest sum of scores (Kadane's algorithm). */
export function findDensest(rows: number, score: (row: number) => number): Stretch {
  let best = { start: 0, end: 0 };
  let most = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < rows; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += score(i);
    if (sum > most) {
      most = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}

const SLOTS = 4096;
/** A word that is in more than this share of the stretch's lines is grammar and no topic. */
const COMMON = 0.25;

/** Share of the block's rarer words that other lines of the stretch use too. */
function addTopic(sheet: Sheet, cues: Cues, { start, end }: Stretch, name: string): void {
  if (
    !sheet.wants(`words shared with the ${name} stretch`) &&
    !sheet.wants(`topic words of the ${name} stretch`)
  )
    return;
  const { judged, first, words } = cues;
  const lines = countLines(cues, start, end);
  const limit = Math.max(3, COMMON * (end - start));
  const column = sheet.add(`words shared with the ${name} stretch`);
  const rare = sheet.add(`topic words of the ${name} stretch`);
  for (let row = 0; row < judged.length; row++) {
    const i = judged[row] as number;
    const own = i >= start && i < end ? 1 : 0;
    const from = first[i] as number;
    const to = first[i + 1] as number;
    let shared = 0;
    let topical = 0;
    let open = 0;
    for (let w = from; w < to; w++) {
      const count = lines[(words[w] as number) & (SLOTS - 1)] as number;
      // Added up without branches, which no processor could foresee: a third of the time.
      const isShared = Number(count > own);
      const isRare = Number(count <= limit);
      shared += isShared;
      open += isRare;
      topical += isShared & isRare;
    }
    column[row] = share(shared, to - from);
    rare[row] = share(topical, open + 1);
  }
}

/** In how many lines of a stretch each word stands, by its slot. */
function countLines({ first, words }: Cues, start: number, end: number): Uint16Array {
  const lines = new Uint16Array(SLOTS);
  const seen = new Int32Array(SLOTS).fill(-1);
  for (let i = start; i < end; i++) {
    const to = first[i + 1] as number;
    for (let w = first[i] as number; w < to; w++) {
      const slot = (words[w] as number) & (SLOTS - 1);
      if (seen[slot] === i) continue;
      seen[slot] = i;
      lines[slot] = Math.min(65_535, (lines[slot] as number) + 1);
    }
  }
  return lines;
}
