import { type Cues, ENDS_SENTENCE, STARTS_UPPER } from "../cues";
import type { Sheet } from "../sheet";
import { convert, log, Sums, share } from "./sums";

/** Longest cycle of lines looked for: headline, date, author, excerpt, link, … */
const LONGEST_CYCLE = 7;
const REACH = 8;

/** Repetition: lists of teasers, of posts, of products repeat a few shapes of lines in turn. */
export function addRhythm(sheet: Sheet, cues: Cues): void {
  sheet.about("rhythm");
  if (sheet.wants("like the next lines") || sheet.wants("cycle")) addCycle(sheet, cues);
  addRepeats(sheet, cues);
  addChains(sheet, cues);
}

function addCycle(sheet: Sheet, { rows, counts, flags }: Cues): void {
  const shapes = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const words = counts.words[i] ?? 0;
    const size =
      words === 0
        ? 0
        : words <= 1
          ? 1
          : words <= 3
            ? 2
            : words <= 7
              ? 3
              : words <= 15
                ? 4
                : words <= 40
                  ? 5
                  : 6;
    const flag = flags[i] ?? 0;
    shapes[i] =
      size * 8 +
      (flag & ENDS_SENTENCE ? 4 : 0) +
      (flag & STARTS_UPPER ? 2 : 0) +
      ((counts.numbers[i] ?? 0) > 0 ? 1 : 0);
  }
  const near = new Float32Array(rows);
  const cycle = new Float32Array(rows);
  for (let step = 1; step <= LONGEST_CYCLE; step++) {
    const same = new Float32Array(rows);
    for (let i = 0; i + step < rows; i++) same[i] = shapes[i] === shapes[i + step] ? 1 : 0;
    const sums = new Sums(same);
    for (let i = 0; i < rows; i++) {
      const from = i - REACH - step;
      const value = share(sums.over(from, i + REACH), 2 * REACH + step);
      if (step === 1) near[i] = value;
      else if (value > (cycle[i] ?? 0)) cycle[i] = value;
    }
  }
  sheet.take("like the next lines", near);
  sheet.take("cycle", cycle);
}

/** How often the same line stands on the page, and how many single lines stand around. */
function addRepeats(sheet: Sheet, { rows, line }: Cues): void {
  const times = new Map<number, number>();
  for (let i = 0; i < rows; i++) times.set(line[i] ?? 0, (times.get(line[i] ?? 0) ?? 0) + 1);
  const others = convert(line, (hash) => (times.get(hash) ?? 1) - 1);
  sheet.fill("repeats", (i) => log(others[i] ?? 0));
  const sums = new Sums(convert(others, (count) => Math.min(1, count)));
  sheet.fill("repeats around", (i) => share(sums.over(i - 5, i + 6), 11));
}

/** Sentences that a scraper broke at links and emphasis: lines up to one that closes or one that starts anew. */
function addChains(sheet: Sheet, { rows, counts, flags, glue }: Cues): void {
  sheet.about("form");
  const size = new Float32Array(rows);
  const parts = new Float32Array(rows);
  for (let start = 0; start < rows; ) {
    let end = start + 1;
    let words = counts.words[start] ?? 0;
    while (end < rows && (glue[end] ?? 0) < 4 && goesOn(end)) {
      words += counts.words[end] ?? 0;
      end++;
    }
    for (let i = start; i < end; i++) {
      size[i] = log(words);
      parts[i] = log(end - start);
    }
    start = end;
  }
  sheet.take("words of its chain", size);
  sheet.take("lines of its chain", parts);
  function goesOn(i: number): boolean {
    const before = flags[i - 1] ?? 0;
    const fresh = (flags[i] ?? 0) & STARTS_UPPER;
    return !(before & ENDS_SENTENCE) && (!fresh || (counts.words[i - 1] ?? 0) >= 12);
  }
}
