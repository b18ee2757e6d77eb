import { CHANGED } from "./date-labels";

/** A time of day beside a date, and where it stands. */
export interface ClockTime {
  /** "Thh:mm:ss", followed by the zone if it is named and plain. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The time of day that follows a date, `from` being where the date ends: "T10:15:00Z", ", 10:15 am EST",
 * " um 10.15 Uhr", " à 10h15", " 10時15分". A dot between hour and minute may be that of a price or a version: it needs a
 * word for the time, or a zone, beside it; `dotted` says that times are written so here, where nothing follows.
 */
export function readTime(text: string, from: number, dotted = false): ClockTime | null {
  const match = TIME.exec(text.slice(from, from + REACH));
  if (!match) return null;
  const [whole, lead = "", hour, separator, minute, second, tail = "", zone] = match;
  const end = from + whole.trimEnd().length;
  const named = /^(uhr|am|pm|[ap]\.m\.?)$/iu.test(tail.trim()) || /kl|um|om/iu.test(lead) || zone;
  const alone = dotted && /\s/u.test(lead) && NOTHING_AFTER.test(text.slice(end));
  if (separator === "." && !named && !alone) return null;
  const half =
    readHalf(tail) || (/오후|下午|午後/u.test(lead) ? "p" : /오전|上午|午前/u.test(lead) ? "a" : "");
  return toClockTime({ hour, minute, second, half, zone }, from, end);
}

/** The same in front of a date that begins at `to`: "7:01AM BST ", "3:58 p.m. EDT ", "10:15 Uhr, " and "14:05 on ". */
export function readTimeBefore(text: string, to: number): ClockTime | null {
  const from = Math.max(0, to - REACH);
  const match = TIME_BEFORE.exec(text.slice(from, to));
  if (!match) return null;
  const [, hour, separator, minute, second, tail = "", zone] = match;
  const half = readHalf(tail);
  if (separator === "." && tail === "" && !zone) return null;
  return toClockTime({ hour, minute, second, half, zone }, from + match.index, to);
}

const readHalf = (tail: string): string => /^\s?([ap])/iu.exec(tail)?.[1]?.toLowerCase() ?? "";

interface Parts {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  /** "a" before noon, "p" after it, "" where the text does not say. */
  readonly half: string;
  readonly zone: string | undefined;
}

function toClockTime(parts: Parts, start: number, end: number): ClockTime | null {
  const { minute, second = "00", half, zone = "" } = parts;
  const hour = Number(parts.hour);
  if (!(hour <= 23 && Number(minute) <= 59 && Number(second) <= 59)) return null;
  const hours = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return { iso: `T${String(hours).padStart(2, "0")}:${minute}:${second}${zoneOf(zone)}`, start, end };
}

/** Longest time with its lead and zone. */
const REACH = 48;

/** "GMT", "EST", "GMT+7", "(UTC+05:30)", "-0800". */
const ZONE =
  "\\s?\\(?(?:(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|\\b)|Z\\b|E[SD]T\\b|P[SD]T\\b|CES?T\\b|BST\\b|[+-]\\d{2}:?\\d{2}(?!\\d))\\)?";

const TIME = new RegExp(
  `^((?: ?(?:года?|року|г|р)\\.?|\\.)?[\\s,|@·•–—/-]{0,4}(?:(?:T|at|um|à|a las|as|às|alle ore|alle|ore|kl\\.?|klo|om|o|u|о|об|в|у|στις|saat|lúc|الساعة|ساعت|เวลา|오전|오후|上午|下午|午前|午後)[\\s.]{0,2})?)(\\d{1,2})([:.h時时点點]|시\\s?)(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?!\\d|[./-]\\d)[分분]?(\\s?(?:[ap]\\.?m\\b\\.?|uhr|hrs?\\b|น\\.))?(${ZONE})?`,
  "iu",
);

/** Up to the date stand "on" or a weekday at most. */
const TIME_BEFORE = new RegExp(
  `(?<![\\d.:,/-])(\\d{1,2})([:.])(\\d{2})(?::(\\d{2}))?(\\s?(?:[ap]\\.?m\\b\\.?|uhr))?(${ZONE})?[\\s,|·•–—-]{1,3}(?:on )?(?:\\p{L}{2,10}[.,]{0,2}\\s)?$`,
  "iu",
);

/** What may follow a time that nothing names: the line's end, a separator, or the word for a change. */
const NOTHING_AFTER = new RegExp(`^\\s*(?:$|[|•·(]|(?:${CHANGED.source}))`, "iu");

/** Abbreviations that stand for one offset wherever news is written; IST and CST stand for several. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  BST: "+01:00",
};

function zoneOf(text: string): string {
  const zone = text.toUpperCase().replace(/[\s()]/gu, "");
  const [, sign = "", hours = "", minutes = "00"] = OFFSET.exec(zone) ?? [];
  if (sign === "") return ZONES[zone] ?? "";
  return Number(hours) <= FARTHEST && Number(minutes) <= 59
    ? `${sign}${hours.padStart(2, "0")}:${minutes}`
    : "";
}

const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2}?):?(\d{2})?$/u;
/** No place on Earth is farther from Greenwich, in hours. */
const FARTHEST = 14;
