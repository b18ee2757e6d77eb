import type { Cleaner } from "../../cleaner";
import { findDate, mayHoldDate } from "../../lexicon/index";
import { listDates } from "../../metadata/dates/labelled-dates";
import type { Block } from "../../page";

export const gluedDates = (): Cleaner => ({
  name: "glued-dates",
  doc: 'Sets spaces beside dates that a template ran into the words around them: "Jane Doe22 May 20253 min read".',
  *apply({ blocks, lang }) {
    for (const block of blocks)
      for (const at of findSeams(block, lang ?? undefined))
        yield {
          type: "replace",
          block,
          start: at,
          end: at,
          text: " ",
          why: "a date and what stands beside it",
        };
  },
});

/** Longer lines are text, or hold a whole page. */
const LONGEST = 120;
const NONE: readonly number[] = [];

/** A small letter before a capital or a digit, or more digits than a year has: most lines in Latin letters have none. */
const GLUED = /[a-z\u00aa-\uffff][\dA-Z\u00c0-\uffff]|\d(?:[A-Z\u00c0-\uffff]|\d{4})/;

/**
 * Where a word may end and a date begin, "Doe22 May", "Doe2025-05-22", "DoeMay 22", or a year be over: "20253 min read",
 * "2025Jane". Most such places are within names: so each must lie at the edge of what then reads as a date.
 */
const SEAM =
  /(?<=\p{L}\p{Ll})(?=\d{1,2}(?:\.?\s\p{L}|[./-]\d)|(?:19|20)\d\d[./-]\d|\p{Lu}\p{Ll}{2})|(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,3}\s?\p{L}|\d{1,2}:\d\d|\p{Lu}\p{Ll})/gu;

const TIME = /^ \d{1,2}:\d\d/;

/** Offsets at which a line lacks the space before or behind a date. */
function findSeams({ text, kind }: Block, lang: string | undefined): readonly number[] {
  if (text.length > LONGEST || kind === "code" || !GLUED.test(text) || !mayHoldDate(text)) return NONE;
  const seams: number[] = [];
  const open = text.replace(SEAM, (_, at: number) => {
    seams.push(at);
    return " ";
  });
  if (seams.length === 0) return NONE;
  const dates = listDates(open, (part) => findDate(part, lang));
  return seams.filter((at, before) =>
    dates.some(
      ({ start, end }) =>
        at + before === end ||
        at + before + 1 === start ||
        // "17 May 20244:05 PM": the time of day is a part of what reads as the date.
        (at + before > start && at + before < end && TIME.test(open.slice(at + before, end))),
    ),
  );
}
