import { CHANGED } from "../../lexicon/index";
import { type Block, closest } from "../../page";
import { isForeign } from "../authors/author-lines";
import type { Facts } from "../facts";
import { spanNearTitle } from "../title/near-title";
import { readDate } from "./date-value";

const PUBLISHING =
  /^(?:publish|published|posted|post|entry|date|dateline|byline|meta|article|pub|timestamp)$/;
const CHANGING = /^(?:updated|modified|update|lastmod|revision)$/;

/** The first time element above the text whose own class, or the one around it, says what it dates. */
export function findTime(facts: Facts, { publishing }: { publishing: boolean }): string | null {
  for (const { value, tag } of facts.facts("time", "time")) {
    if (!tag || tag.hidden || closest({ tag }, isForeign)) continue;
    const labels = [...tag.words, ...(tag.parent?.words ?? [])];
    const changing = labels.some((word) => CHANGING.test(word));
    if (changing === publishing || (publishing && !labels.some((word) => PUBLISHING.test(word)))) continue;
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

/** The first time element among the lines near the title, or the time that an element around the title states. */
export function findTimeNear(facts: Facts): string | null {
  const near = facts.near();
  const { start, end } = spanNearTitle(facts, near);
  for (const { value, tag, span } of facts.facts("time", "time")) {
    const around = near[0] && closest(near[0], (other) => other === tag);
    const inside = span && span.start >= start && span.start <= end;
    if (
      !(around || inside) ||
      closest({ tag: tag ?? null }, isForeign) ||
      tag?.words.some((word) => CHANGING.test(word))
    )
      continue;
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

/** The date of a time element whose line says that the page was changed then: "Last updated a year ago". */
export function findTimeOfChange(facts: Facts): string | null {
  const times = facts.facts("time", "time");
  if (times.length === 0) return null;
  const lines = facts.page.blocks.filter(({ text }) => text.length <= LONGEST && CHANGED.test(text));
  for (const { value, span } of times) {
    if (!span || !lines.some((line) => holds(line, span.start))) continue;
    const date = readDate(value, facts.page.lang ?? undefined);
    if (date) return date;
  }
  return null;
}

/** Longest line that says no more than when. */
const LONGEST = 80;

/** The tag of an element that ends a line stands behind the line's last character. */
const holds = ({ span }: Block, at: number): boolean => at >= span.start && at <= span.end;
