import { type Cues, ENDS_SENTENCE } from "../cues";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { log, Sums, share } from "./sums";

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
  const { counts, flags, glue, kind, line, rows } = cues;
  const { words } = counts;
  const perWord = (column: Float32Array) => column.map((value, i) => share(value, words[i] as number));
  const size = words.map((count) => log(count));
  const capitals = perWord(counts.capitalised);
  const numbers = perWord(counts.numbers);
  const ends = counts.ends.map((count) => Math.min(4, count));
  const closed = flags.map((flag) => (flag & ENDS_SENTENCE ? 1 : 0));
  for (const step of NEIGHBOURS) {
    const shift = (
      name: string,
      column: ArrayLike<number> & { subarray(from: number, to: number): ArrayLike<number> },
      outside: number,
    ) => {
      if (!sheet.wants(`${name} ${step}`)) return;
      const shifted = sheet.add(`${name} ${step}`).fill(outside);
      const length = rows - Math.abs(step);
      if (length > 0)
        shifted.set(column.subarray(Math.max(0, step), Math.max(0, step) + length), Math.max(0, -step));
    };
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
  const { counts, gone, rows } = cues;
  const { words } = counts;
  const total = new Sums(words);
  const perWord = {
    says: new Sums(says.map((value, i) => value * (words[i] as number))),
    "sentence ends": new Sums(counts.ends),
    capitals: new Sums(counts.capitalised),
    commas: new Sums(counts.commas),
  };
  const lines = new Sums(says);
  const dropped = new Sums(gone.map((value) => Math.min(1, value)));
  const from = new Int32Array(rows);
  const to = new Int32Array(rows);
  for (const size of WINDOWS) {
    for (const side of ["above", "below"]) {
      const name = `${size} ${side}`;
      for (let i = 0; i < rows; i++) {
        from[i] = side === "above" ? Math.max(0, i - size) : i + 1;
        to[i] = side === "above" ? i : Math.min(rows, i + 1 + size);
      }
      const inside = total.overAll(from, to);
      sheet.fill(`words of ${name}`, (i) => log(inside[i] as number));
      for (const [fact, sums] of Object.entries(perWord)) {
        if (!sheet.wants(`${fact} of ${name}`)) continue;
        const column = sums.overAll(from, to);
        const shares = sheet.add(`${fact} of ${name}`);
        for (let i = 0; i < rows; i++) shares[i] = share(column[i] as number, inside[i] as number);
      }
      sheet.fill(`lines say of ${name}`, (i) => lines.over(from[i] as number, to[i] as number) / size);
      if (size === MIDDLE)
        sheet.fill(`dropped of ${name}`, (i) => dropped.over(from[i] as number, to[i] as number));
    }
  }
}
