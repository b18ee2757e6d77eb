import { findDate } from "../lexicon/index";
import type { Category } from "../page";
import { readDate } from "./date-value";
import type { Facts } from "./facts";
import { spanNearTitle } from "./near-title";

const PUBLISHING =
  /^(?:publish|published|posted|post|entry|date|dateline|byline|meta|article|pub|timestamp)$/;
const CHANGING = /^(?:updated|modified|update|lastmod)$/;

/** The first time element above the text whose own class, or the one around it, says what it dates. */
export function findTime(facts: Facts, { publishing }: { publishing: boolean }): string | null {
  for (const { value, tag } of facts.facts("time", "time")) {
    if (!tag || tag.hidden) continue;
    const labels = [...tag.words, ...(tag.parent?.words ?? [])];
    const changing = labels.some((word) => CHANGING.test(word));
    if (changing === publishing || (publishing && !labels.some((word) => PUBLISHING.test(word)))) continue;
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

const CHANGED =
  /updat|modif|edited|revis|review|aktualis|geändert|mis à jour|actualiza|atualiza|aggiorna|bijgewerkt|uppdatera|opdater|oppdater|päivitet|zaktualiz|обновл|оновл|更新|수정/iu;
const JOINED = /joined|member since|registered|copyright|©|expires|deadline/iu;
/** Letters beside the date in a line that names it: a label, a name and an office. */
const OTHER_LETTERS = 70;

/** The first line near the title with a date in it and little else; with `changed`, also one that dates a change. */
export function findLine(facts: Facts, { changed }: { changed: boolean }): string | null {
  for (const { text, level } of facts.near()) {
    const date = level === 1 ? null : findDate(text, facts.page.lang ?? undefined);
    if (!date) continue;
    const rest = text.slice(0, date.start) + text.slice(date.end);
    if (
      rest.replace(/[^\p{L}]+/gu, "").length <= OTHER_LETTERS &&
      !JOINED.test(rest) &&
      (changed || !CHANGED.test(rest))
    )
      return date.iso;
  }
  return null;
}

/** What a page shows beats what it states: many templates state the day of the last build or import. */
export function findContradiction(facts: Facts): string | null {
  const shown = findLine(facts, { changed: false });
  if (!shown) return null;
  const stated = [
    ...facts.stated("meta", "article:published_time", "article:modified_time"),
    ...facts.stated("json-ld", "article.datepublished", "article.datemodified"),
  ];
  return stated.some((value) => readDate(value)?.slice(0, 10) === shown.slice(0, 10)) ? null : shown;
}

const DATED =
  /^(?:published|posted|published on|posted on|post time|date|written|by|von|veröffentlicht|publié|publicado|pubblicato|opublikowano)\b/i;
const DATE_WORD = /^(?:date|published|posted|pubdate|dateline|postdate|timestamp)$/;

/** The first line anywhere that is marked as a date, in its text or by its class. */
export function findLabelled({ page }: Facts): string | null {
  for (const { text, tag, fate } of page.blocks) {
    if (text.length > LONGEST || tag?.hidden || (fate?.type === "drop" && OTHERS.has(fate.category)))
      continue;
    if (!DATED.test(text) && !tag?.words.some((word) => DATE_WORD.test(word)) && tag?.name !== "time")
      continue;
    const date = findDate(text, page.lang ?? undefined);
    if (date && !JOINED.test(text) && date.end - date.start >= text.length - OTHER_LETTERS) return date.iso;
  }
  return null;
}

const LONGEST = 120;
const OTHERS: ReadonlySet<Category> = new Set([
  "navigation",
  "related",
  "footer",
  "comments",
  "form",
  "copyright",
]);

/** The first time element among the lines near the title. */
export function findTimeNear(facts: Facts): string | null {
  const { start, end } = spanNearTitle(facts, facts.near());
  for (const { value, tag, span } of facts.facts("time", "time")) {
    if (!span || span.start < start || span.start > end || tag?.words.some((word) => CHANGING.test(word)))
      continue;
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}
