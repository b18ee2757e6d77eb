import type { Cleaner } from "../../cleaner";
import { isLifted } from "../../evidence/lifted";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isKeptProse } from "../../evidence/running-text";
import { isInSiteHeader } from "../../evidence/site-header";
import { findFieldLines } from "../../evidence/top";
import { isList } from "../../kind/is-list";
import type { KindOptions } from "../../kind/model";
import { findDate, type Topic } from "../../lexicon/index";
import { dayOf } from "../../metadata/dates/date-value";
import { divideDates } from "../../metadata/dates/divide-dates";
import { listEventDays } from "../../metadata/dates/event-days";
import { type LabelledDate, listDates, readAbove, withoutDates } from "../../metadata/dates/labelled-dates";
import { SAYS } from "../../metadata/posts/post-lines";
import { listProfiles } from "../../metadata/posts/posts";
import type { Block, Edit, Field, Page } from "../../page";
import { countLetters } from "../../words";

const TOPICS: ReadonlySet<Topic> = new Set(["date"]);
const LONGEST = 120;
/** Letters beside each date that a date line may have: a weekday, a time zone, "at". */
const OTHER_LETTERS = 22;
const OTHER_WORDS = 4;

export const dateLines = ({ phrases = phraseBook(), kinds }: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "date-lines",
  doc: "Lifts lines that only say when the text was published or changed: above it and, where a phrase labels them, below a plain text.",
  *apply(page) {
    if (isList(page, kinds)) return;
    const lines = findFieldLines(page);
    const signed = lines.some(isByline);
    const profiles = listProfiles(page);
    const title = lines.findLast(({ level }) => level === 1);
    const found = new Set<Field>();
    /** The line before, where a phrase tells that it labels what this one says. */
    let label = "";
    /** The date above that heads an entry: the last one has no more below it. */
    let head: Block | null = null;
    for (const [i, block] of lines.entries()) {
      const labelled = label;
      label = "";
      if (block.fate || block.text.length > LONGEST || profiles.has(block)) continue;
      // "On 5 May 2024, Jane Doe wrote:" leads on to the words that a message answers.
      if (SAYS.test(block.text) || isDeath(block)) continue;
      const dates = listDates(
        block.text,
        (text) => findDate(text, page.lang ?? undefined),
        () => labelled || readAbove(block, page.blocks),
      );
      const match = phrases.match(page, block, TOPICS);
      // Below a first paragraph that may be no deck, a bare date may belong to the text.
      if (i < block.id && !match && !signed) continue;
      if (dates.length === 0) {
        if (!match || isEntryTime(block, page)) continue;
        yield { type: "drop", block, why: `is "${match.phrase}" (${match.lang})`, category: "date" };
        if (match.how === "whole") label = block.text;
      } else if (title && block.id < title.id && isInSiteHeader(block, title)) {
        yield { type: "drop", block, why: "a date in the site's header", category: "date" };
      } else if (!isOfText(dates, page)) {
        const parts = divideDates(dates, { start: 0, end: block.text.length });
        // Dates that tell no second field are other text: "Argued 7 March 2023, decided 2 August 2023".
        const own = dates.slice(0, Math.max(1, parts.length));
        if (!match && saysMore(block.text, own)) continue;
        if (!match && isHeading(block, page, { dates, head })) head = block;
        else yield* liftDates(block, parts, found);
      }
    }
    if (page.format === "text") yield* liftBelow(page, phrases, found);
  },
});

/**
 * "First published: 15 October 2025" below the last paragraph: what labels a date is sure. Elements and the model tell it
 * on HTML.
 */
function* liftBelow(page: Page, phrases: PhraseBook, found: Set<Field>): Generator<Edit> {
  // When others were changed says the first teaser, too.
  found.add("modifiedAt");
  const last = page.blocks.findLastIndex(
    (block) => isKeptProse(block) && listBelow(block, page, phrases).length === 0,
  );
  for (const block of last < 0 ? [] : page.blocks.slice(last + 1, last + 1 + BELOW)) {
    const dates = block.fate ? [] : listBelow(block, page, phrases);
    if (dates.length > 0)
      yield* liftDates(block, divideDates(dates, { start: 0, end: block.text.length }), found);
  }
}

/** Further below stand other articles with dates of theirs. */
const BELOW = 8;

/** The dates of a line that a phrase labels, and that says little else. */
function listBelow(block: Block, page: Page, phrases: PhraseBook): readonly LabelledDate[] {
  if (block.text.length > LONGEST || !phrases.match(page, block, TOPICS)) return [];
  const dates = listDates(block.text, (text) => findDate(text, page.lang ?? undefined));
  const isPages = dates.some(({ of }) => of === "page" || of === "change") && !isOfText(dates, page);
  return isPages && countLetters(withoutDates(block.text, dates)) <= LABEL_LETTERS ? dates : [];
}

/** Letters of a label and a place: "This story was originally published … at …". */
const LABEL_LETTERS = 50;

/** Whether dates are the days of a life, or of an event: they belong to the text. */
const isOfText = (dates: readonly LabelledDate[], page: Page): boolean =>
  dates.some(({ of, iso }) => of === "span" || listEventDays(page).has(dayOf(iso)));

/** Lifts the first date of each field, and drops the others; `found` are the fields that lines above have told. */
function* liftDates(block: Block, parts: ReturnType<typeof divideDates>, found: Set<Field>): Generator<Edit> {
  if (parts.length === 0) yield { type: "drop", block, why: "a date of something else", category: "date" };
  for (const { field, iso, part } of parts) {
    const edit = parts.length > 1 ? { block, part } : { block };
    if (found.has(field)) yield { type: "drop", ...edit, why: "one more date of the page", category: "date" };
    else yield { type: "lift", ...edit, field, values: [iso], why: `the date ${iso} and little else` };
    found.add(field);
  }
}

/** "† Harlingen, 8 maart 2024": the day on which somebody died, or a monument to it. */
const isDeath = ({ text }: Block): boolean => CROSSES.includes(text.charAt(0));
const CROSSES = "†✝✞";

const isByline = (block: Block): boolean => isLifted(block, "authors");

/** A time of day beside others heads an entry of a ticker. */
const isEntryTime = (block: Block, { blocks }: Page): boolean =>
  TIME.test(block.text) && blocks.some(({ id, fate, text }) => id !== block.id && !fate && TIME.test(text));

const TIME = /^\d{1,2}[:.h]\d\d(?:\s\p{L}+)?$/u;

/** Whether a line says more than its dates: "Held on 14 March 2024 in the village hall". */
function saysMore(text: string, dates: readonly LabelledDate[]): boolean {
  const rest = withoutDates(text, dates);
  const words = rest.match(/\p{L}+/gu)?.length ?? 0;
  return countLetters(rest) > OTHER_LETTERS * dates.length || words > OTHER_WORDS * dates.length;
}

/** Bare dates that go on below the top head the entries of a diary or a change log; `head` is one above that does. */
function isHeading(
  block: Block,
  { blocks, lang }: Page,
  { dates, head }: { readonly dates: readonly LabelledDate[]; readonly head: Block | null },
): boolean {
  if (dates.some(({ of }) => of !== "page") || block.text.length > LONGEST_HEADING) return false;
  if (head && head.id < block.id - 1) return true;
  return blocks.some(({ id, text, fate }) => {
    if (id <= block.id || fate || text.length > LONGEST_HEADING) return false;
    const date = findDate(text, lang ?? undefined);
    return date !== null && date.end - date.start >= text.length - BESIDE;
  });
}

/** A bare date with its weekday, in UTF-16 code units; and what stands beside it: a bracket, a stop. */
const LONGEST_HEADING = 40;
const BESIDE = 2;
