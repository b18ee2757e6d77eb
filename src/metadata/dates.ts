import type { Meta } from "../page";
import { readDate } from "./date-value";
import type { Facts, Rule } from "./facts";

/** When the article was first published. */
export const PUBLISHED: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => readStated(facts, "caller", "publishedat") },
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
  read("microdata", "datepublished", "datecreated"),
  read("time", "datepublished", "pubdate", "datecreated"),
  read(
    "meta",
    ...[
      "publish",
      "publish-date",
      "pubdate",
      "date",
      "dc.date.issued",
      "dc.date",
      "dcterms.created",
      "dcterms.date",
      "parsely-pub-date",
      "sailthru.date",
      "article.published",
      "citation_publication_date",
      "citation_date",
      "cxenseparse:recs:publishtime",
      "og:pubdate",
      "published_at",
      "publication_date",
      "displaydate",
      "rnews:datepublished",
      "date.release",
    ],
  ),
  { name: "time element", find: (facts) => findTime(facts, PUBLISHING) },
  { name: "a line of the page", find: (facts) => facts.lifted("publishedAt")[0] },
  { name: "url", find: ({ page, stated }) => readUrl(page.url ?? stated("link", "canonical")[0] ?? "") },
  {
    name: "json-ld webpage.datepublished",
    find: (facts) => (isArticle(facts) ? readStated(facts, "json-ld", "webpage.datepublished") : null),
  },
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
  { name: "time element", find: (facts) => findTime(facts, CHANGING) },
  { name: "a line of the page", find: (facts) => facts.lifted("modifiedAt")[0] },
  {
    name: "json-ld webpage.datemodified",
    find: (facts) => (isArticle(facts) ? readStated(facts, "json-ld", "webpage.datemodified") : null),
  },
];

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

const PUBLISHING =
  /^(?:publish|published|posted|post|entry|date|dateline|byline|meta|article|pub|timestamp)$/;
const CHANGING = /^(?:updated|modified|update|lastmod)$/;

/** The first time element above the text whose own class, or the one around it, says what it dates. */
function findTime(facts: Facts, words: RegExp): string | null {
  for (const { value, tag } of facts.facts("time", "time")) {
    if (!tag || tag.hidden) continue;
    const labels = [...tag.words, ...(tag.parent?.words ?? [])];
    if (
      !labels.some((word) => words.test(word)) ||
      (words !== CHANGING && labels.some((word) => CHANGING.test(word)))
    )
      continue;
    const date = readDate(value, facts.page.lang ?? undefined);
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
