import type { Tag } from "../../page";
import type { Attributes } from "./attributes";

/** Whether there is an attribute that `findStatedDate` looks at; most elements have none. */
export const mayStateDate = (attributes: Attributes): boolean =>
  attributes.datetime !== undefined ||
  findTitle(attributes) !== undefined ||
  findScriptDate(attributes) !== undefined;

/** The title, or what a script shows in its place (Lemmy). */
const findTitle = (attributes: Attributes): string | undefined =>
  attributes.title ?? attributes["data-tippy-content"];

/** The attribute in which templates keep a date for their scripts. */
const findScriptDate = (attributes: Attributes): string | undefined =>
  attributes["created-timestamp"] ??
  attributes["data-date"] ??
  attributes["data-datetime"] ??
  attributes["data-pubdate"] ??
  attributes["data-publish-date"] ??
  attributes["data-published"] ??
  attributes["data-time"] ??
  attributes["data-timestamp"];

/**
 * The date that an element other than `time` states in an attribute: a custom element's datetime, the title of an
 * abbreviation or a date's own words (hAtom, XenForo), which a script may show, or an attribute for the template's scripts.
 */
export function findStatedDate(name: string, attributes: Attributes, tag: Tag): string | null {
  const { datetime } = attributes;
  const title = findTitle(attributes);
  if (datetime !== undefined) return isDate(datetime) ? datetime : null;
  if (title !== undefined && (name === "abbr" || isDating(tag))) return isDate(title) ? title : null;
  const kept = findScriptDate(attributes);
  return kept !== undefined && isDate(kept) ? kept : null;
}

const isDating = ({ words }: Tag): boolean => words.some((word) => DATING.has(word));
const DATING = new Set(["age", "date", "datetime", "published", "time", "timestamp"]);

/** A year, an ISO date or seconds since 1970 are in it, and little else. */
const isDate = (value: string): boolean => value.length <= LONGEST && /\d{4}/.test(value);
const LONGEST = 60;
