import {
  type Cues,
  ENDS_COLON,
  ENDS_SENTENCE,
  STARTS_DIGIT,
  STARTS_LOWER,
  STARTS_UPPER,
  TRUNCATED,
} from "../cues";
import type { Sheet } from "../sheet";
import { log, share } from "./sums";

const FLAGS = {
  "ends as a sentence": ENDS_SENTENCE,
  "breaks off": TRUNCATED,
  "starts in lower case": STARTS_LOWER,
  "starts with a capital": STARTS_UPPER,
  "starts with a number": STARTS_DIGIT,
  "ends with a colon": ENDS_COLON,
};

/** What a block is by itself: size, punctuation, capitals, numbers, form. */
export function addOwn(sheet: Sheet, { counts, chars, flags, glue, kind }: Cues): void {
  const { words } = counts;
  const per = (column: Float32Array, whole: Float32Array = words) => {
    return (i: number) => share(column[i] ?? 0, whole[i] ?? 0);
  };
  sheet.about("form");
  sheet.fill("words", (i) => log(words[i] ?? 0));
  sheet.fill("word length", per(counts.letters));
  sheet.fill("letters", per(counts.letters, chars));
  sheet.fill("digits", per(counts.digits, chars));
  sheet.fill("capitals", per(counts.capitalised));
  sheet.fill("shouting", per(counts.shouted));
  sheet.fill("numbers", per(counts.numbers));
  sheet.fill("commas", per(counts.commas));
  sheet.fill("sentence ends", per(counts.ends));
  sheet.fill("sentences", (i) => Math.min(8, counts.ends[i] ?? 0));
  for (const key of ["separators", "money", "quotes", "brackets", "colons", "addresses"] as const) {
    const column = counts[key];
    sheet.fill(key, (i) => share(column[i] ?? 0, 2 + (words[i] ?? 0)));
  }
  for (const [name, flag] of Object.entries(FLAGS)) sheet.fill(name, (i) => ((flags[i] ?? 0) & flag ? 1 : 0));
  sheet.fill("kind", (i) => kind[i] ?? 0);
  sheet.fill("gap before", (i) => glue[i] ?? 0);
  sheet.fill("gap after", (i) => glue[i + 1] ?? 4);
}
