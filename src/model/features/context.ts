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
  const { counts, flags, glue, kind, line } = cues;
  const { words } = counts;
  const perWord = (column: Float32Array) => column.map((value, i) => share(value, words[i] as number));
  const size = words.map((count) => log(count));
  const capitals = perWord(counts.capitalised);
  const numbers = perWord(counts.numbers);
  const ends = counts.ends.map((count) => Math.min(4, count));
  const closed = flags.map((flag) => (flag & ENDS_SENTENCE ? 1 : 0));
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
  const { judged } = cues;
  const from = new Int32Array(judged.length);
  const to = new Int32Array(judged.length);
  for (const size of WINDOWS) {
    for (const side of ["above", "below"]) {
      const name = `${size} ${side}`;
      for (let row = 0; row < judged.length; row++) {
        const i = judged[row] as number;
        from[row] = side === "above" ? Math.max(0, i - size) : i + 1;
        to[row] = side === "above" ? i : Math.min(rows, i + 1 + size);
      }
      const inside = total.overAll(from, to);
      const add = (fact: string, value: (row: number) => number) => {
        if (!sheet.wants(`${fact} of ${name}`)) return;
        const column = sheet.add(`${fact} of ${name}`);
        for (let row = 0; row < column.length; row++) column[row] = value(row);
      };
      add("words", (row) => log(inside[row] as number));
      for (const [fact, sums] of Object.entries(perWord))
        add(fact, (row) => share(sums.over(from[row] as number, to[row] as number), inside[row] as number));
      add("lines say", (row) => lines.over(from[row] as number, to[row] as number) / size);
      if (size === MIDDLE) add("dropped", (row) => dropped.over(from[row] as number, to[row] as number));
    }
  }
}
