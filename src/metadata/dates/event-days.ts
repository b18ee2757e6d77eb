import { findDate } from "../../lexicon/index";
import type { Tag } from "../../page";
import { remember } from "../../remember";
import { dayOf } from "./date-value";
import { listDayLines } from "./event-labels";

/**
 * The days on which a page states that an event begins and ends, on which its list of events has one, or beside which it names
 * the hour: where it shows them, it does not say when it was published.
 */
export const listEventDays = remember((page): ReadonlySet<string> => {
  const days = new Set<string>();
  for (const { from, key, value, tag } of page.meta)
    if (
      from === "time"
        ? isOfEvent(tag ?? null)
        : (from === "json-ld" || from === "microdata") && EVENT_KEY.test(key)
    )
      days.add(dayOf(value));
  for (const { text } of listDayLines(page)) {
    const date = findDate(text, page.lang ?? undefined);
    if (date) days.add(dayOf(date.iso));
  }
  return days;
});

const EVENT_KEY = /(?:^|\.)(?:start|end)date$/;

/** Whether the class of an element close around a time says that it is an event's. */
function isOfEvent(time: Tag | null): boolean {
  let around = time;
  for (let i = 0; around && around.name !== "main" && around.name !== "body" && i < HIGHEST; i++) {
    if (around.words.some((word) => EVENTS.has(word))) return true;
    around = around.parent;
  }
  return false;
}

const HIGHEST = 4;
/** Words of their classes. The Events Calendar: class="tribe-events-calendar-list__event"; Squarespace: "eventlist-event". */
export const EVENTS: ReadonlySet<string> = new Set(["event", "eventlist", "events", "vevent"]);
