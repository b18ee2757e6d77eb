import type { Meta } from "../page";
import { readDate } from "./date-value";
import type { Facts, Rule } from "./facts";
import { findContradiction, findLabelled, findLine, findTime, findTimeNear } from "./shown-dates";

/**
 * When the article was first published. Where a page only says when it was changed last, that is its date: the last
 * rules say so by their names.
 */
export const PUBLISHED: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => readStated(facts, "caller", "publishedat") },
  { name: "date near the title", find: findContradiction },
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
  ),
  read("microdata", "datecreated", "datepublished"),
  read("time", "datecreated", "datepublished", "pubdate"),
  { name: "meta date", find: (facts) => readKeys(facts, PUBLISHING_KEY) },
  { name: "time element", find: (facts) => findTime(facts, { publishing: true }) },
  { name: "a line of the page", find: ({ lifted }) => lifted("publishedAt")[0] },
  { name: "time near the title", find: (facts) => findTimeNear(facts) },
  { name: "date near the title", find: (facts) => findLine(facts, { changed: false }) },
  { name: "dated line", find: (facts) => findLabelled(facts) },
  { name: "url", find: ({ page, stated }) => readUrl(page.url ?? stated("link", "canonical")[0] ?? "") },
  { name: "update near the title", find: (facts) => findLine(facts, { changed: true }) },
  ...["webpage.datepublished", "article.datemodified"].map((key) => ({
    name: `json-ld ${key}`,
    find: (facts: Facts) => (isArticle(facts) ? readStated(facts, "json-ld", key) : null),
  })),
];

/** When it was last changed. */
export const MODIFIED: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => readStated(facts, "caller", "modifiedat") },
  read("meta", "article:modified_time", "article:modified", "og:article:modified_time"),
  read("json-ld", "article.datemodified"),
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
  ),
  { name: "time element", find: (facts) => findTime(facts, { publishing: false }) },
  { name: "a line of the page", find: (facts) => facts.lifted("modifiedAt")[0] },
  {
    name: "json-ld webpage.datemodified",
    find: (facts) => (isArticle(facts) ? readStated(facts, "json-ld", "webpage.datemodified") : null),
  },
];

/** The date with its time of day, where an element of the page gives the same day with one. */
export function addTime(date: string | null, { page }: Facts): string | null {
  if (date?.length !== DAY) return date;
  for (const { from, value } of page.meta) {
    if (from !== "time" && from !== "microdata") continue;
    const exact: string | null = value.startsWith(date) ? readDate(value, page.lang ?? undefined) : null;
    if (exact && exact.length > DAY && exact.startsWith(date)) return exact;
  }
  return date;
}

/** Length of "2024-03-05". */
const DAY = 10;

function read(from: Meta["from"], ...keys: string[]): Rule<string> {
  return {
    name: from === "meta" ? (keys[0] ?? "") : `${from} ${keys[0] ?? ""}`,
    find: (facts) => readStated(facts, from, ...keys),
  };
}

function readStated(facts: Facts, from: Meta["from"], ...keys: string[]): string | null {
  for (const value of facts.stated(from, ...keys)) {
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

/** Keys such as "publish-date", "ms.date", "dc.date.issued", "article_created_at". */
const PUBLISHING_KEY =
  /(?:^|[^a-z])(?:publish(?:ed)?|publication|pub|post(?:ed)?|creat(?:ed|ion)|issued|release|display|online|w-published)[^a-z]{0,2}(?:date|time|on|at|timestamp)?$|(?:^|[^a-z])date$|(?:^|[^a-z])date[._-](?:issued|published|created|release)$|^pubdate$/;
const OTHER_KEY = /modif|updat|expir|valid|birth|event|found|start|end|review|crawl|build/;

function readKeys({ page }: Facts, wanted: RegExp): string | null {
  for (const { from, key, value } of page.meta) {
    if (from !== "meta" || key.length > 60 || !wanted.test(key) || OTHER_KEY.test(key)) continue;
    const date = readDate(value, page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

/** A page dates every address of its site that way, so the address is trusted only when it has all three parts. */
function readUrl(url: string): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|$|-\D)/.exec(url) ?? [];
  return year && month && day ? readDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) : null;
}

const isArticle = ({ stated }: Facts): boolean =>
  stated("meta", "og:type").some((type) => /article|blog/i.test(type)) ||
  stated("json-ld", "article.@type").length > 0;
