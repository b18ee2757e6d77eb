import type { Cleaner } from "../../cleaner";
import { findTop } from "../../evidence/top";
import { readDate } from "../../metadata/dates/date-value";
import { squash } from "../../metadata/site";
import type { Block, Field, Page } from "../../page";
import { hostOf } from "../../read/html/addresses";
import { liftDatabaseExport } from "../families/database-exports";
import { dropRepeats } from "../families/title-repeats";

export const frontMatter = (): Cleaner => ({
  name: "front-matter",
  doc: "Lifts what exporters and readers write above a text: YAML front matter, the header of Jina Reader, the labels of LexisNexis.",
  *apply(page) {
    if (page.format !== "text") return;
    const header = findYaml(page) ?? findReaderHeader(page);
    if (!header) {
      yield* liftDatabaseExport(page);
      return;
    }
    const pairs = header.map((block) => ({ block, ...readPair(block.text) }));
    const host = hostOf(pairs.find(({ field }) => field === "url")?.value ?? page.url ?? "");
    let title = "";
    for (const { block, field, value } of pairs) {
      const values = field ? readValues(field, value, host) : [];
      if (!field || values.length === 0)
        yield { type: "drop", block, why: "written above the text by a program", category: "cms-residue" };
      else yield { type: "lift", block, field, values, why: `stated above the text as ${field}` };
      if (field === "title") title = values[0] ?? "";
    }
    if (title !== "") yield* dropRepeats(title, findTop(page).slice(header.length));
  },
});

/** Longest front matter, in lines. */
const MOST_LINES = 60;

/** The lines between two rules at the start, and the rules, if they are keys and values. */
function findYaml({ blocks }: Page): readonly Block[] | null {
  if (blocks[0]?.text !== "---") return null;
  const end = blocks.slice(1, MOST_LINES).findIndex(({ text }) => text === "---" || text === "...") + 1;
  const header = blocks.slice(0, end + 1);
  const inner = header.slice(1, -1);
  const isYaml =
    inner.some(({ text }) => readPair(text).field !== null) &&
    inner.every(({ text }) => /^(?:[a-z][\w-]*:(?:\s|$)|[-#]\s)/.test(text));
  return end > 0 && isYaml ? header : null;
}

/** "Title: …", "URL Source: …", "Published Time: …", "Markdown Content:", as https://r.jina.ai writes them. */
function findReaderHeader({ blocks }: Page): readonly Block[] | null {
  const top = blocks.slice(0, READER_LINES).map(({ text }) => text);
  if (!top[0]?.startsWith("Title:") || !top.some((text) => text.startsWith("URL Source:"))) return null;
  const end = top.indexOf("Markdown Content:");
  return end < 0 ? null : blocks.slice(0, end + 1);
}

const READER_LINES = 10;

const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["title", "title"],
  ["headline", "title"],
  ["author", "authors"],
  ["authors", "authors"],
  ["byline", "authors"],
  ["creator", "authors"],
  ["date", "publishedAt"],
  ["published", "publishedAt"],
  ["published time", "publishedAt"],
  ["published_at", "publishedAt"],
  ["publishedat", "publishedAt"],
  ["pubdate", "publishedAt"],
  ["updated", "modifiedAt"],
  ["modified", "modifiedAt"],
  ["lastmod", "modifiedAt"],
  ["url", "url"],
  ["url source", "url"],
  ["source", "url"],
  ["link", "url"],
  ["canonical", "url"],
  ["site", "site"],
  ["sitename", "site"],
  ["site_name", "site"],
  ["description", "description"],
  ["summary", "description"],
  ["excerpt", "description"],
  ["tags", "tags"],
  ["keywords", "tags"],
  ["categories", "section"],
  ["category", "section"],
]);

/** The field that a line's key is of, or null, and its value without quotes and brackets. */
function readPair(line: string): { readonly field: Field | null; readonly value: string } {
  const colon = line.indexOf(":");
  const key = line.slice(0, Math.max(0, colon)).toLowerCase();
  const value = line
    .slice(colon + 1)
    .trim()
    .replace(/^[["']|["'\]]$/g, "");
  return { field: FIELDS.get(key) ?? null, value };
}

/** What goes into a field; nothing where the value is of another kind. */
function readValues(field: Field, value: string, host: string): string[] {
  if (value === "" || value === "null") return [];
  if (field === "publishedAt" || field === "modifiedAt") return [readDate(value) ?? ""].filter(Boolean);
  if (field === "url") return hostOf(value) === "" ? [] : [value];
  if (field === "title") return [cutSite(value, host)];
  if (field !== "authors" && field !== "tags") return [value];
  return value
    .split(/[;,]/)
    .map((part) => part.trim().replace(/^["']|["']$/g, ""))
    .filter((part) => part !== "");
}

/** "A new bridge - River Post" on riverpost.example, as the tab of a browser has it. */
function cutSite(title: string, host: string): string {
  const suffix = /\s[|–—·-]\s([^|–—·]{2,60})$/u.exec(title);
  const isSite = host.split(".").some((label) => label !== "" && label === squash(suffix?.[1] ?? ""));
  return suffix && isSite ? title.slice(0, suffix.index) : title;
}
