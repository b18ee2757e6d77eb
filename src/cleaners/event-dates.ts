import type { Cleaner } from "../cleaner";
import { findDate } from "../lexicon/index";
import { dayOf } from "../metadata/date-value";
import { listEventDays } from "../metadata/event-days";
import { withoutDates } from "../metadata/labelled-dates";
import type { Block } from "../page";
import { countLetters } from "../words";

/** Words of a line that says when, and little else. */
const LONGEST = 20;
/** Letters beside the date, without which a text's first line is when it was published: "…, in the old forge". */
const BESIDE = 22;

export const eventDates = (): Cleaner => ({
  name: "event-dates",
  doc: "Brings back the line that says when an event is, where the page states that day and the model dropped it.",
  *apply(page) {
    const days = listEventDays(page);
    if (days.size === 0) return;
    const isWhen = ({ text, words }: Block): boolean => {
      const date = words <= LONGEST && findDate(text, page.lang ?? undefined);
      return date ? days.has(dayOf(date.iso)) && countLetters(withoutDates(text, [date])) > BESIDE : false;
    };
    const lines = page.blocks.filter((block) => (!block.fate || block.fate.by === JUDGE) && isWhen(block));
    const [first] = lines;
    if (!first || lines.some(({ fate }) => !fate)) return;
    yield { type: "keep", block: first, why: "says when the event is" };
  },
});

const JUDGE = "block-model";
