import { type FoundDate, findDate, isAmerican, mayHoldDate } from "../../lexicon/index";
import type { Page } from "../../page";
import type { Facts } from "../facts";
import { dayOf, readDate } from "./date-value";
import { readOwn } from "./own-microdata";

/** The days that a page states about itself, as YYYY-MM-DD, and how its country writes dates. */
export interface KnownDays {
  readonly lang: string | undefined;
  /** When the article was published and changed, as stated. */
  readonly stated: readonly string[];
  /** The latest of them, and a day for time zones: what the page shows of a later day is no date of the page. */
  readonly latest: string | null;
  /** Every day stated anywhere, in the address too. */
  readonly all: ReadonlySet<string>;
}

export function listKnownDays(facts: Facts): KnownDays {
  const { page, stated } = facts;
  const lang = localize(page);
  const read = (values: readonly string[]) =>
    values.flatMap((value) => {
      if (value.length > LONGEST || !mayHoldDate(value) || AMBIGUOUS.test(value)) return [];
      const date = readDate(value, lang);
      return date ? [dayOf(date)] : [];
    });
  const own = read([
    ...stated("meta", "article:published_time", "article:modified_time"),
    ...stated("json-ld", "article.datepublished", "article.dateposted", "article.datemodified"),
    ...readOwn(facts, "datepublished", "datecreated", "datemodified"),
  ]);
  const address = readAddress(page.url ?? stated("link", "canonical")[0] ?? "");
  const all = new Set([...own, ...read(page.meta.slice(0, MOST).map(({ value }) => value))]);
  if (address) all.add(address);
  const last = [...own].sort().at(-1);
  return { lang, stated: own, latest: last ? dayAfter(last) : null, all };
}

const dayAfter = (day: string): string => dayOf(new Date(Date.parse(day) + 86_400_000).toISOString());

/** A day and a month in either order: both could be a month. */
const AMBIGUOUS = /^\D*(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|1[0-2])[-/]\d/;
/** Longest value that is nothing but a date and a time. */
const LONGEST = 40;
/** Facts that are looked through; a page states its dates among the first. */
const MOST = 500;

/**
 * The first date of a text. 03/05/2024 is two dates: where the page states only one of them elsewhere, that is meant.
 */
export function readShown(text: string, { lang, all, latest }: KnownDays): FoundDate | null {
  const date = findDate(text, lang);
  if (date && latest && dayOf(date.iso) > latest && !AMBIGUOUS.test(text.slice(date.start))) return null;
  if (!date || all.has(dayOf(date.iso)) || !AMBIGUOUS.test(text.slice(date.start))) return date;
  const other = findDate(text, isAmerican(lang) ? "en-GB" : "en-US");
  return other && other.start === date.start && all.has(dayOf(other.iso)) ? other : date;
}

/** English without a country is that of the site's own: the day comes first nearly everywhere but in America. */
function localize({ lang, url }: Page): string | undefined {
  const country = /^https?:\/\/[^/:?#]+\.([a-z]{2})(?:[/:?#]|$)/i.exec(url ?? "")?.[1]?.toLowerCase();
  if (lang?.toLowerCase() === "en" && country && DAY_FIRST.has(country)) return "en-GB";
  return lang ?? undefined;
}

/** Countries that write English and the day first. */
const DAY_FIRST = new Set("au gh hk ie in ke lk mt my ng nz pk sg ug uk za zw".split(" "));

/**
 * The day in an address such as /2024/03/05/, /2024/march/05/ or /20240305-title. A site dates all its addresses that
 * way, so one is trusted only when it has all three parts.
 */
export function readAddress(address: string): string | null {
  const path = address.slice(0, LONGEST_ADDRESS);
  const [, year = "", month = "", day = ""] =
    PARTS.exec(path) ?? /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_.-]|$)/.exec(path) ?? [];
  if (/^\d/.test(month)) return readDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const date = month === "" ? null : findDate(`${day} ${month} ${year}`);
  return date ? dayOf(date.iso) : null;
}

const PARTS = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?:\/|$|-\D)/i;
const LONGEST_ADDRESS = 500;
