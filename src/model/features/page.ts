import { type Cues, ENDS_SENTENCE, TRUNCATED } from "../cues";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { log, share } from "./sums";

const LONG = 20;

/** What the page is as a whole; the same for all of its blocks. */
export function addPage(
  sheet: Sheet,
  { rows, counts, flags, glue, kind, gone }: Cues,
  lexical: Lexical,
): void {
  const { words } = counts;
  const all = (value: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += value(i);
    return sum;
  };
  const total = all((i) => words[i] ?? 0);
  const facts: Record<string, number> = {
    lines: log(rows),
    words: log(total),
    "words per line": share(total, rows),
    "words in long lines": share(
      all((i) => ((words[i] ?? 0) >= LONG ? (words[i] ?? 0) : 0)),
      total,
    ),
    "long lines": log(all((i) => ((words[i] ?? 0) >= LONG ? 1 : 0))),
    "lines that are sentences": share(
      all((i) => ((flags[i] ?? 0) & ENDS_SENTENCE ? 1 : 0)),
      rows,
    ),
    "lines that break off": share(
      all((i) => ((flags[i] ?? 0) & TRUNCATED ? 1 : 0)),
      rows,
    ),
    "lines after a gap": share(
      all((i) => (glue[i] === 4 ? 1 : 0)),
      rows,
    ),
    items: share(
      all((i) => (kind[i] === 2 ? 1 : 0)),
      rows,
    ),
    capitals: share(
      all((i) => counts.capitalised[i] ?? 0),
      total,
    ),
    numbers: share(
      all((i) => counts.numbers[i] ?? 0),
      total,
    ),
    money: log(all((i) => counts.money[i] ?? 0)),
    "sentence ends": share(
      all((i) => counts.ends[i] ?? 0),
      total,
    ),
    commas: share(
      all((i) => counts.commas[i] ?? 0),
      total,
    ),
    dropped: share(
      all((i) => (gone[i] ? 1 : 0)),
      rows,
    ),
    says: share(
      all((i) => (lexical.says[i] ?? 0) * (words[i] ?? 0)),
      total,
    ),
    "lines say": share(
      all((i) => lexical.says[i] ?? 0),
      rows,
    ),
    announces: share(
      all((i) => lexical.announces[i] ?? 0),
      rows,
    ),
  };
  sheet.about("page");
  for (const [name, value] of Object.entries(facts)) sheet.addFact(`page: ${name}`, value);
}
