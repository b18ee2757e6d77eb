import { splitWords } from "./score";

/** What a page states, or an extractor found; "" where there is nothing. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly date: string;
}

/** Figures 0 to 1 per measure, with the number of pages each was taken over. */
export type MetadataScores = Record<Measure, { readonly value: number; readonly pages: number }>;

const MEASURES = [
  "title exact",
  "title contained",
  "title f1",
  "title coverage",
  "author set",
  "author overlap",
  "author coverage",
  "author false alarms",
  "date same day",
  "date within a day",
  "date coverage",
  "date false alarms",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Scores a field on the pages whose truth has it; false alarms on those whose truth has none. */
export function scoreMetadata(pairs: readonly { found: Metadata; truth: Metadata }[]): MetadataScores {
  const values = new Map<Measure, number[]>(MEASURES.map((measure) => [measure, []]));
  const note = (measure: Measure, value: boolean | number) => values.get(measure)?.push(Number(value));
  for (const { found, truth } of pairs) {
    if (truth.title) {
      note("title exact", fold(found.title) === fold(truth.title));
      note("title contained", contains(found.title, truth.title));
      note("title f1", tokenF1(found.title, truth.title));
      note("title coverage", found.title.trim() !== "");
    }
    if (truth.author) {
      const names = findNames(found.author);
      const wanted = findNames(truth.author);
      note("author set", names.size > 0 && isSame(names, wanted));
      note(
        "author overlap",
        [...wanted].some((name) => name.length >= 3 && names.has(name)),
      );
      note("author coverage", found.author.trim() !== "");
    } else note("author false alarms", found.author.trim() !== "");
    const wanted = findDays(truth.date);
    if (!truth.date) note("date false alarms", found.date.trim() !== "");
    else if (wanted.size > 0) {
      const days = findDays(found.date);
      note(
        "date same day",
        [...days].some((day) => wanted.has(day)),
      );
      note(
        "date within a day",
        [...days].some((day) => wanted.has(day - 1) || wanted.has(day) || wanted.has(day + 1)),
      );
      note("date coverage", found.date.trim() !== "");
    }
  }
  const summarize = (list: readonly number[]) => ({
    value: list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length),
    pages: list.length,
  });
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, summarize(values.get(measure) ?? [])]),
  ) as MetadataScores;
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function contains(a: string, b: string): boolean {
  const [x, y] = [` ${fold(a)} `, ` ${fold(b)} `];
  return x.trim() !== "" && y.trim() !== "" && (x.includes(y) || y.includes(x));
}

/** F1 of the words of two titles. */
export function tokenF1(a: string, b: string): number {
  const [x, y] = [splitWords(fold(a)), splitWords(fold(b))];
  if (x.length === 0 || y.length === 0) return Number(x.length === y.length);
  const open = [...y];
  let same = 0;
  for (const word of x) {
    const at = open.indexOf(word);
    if (at < 0) continue;
    open.splice(at, 1);
    same++;
  }
  return (2 * same) / (x.length + y.length);
}

const NO_NAMES = new Set("by and written author authors posted mr mrs ms dr".split(" "));
const findNames = (text: string): Set<string> =>
  new Set(splitWords(fold(text)).filter((word) => !NO_NAMES.has(word)));

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

const DAY = 86_400;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The calendar days that a date's spelling can mean, as day numbers since 1970; 03/04/2020 means two. */
function findDays(text: string): Set<number> {
  const value = text.trim();
  const lower = value.toLowerCase();
  const days = new Set<number>();
  const add = (year: unknown, month: unknown, day: unknown) => {
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    const date = new Date(Date.UTC(y, m - 1, d));
    if (date.getUTCMonth() === m - 1 && date.getUTCDate() === d) days.add(date.getTime() / 1000 / DAY);
  };
  if (/^\d{9,10}$/.test(value)) days.add(Math.floor(Number(value) / DAY));
  else if (/^\d{12,13}$/.test(value)) days.add(Math.floor(Number(value) / 1000 / DAY));
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (iso) add(iso[1], iso[2], iso[3]);
  const packed = /(?<!\d)(\d{4})(\d{2})(\d{2})(?:T|$|\D)/.exec(value);
  if (packed && days.size === 0) add(packed[1], packed[2], packed[3]);
  const american = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(lower);
  const month = (name: string | undefined) => MONTHS.indexOf(name ?? "") + 1;
  if (american && month(american[1])) add(american[3], month(american[1]), american[2]);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/.exec(lower);
  if (british && month(british[2])) add(british[3], month(british[2]), british[1]);
  const numeric = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(value);
  if (numeric && days.size === 0) {
    add(numeric[3], numeric[2], numeric[1]);
    add(numeric[3], numeric[1], numeric[2]);
  }
  return days;
}
