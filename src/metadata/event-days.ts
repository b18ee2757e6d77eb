import { remember } from "../remember";
import { dayOf } from "./date-value";

/** The days on which a page states that an event begins and ends: where it shows them, it does not say when it was published. */
export const listEventDays = remember((page): ReadonlySet<string> => {
  const days = new Set<string>();
  for (const { from, key, value } of page.meta)
    if ((from === "json-ld" || from === "microdata") && EVENT_KEY.test(key)) days.add(dayOf(value));
  return days;
});

const EVENT_KEY = /(?:^|\.)(?:start|end)date$/;
