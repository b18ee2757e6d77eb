import { isList } from "../../kind/is-list";
import type { Meta } from "../../page";
import type { Facts, Rule } from "../facts";
import { dayOf, readDate } from "./date-value";
import { findDateline } from "./datelines";
import { listEventDays } from "./event-days";
import { readAddress } from "./known-days";
import { readOwn } from "./own-microdata";
import {
  findAccepted,
  findBare,
  findChange,
  findContradiction,
  findInTitle,
  findLabelled,
  findLabelledChange,
  findLifted,
  findLine,
  findMoment,
  findOriginal,
} from "./shown-dates";
import { findTime, findTimeNear, findTimeOfChange } from "./time-elements";

/**
 * When the article was first published. Where a page only says when it was changed last, that is its date: the last
 * rules say so by their names. Footers tell of the site as often as of the page, and are not asked.
 */
export const PUBLISHED: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => readStated(facts, "caller", "publishedat") },
  { name: "originally published", find: findOriginal },
  { name: "date near the title", find: ofOne(findContradiction) },
  read(
    "meta",
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
  ),
  read(
    "json-ld",
    "article.datepublished",
    "article.datecreated",
    "qapage.mainentity.datepublished",
    "qapage.mainentity.datecreated",
    "article.dateposted",
    "recipe.datepublished",
  ),
  { name: "meta date", find: (facts) => readKeys(facts, PUBLISHING_KEY) },
  read("microdata", "datecreated", "datepublished"),
  read("time", "datecreated", "datepublished", "pubdate"),
  { name: "first post", find: ({ opening }) => opening()?.publishedAt },
  { name: "time element", find: ofOne((facts) => findTime(facts, { publishing: true })) },
  { name: "a line of the page", find: findLifted },
  { name: "time near the title", find: ofOne(findTimeNear) },
  { name: "date near the title", find: ofOne((facts) => findLine(facts, { changed: false })) },
  { name: "dated line", find: ofOne(findLabelled) },
  { name: "dateline of the first sentence", find: ofOne(findDateline) },
  { name: "url", find: ({ page, stated }) => readAddress(page.url ?? stated("link", "canonical")[0] ?? "") },
  { name: "a date in the title", find: findInTitle },
  { name: "update near the title", find: ofOne((facts) => findLine(facts, { changed: true })) },
  { name: "a line that is a date", find: ofOne(findBare) },
  { name: "time of a change", find: findTimeOfChange },
  read("json-ld", "webpage.datepublished"),
  read("json-ld", "article.datemodified"),
  read("meta", "article:modified_time", "article:modified", "og:article:modified_time"),
  { name: "line of a change", find: (facts) => findLabelledChange(facts, { footers: false }) },
  { name: "acceptance by a journal", find: findAccepted },
  read("json-state", "article.datepublished"),
];

/** Dates in the text of a list are those of its entries, as names are; on the page of an event they are the event's. */
function ofOne(find: Rule<string>["find"]): Rule<string>["find"] {
  return (facts) => {
    if (isList(facts.page)) return null;
    const date = find(facts);
    return date && listEventDays(facts.page).has(dayOf(date)) ? null : date;
  };
}

/** When it was last changed. */
export const MODIFIED: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => readStated(facts, "caller", "modifiedat") },
  read("meta", "article:modified_time", "article:modified", "og:article:modified_time"),
  read("json-ld", "article.datemodified", "recipe.datemodified"),
  read("microdata", "datemodified"),
  read("time", "datemodified"),
  read(
    "meta",
    "og:updated_time",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "revised",
    "lastmod",
  ),
  { name: "time element", find: ofOne((facts) => findTime(facts, { publishing: false })) },
  { name: "a line of the page", find: (facts) => facts.lifted("modifiedAt")[0] },
  {
    name: "json-ld webpage.datemodified",
    find: (facts) => (isArticle(facts) ? readStated(facts, "json-ld", "webpage.datemodified") : null),
  },
  { name: "update near the title", find: ofOne(findChange) },
  { name: "time of a change", find: ofOne(findTimeOfChange) },
  { name: "line of a change", find: (facts) => findLabelledChange(facts, { footers: true }) },
];

/**
 * The date with its time of day, where an element of the page or a line near the title gives the same day with one; a
 * time of day with its zone, where an element gives the same moment with one.
 */
export function addTime(date: string | null, facts: Facts): string | null {
  if (date === null) return null;
  if (date.length > DAY) return (ZONE.test(date) ? null : findSameMoment(facts, date)) ?? date;
  const { page } = facts;
  for (const { from, value } of page.meta) {
    if (from !== "time" && from !== "microdata") continue;
    const exact: string | null = value.startsWith(date) ? readDate(value, page.lang ?? undefined) : null;
    if (exact && exact.length > DAY && exact.startsWith(date)) return exact;
  }
  return findMoment(facts, date) ?? date;
}

/** The same moment with its zone: where a page shows 11:30 and states 02:30 in Greenwich, it is nine hours further east. */
function findSameMoment({ page, stated }: Facts, local: string): string | null {
  const shown = Date.parse(`${local}Z`);
  const elements = page.meta.flatMap(({ from, value }) => (from === "time" ? [value] : []));
  for (const value of [...elements, ...stated("meta", "date", "article:published_time")]) {
    const date = readDate(value, page.lang ?? undefined);
    if (!date || !ZONE.test(date)) continue;
    const zone = shown - Date.parse(date);
    if (Math.abs(zone) <= FURTHEST_ZONE && zone % QUARTER === 0) return date;
  }
  return null;
}

const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;
const QUARTER = 900_000;
/** Fourteen hours. */
const FURTHEST_ZONE = 56 * QUARTER;

/** Length of "2024-03-05". */
const DAY = 10;

function read(from: Meta["from"], ...keys: string[]): Rule<string> {
  return {
    name: from === "meta" ? (keys[0] ?? "") : `${from} ${keys[0] ?? ""}`,
    find: (facts) => readStated(facts, from, ...keys),
  };
}

function readStated(facts: Facts, from: Meta["from"], ...keys: string[]): string | null {
  const values = from === "microdata" ? readOwn(facts, ...keys) : facts.stated(from, ...keys);
  for (const value of values) {
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

/** Keys such as "publish-date", "ms.date", "dc.date.issued", "article_created_at". */
const PUBLISHING_KEY =
  /(?:^|[^a-z])(?:publish(?:ed)?|publication|pub|post(?:ed)?|creat(?:ed|ion)|issued|release|display|online|w-published)[^a-z]{0,2}(?:date|time|on|at|timestamp)?$|(?:^|[^a-z])date$|(?:^|[^a-z])date[._-]?(?:issued|published|created|release|original)$|^(?:pub|originalpublication|publish)date$/;
const OTHER_KEY = /modif|updat|expir|valid|birth|event|found|start|end|review|crawl|build/;

/** The earliest of them: a content system that states several counts every new export among them. */
function readKeys({ page }: Facts, wanted: RegExp): string | null {
  let earliest: string | null = null;
  for (const { from, key, value } of page.meta) {
    if (from !== "meta" || key.length > 60 || !wanted.test(key) || OTHER_KEY.test(key)) continue;
    const date = readDate(value, page.lang ?? undefined);
    if (date && (!earliest || dayOf(date) < dayOf(earliest))) earliest = date;
  }
  return earliest;
}

const isArticle = ({ stated }: Facts): boolean =>
  stated("meta", "og:type").some((type) => /article|blog/i.test(type)) ||
  stated("json-ld", "article.@type").length > 0;
