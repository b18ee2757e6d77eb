import { type Cues, ENDS_SENTENCE } from "../cues";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { convert, log, Sums, share } from "./sums";

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** Neighbours up to this far are described in full. */
const NEAR = 2;
/** Windows that end or begin at the block; each side by itself, for an article begins and ends somewhere. */
const WINDOWS = [4, 10, 25];
/** A window in which dropped blocks are counted. */
const MIDDLE = 10;

/** The same facts of the blocks around: one by one when near, in windows further off. */
export function addContext(sheet: Sheet, cues: Cues, lexical: Lexical): void {
  sheet.about("neighbours");
  addNeighbours(sheet, cues, lexical);
  addWindows(sheet, cues, lexical);
}

function addNeighbours(sheet: Sheet, cues: Cues, { says, announces }: Lexical): void {
  const { counts, flags, glue, kind, line } = cues;
  const { words } = counts;
  const perWord = (column: Float32Array) => convert(column, (value, i) => share(value, words[i] as number));
  const size = convert(words, log);
  const capitals = perWord(counts.capitalised);
  const numbers = perWord(counts.numbers);
  const ends = convert(counts.ends, (count) => Math.min(4, count));
  const closed = convert(flags, (flag) => (flag & ENDS_SENTENCE ? 1 : 0));
  for (const step of NEIGHBOURS) {
    const shift = (name: string, values: ArrayLike<number>, outside: number) =>
      sheet.shift(`${name} ${step}`, values, step, outside);
    shift("words", size, -1);
    shift("says", says, 0);
    shift("sentence ends", ends, 0);
    shift("capitals", capitals, 0);
    if (Math.abs(step) > NEAR) continue;
    shift("numbers", numbers, 0);
    shift("closed", closed, 0);
    shift("gap", glue, 4);
    shift("kind", kind, -1);
    shift("announces", announces, 0);
    sheet.fill(`same line ${step}`, (i) => ((line[i + step] ?? 0) === line[i] ? 1 : 0));
  }
}

function addWindows(sheet: Sheet, cues: Cues, { says }: Lexical): void {
  const { counts, gone } = cues;
  const { words } = counts;
  const total = new Sums(words);
  const perWord = {
    says: new Sums(convert(says, (value, i) => value * (words[i] as number))),
    "sentence ends": new Sums(counts.ends),
    capitals: new Sums(counts.capitalised),
    commas: new Sums(counts.commas),
  };
  const lines = new Sums(says);
  const dropped = new Sums(convert(gone, (value) => Math.min(1, value)));
  for (const size of WINDOWS) {
    for (const [side, first, end] of [
      ["above", -size, 0],
      ["below", 1, 1 + size],
    ] as const) {
      const name = `${size} ${side}`;
      const over = (sums: Sums, i: number) => sums.over(i + first, i + end);
      sheet.fill(`words of ${name}`, (i) => log(over(total, i)));
      for (const [fact, sums] of Object.entries(perWord))
        sheet.fill(`${fact} of ${name}`, (i) => share(over(sums, i), over(total, i)));
      sheet.fill(`lines say of ${name}`, (i) => over(lines, i) / size);
      if (size === MIDDLE) sheet.fill(`dropped of ${name}`, (i) => over(dropped, i));
    }
  }
}
