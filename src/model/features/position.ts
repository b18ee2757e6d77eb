import { type Cues, ENDS_SENTENCE } from "../cues";
import type { Sheet } from "../sheet";
import { log, Sums, share } from "./sums";

/** Words from which a line that closes as a sentence is taken for a paragraph. */
const PARAGRAPH = 20;
const FAR = 200;

/** Where on the page a block stands, and how far from the paragraphs. */
export function addPosition(sheet: Sheet, cues: Cues): void {
  const { rows, group, glue } = cues;
  const { words, ends } = cues.counts;
  const size = new Sums(words);
  const isParagraph = (i: number) =>
    (words[i] ?? 0) >= PARAGRAPH && ((cues.flags[i] ?? 0) & ENDS_SENTENCE) !== 0 ? 1 : 0;
  const paragraphs = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) paragraphs[i] = isParagraph(i);
  const prose = new Sums(paragraphs);
  const sentences = new Sums(ends);
  sheet.about("place");
  sheet.fill("place", (i) => share(i, rows));
  sheet.fill("place in words", (i) => share(size.over(0, i), size.total));
  sheet.fill("place in sentences", (i) => share(sentences.over(0, i), sentences.total));
  sheet.fill("lines above", (i) => log(i));
  sheet.fill("lines below", (i) => log(rows - 1 - i));
  sheet.fill("words above", (i) => log(size.over(0, i)));
  sheet.fill("words below", (i) => log(size.over(i + 1, rows)));
  sheet.fill("paragraphs above", (i) => log(prose.over(0, i)));
  sheet.fill("paragraphs below", (i) => log(prose.over(i + 1, rows)));
  const above = new Float32Array(rows);
  const below = new Float32Array(rows);
  const wordsAbove = new Float32Array(rows);
  const wordsBelow = new Float32Array(rows);
  const measure = (from: number, to: number, step: number, lines: Float32Array, between: Float32Array) => {
    let distance = FAR;
    let passed = 500;
    for (let i = from; i !== to; i += step) {
      lines[i] = log(distance);
      between[i] = log(passed);
      if (paragraphs[i]) distance = passed = 0;
      else passed += words[i] ?? 0;
      distance = Math.min(FAR, distance + 1);
    }
  };
  measure(0, rows, 1, above, wordsAbove);
  measure(rows - 1, -1, -1, below, wordsBelow);
  sheet.take("lines to the paragraph above", above);
  sheet.take("lines to the paragraph below", below);
  sheet.take("words to the paragraph above", wordsAbove);
  sheet.take("words to the paragraph below", wordsBelow);
  addGroups(sheet, group, glue, words);
}

/** Blocks that stood together, between blank lines or in one list. */
function addGroups(sheet: Sheet, group: Int32Array, glue: Uint8Array, words: Float32Array): void {
  const lines = new Float32Array(group.length);
  const mean = new Float32Array(group.length);
  const place = new Float32Array(group.length);
  for (let start = 0; start < group.length; ) {
    let end = start + 1;
    let total = words[start] ?? 0;
    for (; end < group.length && group[end] === group[start] && (glue[end] ?? 0) < 4; end++)
      total += words[end] ?? 0;
    for (let i = start; i < end; i++) {
      lines[i] = log(end - start);
      mean[i] = log(share(total, end - start));
      place[i] = share(i - start, end - start);
    }
    start = end;
  }
  sheet.take("lines of its group", lines);
  sheet.take("words per line of its group", mean);
  sheet.take("place in its group", place);
}
