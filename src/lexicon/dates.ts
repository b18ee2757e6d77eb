import type { Span } from "../page";
import { readTime, readTimeBefore } from "./clock-time";
import { fold } from "./fold";
import { fromJalali, isJalaliYear } from "./jalali";
import { isAmerican, primaryLanguage } from "./language-tag";
import { LEXICONS } from "./languages";

/** A calendar date found in a text. */
export interface FoundDate {
  /** YYYY-MM-DD, or with a time YYYY-MM-DDThh:mm:ss, followed by Z or ±hh:mm if the text names the zone. */
  readonly iso: string;
  /** UTF-16 offsets of the date (and time) in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first calendar date of a short text, in any language of the lexicon; null for none.
 * Needs day, month and year, the year from 1980 to 2100 (Thai and Persian dates are turned into common ones).
 * 03/05/2024 is March 5 if `lang` is "en" or "en-US", otherwise 3 May, unless only one order is a date.
 */
export function findDate(text: string, lang?: string): FoundDate | null {
  if (!mayHoldDate(text)) return null;
  const digits = asciiDigits(text);
  let first: Found | null = null;
  for (const finder of [yearFirst, dayOrMonthFirst, vietnamese, namedMonth]) {
    const found = finder(digits, lang);
    if (found && (!first || found.start < first.start)) first = found;
  }
  if (!first) return null;
  const day = `${first.year}-${pad(first.month)}-${pad(first.day)}`;
  const { start, end, timeAt = end } = first;
  const dotted = DOTTED.has(primaryLanguage(lang)) || ALL_DIGITS.test(digits.slice(start, end));
  const time = readTime(digits, timeAt, dotted) ?? readTimeBefore(digits, start);
  return time
    ? { iso: day + time.iso, start: Math.min(start, time.start), end: Math.max(end, time.end) }
    : { iso: day, start, end };
}

/** Languages that write a dot between hour and minute: "6.30". */
const DOTTED: ReadonlySet<string> = new Set(["da", "et", "fi", "id", "no", "sv"]);
/** 2024-01-23, 23.1.2024: what follows such a date on its line is a time, however it is written. */
const ALL_DIGITS = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$/u;

/** Every date has at least the digits of a day and of a year: most lines are done with after this look. */
export function mayHoldDate(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly all are letters, and beyond the digits of ASCII.
    if (code > 57 ? code >= ZEROS[0] && isForeignDigit(code) : code > 47) digits++;
    if (digits === FEWEST_DIGITS) return true;
  }
  return false;
}

const FEWEST_DIGITS = 5;

interface Found {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
  /** Where the time of day stands, if it is within the date. */
  timeAt?: number;
}

type Finder = (text: string, lang: string | undefined) => Found | null;

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
const BUDDHIST_OFFSET = 543;

/** 2024-03-05, 2024/3/5, 2024. 3. 5., 2024年3月5日, 2024년 3월 5일 */
const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)(?:\s?[日일])?/gu;

const yearFirst: Finder = (text) => {
  for (const match of matchAll(text, YEAR_FIRST)) {
    const found = dated(match[1], match[2], match[3], match.index, match.index + match[0].length, text);
    if (found) return found;
  }
  return null;
};

/** 5.3.2024, 03/05/2024, 05-03-2024, 05.03.24; 05-03-24 before a comma and a time, as Dutch papers have it */
const YEAR_LAST =
  /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|(?<=\d\d[./]\d\d[./])\d{2}|(?<=\d\d-\d\d-)\d{2}(?=, \d\d?:\d\d(?!\d)))(?!\d|[./-]\d)/gu;

const dayOrMonthFirst: Finder = (text, lang) => {
  const american = isAmerican(lang);
  for (const match of matchAll(text, YEAR_LAST)) {
    const [whole, a, separator, b, shortOrLong = ""] = match;
    const year =
      shortOrLong.length === 2 ? `${Number(shortOrLong) < 80 ? "20" : "19"}${shortOrLong}` : shortOrLong;
    const end = match.index + whole.length;
    const dayFirst = dated(year, b, a, match.index, end, text);
    const monthFirst = separator === "." ? null : dated(year, a, b, match.index, end, text);
    const isMonthFirst =
      american || (monthFirst !== null && AMERICAN_TIME.test(text.slice(end, end + REACH)));
    const found = isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
    if (found) return found;
  }
  return null;
};

/** The time of day by a clock of North America, behind a date in the order of the United States: "05/07/2024 3:15 PM EDT". */
const AMERICAN_TIME =
  /^(?:\s?[,|·/–-])?\s(?:at\s)?\d{1,2}:\d\d(?::\d\d)?\s?[APap]\.?[Mm]\.?\s[ECMP][SD]?T(?!\p{L})/u;

/** 5 tháng 3, 2024; ngày 5 tháng 3 năm 2024; 5 Tháng Ba 2024 is a named month */
const VIETNAMESE = /(?<!\d)(\d{1,2})\s?(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)/giu;

const vietnamese: Finder = (text) => {
  for (const match of matchAll(text, VIETNAMESE)) {
    const found = dated(match[3], match[2], match[1], match.index, match.index + match[0].length, text);
    if (found) return found;
  }
  return null;
};

const YEAR = /\d{4}/gu;
const WORD = /[\p{L}\p{M}]+(?:[.'][\p{L}\p{M}]+)*/gu;
/** How far around a month its day and year are looked for. */
const REACH = 24;
const DAY_BEFORE =
  /(?<!\d|\d[:.,/-])(\d{1,2})(?:st|nd|rd|th|er|ère|[.ºª°]|η|ης)?[\s-]*(?:(?:de|di|d'|of|do|da|ng|ב)[\s-]*)?$/iu;
const YEAR_AFTER =
  /^(?:\s?\/\s?\p{L}{2,12})?[.,،]?[\s,-]*(?:(?:de|del|di|do|da|of|година|року|năm|พ\.ศ\.|ค\.ศ\.|,)\s)?'?(\d{4})(?!\d)/iu;
const DAY_AND_YEAR_AFTER =
  /^\.?[\s-]?(\d{1,2})(?:st|nd|rd|th|er|[.º])?(?:\s?[,،]\s?|\s|-)(?:(?:de|del)\s)?(\d{4})(?!\d)/iu;
/** "Sat Feb 11 21:36:02 2023", as Unix prints it: archives of mail and old boards do. */
const AROUND_TIME = /^(\s{1,2}(\d{1,2}))\s\d{1,2}:\d{2}:\d{2}\s(?:[A-Z]{3,4}\s)?(\d{4})(?!\d)/u;
const YEAR_BEFORE = /(?<!\d)(\d{4})(?:\.|,)?(?:\s?[-/])?\s?$/u;
const DAY_AFTER = /^\.?[\s-]?(\d{1,2})(?!\d)(?:\.|-?(?:én|án|i|jén))?/u;

const namedMonth: Finder = (text, lang) => {
  const years = Array.from(matchAll(text, YEAR), ({ index }) => index);
  if (years.length === 0) return null;
  const own = MONTHS.get(primaryLanguage(lang));
  let past: Span[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    // "tháng mười hai" has three words; the longest name counts, since its beginning is a month too.
    past = [...past.slice(-2), { start: index, end }];
    const reach = (past[0]?.start ?? 0) - REACH;
    while ((years[next] ?? Number.POSITIVE_INFINITY) < reach) next++;
    if ((years[next] ?? Number.POSITIVE_INFINITY) > end + REACH) continue;
    const names = past.map(({ start, end }) => fold(text.slice(start, end)));
    for (const [i, { start }] of past.entries()) {
      const month = monthOf(names.slice(i).join(" "), own);
      const found = month ? around(text, start, end, month) : null;
      if (found) return found;
    }
  }
  return null;
};

function around(text: string, start: number, end: number, month: number): Found | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const day = DAY_BEFORE.exec(left);
  const year = YEAR_AFTER.exec(right);
  if (day && year) {
    const found = dated(year[1], month, day[1], start - left.length + day.index, end + year[0].length, text);
    if (found) return found;
  }
  const both = DAY_AND_YEAR_AFTER.exec(right);
  if (both) return dated(both[2], month, both[1], start, end + both[0].length, text);
  const unix = AROUND_TIME.exec(right);
  if (unix) {
    const [whole, dayPart = "", day, year] = unix;
    const found = dated(year, month, day, start, end + whole.length, text);
    return found && { ...found, timeAt: end + dayPart.length };
  }
  const yearBefore = YEAR_BEFORE.exec(left);
  const dayAfter = DAY_AFTER.exec(right);
  if (!yearBefore || !dayAfter) return null;
  return dated(
    yearBefore[1],
    month,
    dayAfter[1],
    start - left.length + yearBefore.index,
    end + dayAfter[0].length,
    text,
  );
}

const ARABIC = /[\u0620-\u065f\u066e-\u06ef]/u;
const THAI = /[\u0e00-\u0e7f]/u;

function dated(
  yearText: string | undefined,
  monthText: string | number | undefined,
  dayText: string | undefined,
  start: number,
  end: number,
  text: string,
): Found | null {
  const written = Number(yearText);
  const year = written > LAST_YEAR && THAI.test(text) ? written - BUDDHIST_OFFSET : written;
  const month = Number(monthText);
  const day = Number(dayText);
  if (isJalaliYear(written) && ARABIC.test(text)) {
    const found = fromJalali(written, month, day);
    return found && { ...found, start, end };
  }
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null;
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day, start, end } : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (number: number): string => String(number).padStart(2, "0");

const monthOf = (word: string, own: ReadonlyMap<string, number> | undefined): number | undefined =>
  own?.get(word) ?? ALL_MONTHS.get(word);

/** Month names by language, and of all languages together: the first to claim a name has it. */
const MONTHS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  LEXICONS.map(({ lang, months }) => [
    lang,
    new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
  ]),
);

const ALL_MONTHS: ReadonlyMap<string, number> = new Map(
  [...MONTHS.values()].reverse().flatMap((months) => [...months]),
);

const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/gu;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const;
/** The digit zero of the script that a digit belongs to; 0 for anything else. */
function zeroOf(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return zero;
  return 0;
}

const isForeignDigit = (code: number): boolean => zeroOf(code) > 0;

/** Writes every digit as ASCII; offsets stay, each is one code unit. */
const asciiDigits = (text: string): string => text.replace(FOREIGN_DIGITS, asciiDigit);

const asciiDigit = (digit: string): string => String(digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0)));

/** To look first whether there is one is cheaper than to begin, which copies the pattern. */
const matchAll = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);
