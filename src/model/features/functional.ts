import type { Cues } from "../cues";
import type { Sheet } from "../sheet";
import { addStretch, findDensest } from "./body";
import { Sums, share, sum } from "./sums";

const NEIGHBOURS = [-2, -1, 1, 2];
const WINDOWS = [4, 10, 25];

/** Function words, which prose of any language is full of and menus lack: in the block, around it, on the page. */
export function addFunctional(sheet: Sheet, cues: Cues): void {
  const { rows, stops, counts } = cues;
  const { words } = counts;
  const total = new Sums(words);
  const sums = new Sums(stops);
  const shareOver = (from: number, to: number) => share(sums.over(from, to), total.over(from, to));
  sheet.about("form");
  sheet.fill("function words", (i) => share(stops[i] ?? 0, words[i] ?? 0));
  sheet.about("neighbours");
  for (const step of NEIGHBOURS) {
    sheet.fill(`function words ${step}`, (i) => share(stops[i + step] ?? 0, words[i + step] ?? 0));
  }
  for (const size of WINDOWS) {
    sheet.fill(`function words of ${size} above`, (i) => shareOver(i - size, i));
    sheet.fill(`function words of ${size} below`, (i) => shareOver(i + 1, i + 1 + size));
  }
  sheet.about("page");
  sheet.addFact("page: function words", shareOver(0, rows));
  sheet.addFact("page: unspaced", share(sum(counts.unspaced), sum(counts.letters)));
  sheet.about("body");
  const isRunning = (i: number) => (words[i] ?? 0) * (2 * share(stops[i] ?? 0, words[i] ?? 0) - 0.4) - 1;
  addStretch(sheet, "running", findDensest(rows, isRunning));
}
