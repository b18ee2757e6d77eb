import { findDate, mayHoldDate } from "../../lexicon/index";

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?(?=$|[^\d])/;
const EPOCH = /^(\d{10})(\d{3})?$/;

/** Years that a page of the web can be dated to. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/** A date as pages write it in their metadata, as ISO 8601; null when it is none, or not a day of the calendar. */
export function readDate(value: string, lang?: string): string | null {
  const text = value.trim().slice(0, 200);
  if (!mayHoldDate(text)) return null;
  const [, year = "", month = "", day = "", hour, minute, second, zone] = ISO.exec(text) ?? [];
  if (isDay(Number(year), Number(month), Number(day))) {
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}${second === undefined || Number(second) > 59 ? "" : `:${second}`}${readZone(zone)}`;
  }
  const seconds = EPOCH.exec(text)?.[1];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 19).concat("Z");
  return findDate(text, lang)?.iso ?? null;
}

function readZone(zone = ""): string {
  if (zone === "" || zone === "Z") return zone;
  if (zone === "UTC" || zone === "GMT") return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** The day of a date with or without a time. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** Whether the numbers are a day of the Gregorian calendar within the web's years. */
function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
