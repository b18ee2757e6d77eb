import { type Cues, ENDS_SENTENCE } from "../cues";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { log, Sums, share } from "./sums";

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** Windows that end or begin at the block; each side by itself, for an article begins and ends somewhere. */
const WINDOWS = [4, 10, 25];

/** The same facts of the blocks around: one by one when near, in windows further off. */
export function addContext(sheet: Sheet, cues: Cues, { says, announces }: Lexical): void {
  const { counts, flags, glue, kind, line } = cues;
  const { words } = counts;
  const rows = cues.rows;
  sheet.about("neighbours");
  for (const step of NEIGHBOURS) {
    const at = (column: ArrayLike<number>, outside: number) => (i: number) =>
      i + step < 0 || i + step >= rows ? outside : (column[i + step] ?? 0);
    const size = at(words, -1);
    sheet.fill(`words ${step}`, (i) => (size(i) < 0 ? -1 : log(size(i))));
    sheet.fill(`says ${step}`, at(says, 0));
    sheet.fill(`sentence ends ${step}`, (i) => Math.min(4, at(counts.ends, 0)(i)));
    const capitals = at(counts.capitalised, 0);
    sheet.fill(`capitals ${step}`, (i) => share(capitals(i), size(i)));
    if (Math.abs(step) > 2) continue;
    const numbers = at(counts.numbers, 0);
    sheet.fill(`numbers ${step}`, (i) => share(numbers(i), size(i)));
    sheet.fill(`closed ${step}`, (i) => (at(flags, 0)(i) & ENDS_SENTENCE ? 1 : 0));
    sheet.fill(`gap ${step}`, at(glue, 4));
    sheet.fill(`kind ${step}`, at(kind, -1));
    sheet.fill(`announces ${step}`, at(announces, 0));
    sheet.fill(`same line ${step}`, (i) => (at(line, 0)(i) === line[i] ? 1 : 0));
  }
  const spoken = says.map((value, i) => value * (words[i] ?? 0));
  const sums = {
    words: new Sums(words),
    spoken: new Sums(spoken),
    ends: new Sums(counts.ends),
    capitals: new Sums(counts.capitalised),
    commas: new Sums(counts.commas),
    says: new Sums(says),
    gone: new Sums(cues.gone),
  };
  for (const size of WINDOWS) {
    for (const side of ["above", "below"]) {
      const over = (sum: Sums) => (i: number) =>
        side === "above" ? sum.over(i - size, i) : sum.over(i + 1, i + 1 + size);
      const total = over(sums.words);
      const name = `${size} ${side}`;
      sheet.fill(`words of ${name}`, (i) => log(total(i)));
      sheet.fill(`says of ${name}`, (i) => share(over(sums.spoken)(i), total(i)));
      sheet.fill(`lines say of ${name}`, (i) => over(sums.says)(i) / size);
      sheet.fill(`sentence ends of ${name}`, (i) => share(over(sums.ends)(i), total(i)));
      sheet.fill(`capitals of ${name}`, (i) => share(over(sums.capitals)(i), total(i)));
      sheet.fill(`commas of ${name}`, (i) => share(over(sums.commas)(i), total(i)));
      if (size === 10) sheet.fill(`dropped of ${name}`, over(sums.gone));
    }
  }
}
