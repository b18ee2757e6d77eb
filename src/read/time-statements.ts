import type { Tag } from "../page";
import type { Attributes } from "./element";

/** Attributes in which templates keep a date for their scripts. */
export const DATE_ATTRIBUTES = [
  "created-timestamp",
  "data-date",
  "data-datetime",
  "data-pubdate",
  "data-publish-date",
  "data-published",
  "data-time",
  "data-timestamp",
];

const KEYS: ReadonlySet<string> = new Set(["datetime", "title", ...DATE_ATTRIBUTES]);

/** Whether there is an attribute that `findStatedDate` looks at; most elements have none. */
export function mayStateDate(attributes: Attributes): boolean {
  for (const key in attributes) if (KEYS.has(key)) return true;
  return false;
}

/**
 * The date that an element other than `time` states in an attribute: a custom element's datetime, the title of an
 * abbreviation or a date's own words (hAtom, XenForo), or an attribute for the template's scripts.
 */
export function findStatedDate(name: string, attributes: Attributes, tag: Tag): string | null {
  const { datetime, title } = attributes;
  if (datetime !== undefined) return isDate(datetime) ? datetime : null;
  if (title !== undefined && (name === "abbr" || tag.words.some((word) => DATING.has(word))))
    return isDate(title) ? title : null;
  for (const key of DATE_ATTRIBUTES) {
    const value = attributes[key];
    if (value !== undefined) return isDate(value) ? value : null;
  }
  return null;
}

const DATING = new Set(["date", "datetime", "published", "time", "timestamp"]);

/** A year, an ISO date or seconds since 1970 are in it, and little else. */
const isDate = (value: string): boolean => value.length <= LONGEST && /\d{4}/.test(value);
const LONGEST = 40;
