import { type Cues, ENDS_SENTENCE, TRUNCATED } from "../cues";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { log, share, sum } from "./sums";

const LONG = 20;

/** What the page is as a whole; the same for all of its blocks. */
export function addPage(
  sheet: Sheet,
  { rows, counts, flags, glue, kind, gone }: Cues,
  { says, announces }: Lexical,
): void {
  const lines = { long: 0, sentences: 0, truncated: 0, spaced: 0, items: 0, gone: 0 };
  let longWords = 0;
  let said = 0;
  for (let i = 0; i < rows; i++) {
    const words = counts.words[i] as number;
    const flag = flags[i] as number;
    if (words >= LONG) {
      lines.long++;
      longWords += words;
    }
    if (flag & ENDS_SENTENCE) lines.sentences++;
    if (flag & TRUNCATED) lines.truncated++;
    if (glue[i] === 4) lines.spaced++;
    if (kind[i] === 2) lines.items++;
    if (gone[i]) lines.gone++;
    said += (says[i] as number) * words;
  }
  const total = sum(counts.words);
  const facts: Record<string, number> = {
    lines: log(rows),
    words: log(total),
    "words per line": share(total, rows),
    "words in long lines": share(longWords, total),
    "long lines": log(lines.long),
    "lines that are sentences": share(lines.sentences, rows),
    "lines that break off": share(lines.truncated, rows),
    "lines after a gap": share(lines.spaced, rows),
    items: share(lines.items, rows),
    capitals: share(sum(counts.capitalised), total),
    numbers: share(sum(counts.numbers), total),
    money: log(sum(counts.money)),
    "sentence ends": share(sum(counts.ends), total),
    commas: share(sum(counts.commas), total),
    dropped: share(lines.gone, rows),
    says: share(said, total),
    "lines say": share(sum(says), rows),
    announces: share(sum(announces), rows),
  };
  sheet.about("page");
  for (const [name, value] of Object.entries(facts)) sheet.addFact(`page: ${name}`, value);
}
