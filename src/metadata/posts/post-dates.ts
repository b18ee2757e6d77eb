import { FOREIGN, findDate } from "../../lexicon/index";
import { readDate } from "../dates/date-value";
import { isLine } from "./post-lines";
import { isMarked, marksProfile } from "./post-marks";
import type { Thread } from "./threads";

/** When a post was written: as its element states, or a line beside its text. */
export function findPostDate(thread: Thread, lang: string | undefined): string | null {
  const { blocks, facts } = thread;
  for (const { from, key, value } of facts) {
    if (!(from === "time" || (from === "microdata" && DATES.has(key)))) continue;
    const date = readDate(value, lang);
    if (date) return date;
  }
  for (const block of blocks) {
    const { text } = block;
    if (isMarked(block, thread, marksProfile) && !WRITTEN.test(text)) continue;
    const date = isLine(block, thread) ? findDate(text, lang) : null;
    // Behind the date of the post may stand when it was edited.
    const joined = date && (JOINED.exec(text) ?? FOREIGN.exec(text));
    if (date && (!joined || (thread.stated && date.start < joined.index))) return date.iso;
  }
  return null;
}

const DATES = new Set(["datepublished", "datecreated"]);
/** What Stack Exchange says in the profile beside a post. */
export const WRITTEN = /^(?:asked|answered)\s/i;
/** What else stands beside a post in English; `FOREIGN` knows memberships in other languages. */
const JOINED = /joined|registered|member since|edited|location/i;
