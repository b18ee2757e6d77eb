import type { Cleaner } from "../cleaner";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import { findFieldLines } from "../evidence/top";
import { findDate, type Topic } from "../lexicon/index";
import { cutAffiliation, readUnlabelled } from "../metadata/affiliations";
import { divideDates } from "../metadata/divide-dates";
import { listDates } from "../metadata/labelled-dates";
import { isName, readNames } from "../metadata/names";
import type { Span } from "../page";

const TOPICS: ReadonlySet<Topic> = new Set(["byline"]);
const LONGEST = 200;
/** Ends of the names in a byline: a separator, a bracket with the office, a label of the date. */
const NAMES_END = /\s*(?:[|•·([]|\s[-–—]\s|,?\s*\b(?:updated|published|posted|on)\b).*$/iu;

/** A name before its byline's word, in the scripts that write it so: "민선희 기자". */
const SHORT_NAME = /^(?:\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})$/u;

export const bylines = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "bylines",
  doc: "Lifts lines above the text that name its authors, and the date beside the names.",
  *apply(page) {
    const lines = findFieldLines(page);
    for (const [i, block] of lines.entries()) {
      if (block.fate || block.text.length > LONGEST) continue;
      const name = lines[i + 1];
      if (name && !name.fate && readsBy(block.text, phrases) && isName(name.text)) {
        yield {
          type: "lift",
          block,
          field: "authors",
          values: [],
          why: "a byline's first word, its name below",
        };
        yield { type: "lift", block: name, field: "authors", why: "a name below a byline's first word" };
        continue;
      }
      const dates = listDates(block.text, (text) => findDate(text, page.lang ?? undefined));
      const dated = spanOf(dates);
      const names = findNames(block.text, dated, phrases);
      if (!names) continue;
      const why = `"${names.phrase}" and ${names.values.length === 1 ? "a name" : "names"}`;
      const lift = { type: "lift", block, field: "authors", values: names.values, why } as const;
      if (!dated) {
        yield lift;
        continue;
      }
      const [namesPart, datePart] = divide(block.text, names.at, dated);
      yield { ...lift, part: namesPart };
      for (const { field, iso, part } of divideDates(dates, datePart))
        yield { type: "lift", block, field, values: [iso], why: "the date in a byline", part };
    }
  },
});

/** "By" on a line of its own, as flatteners leave it that break lines at each element. */
function readsBy(text: string, phrases: PhraseBook): boolean {
  if (text.length > 20) return false;
  const match = phrases.matchText(`${text} ${SOMEBODY}`, TOPICS);
  return match?.how === "prefix" && match.rest === SOMEBODY;
}

const SOMEBODY = "Jane Doe";

/** From the first date to the last. */
function spanOf(dates: readonly Span[]): Span | null {
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The names that follow a byline's phrase, at the start of the line or after the date, and where the phrase stands. */
function findNames(text: string, date: Span | null, phrases: PhraseBook) {
  for (const at of date ? [0, date.end] : [0]) {
    const line = text.slice(at).replace(/^[\s,|•·–—-]+/u, "");
    const match = phrases.matchText(line, TOPICS);
    if (match?.how === "suffix" && SHORT_NAME.test(match.rest ?? ""))
      return { values: [match.rest ?? ""], phrase: match.phrase, at: text.length - line.length };
    if (match?.how !== "prefix" || !match.rest) continue;
    const end = date && at === 0 ? match.rest.indexOf(text.slice(date.start, date.end)) : -1;
    const rest = (end < 0 ? match.rest : match.rest.slice(0, end)).replace(NAMES_END, "");
    const values = readNames(cutAffiliation(rest));
    if (values) return { values, phrase: match.phrase, at: text.length - line.length };
  }
  return date ? findUnlabelled(text, date) : null;
}

/** Names with their place of work, and the date behind them, without "By": "Jane Doe, The Daily Globe 5 May 2024". */
function findUnlabelled(text: string, date: Span) {
  const head = text.slice(0, date.start).trim();
  // Without a place of work it may be a title.
  if (cutAffiliation(head) === head || /\p{L}{4}/u.test(text.slice(date.end))) return null;
  const values = readUnlabelled(head);
  return values && { values, phrase: "a place of work", at: 0 };
}

/** The two parts of a line that holds names and a date, in either order; together they are the whole line. */
function divide(text: string, namesAt: number, date: Span): [Span, Span] {
  const before = { start: 0, end: Math.max(namesAt, date.start) };
  const after = { start: before.end, end: text.length };
  return namesAt > date.start ? [after, before] : [before, after];
}
