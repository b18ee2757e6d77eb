import type { Cleaner } from "../../cleaner";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { findFieldLines } from "../../evidence/top";
import { isList } from "../../kind/is-list";
import type { KindOptions } from "../../kind/model";
import { cutWeekday, findDate, type Topic } from "../../lexicon/index";
import { CHECKED, TRANSLATED } from "../../lexicon/not-written-by";
import { cutAffiliation, readUnlabelled } from "../../metadata/authors/affiliations";
import { readLabelledNames } from "../../metadata/authors/labelled-names";
import { isName, readNames } from "../../metadata/authors/names";
import { listNamesBelow, withoutOpenEnd } from "../../metadata/authors/names-below";
import { withoutDateLabel } from "../../metadata/dates/date-label-end";
import { divideDates } from "../../metadata/dates/divide-dates";
import { listDates } from "../../metadata/dates/labelled-dates";
import type { Block, Edit, Page, Span } from "../../page";

const TOPICS: ReadonlySet<Topic> = new Set(["byline"]);
const LONGEST = 200;
/** The first word of a byline, or its label. */
const LONGEST_LABEL = 20;
/** Ends of the names in a byline: a separator, a bracket with the office, a number of comments, a label of the date. */
const NAMES_END =
  /\s*(?:[|•·([]|\s[-–—]\s|\s\d+\s\p{L}{5,14}$|,?\s*\b(?:updated|published|posted|on)\b).*$/iu;
/** The same of a date in other languages; "Jane DoePublished:" is no label as a whole. */
const LABEL = /\s\p{L}\p{Ll}{2,19}:(?:\s.*)?$/u;

/** A name before its byline's word, in the scripts that write it so: "민선희 기자". */
const SHORT_NAME = /^(?:\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})$/u;

export const bylines = ({ phrases = phraseBook(), kinds }: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "bylines",
  doc: "Lifts lines above the text that name its authors, and the date beside the names.",
  *apply(page) {
    if (isList(page, kinds)) return;
    const lines = findFieldLines(page);
    let named = false;
    for (const [i, block] of lines.entries()) {
      if (block.text.length > LONGEST || headsTable(block, page)) continue;
      const found = readLine({ block, lines, i, named, phrases, lang: page.lang ?? undefined });
      if (!found) continue;
      yield* found.edits;
      named ||= found.names;
    }
  },
});

/** Whether a row of text stands above another: "Von" and "Bis" head columns, and name nobody. */
const headsTable = ({ id, kind, tag, text, group }: Block, { blocks }: Page): boolean =>
  kind === "cell" &&
  tag === null &&
  text.includes("\t") &&
  blocks[id + 1]?.kind === "cell" &&
  blocks[id + 1]?.group === group;

/** A line above the text, and what is known where it is read. */
interface Line {
  readonly block: Block;
  readonly lines: readonly Block[];
  /** Its place among them. */
  readonly i: number;
  /** Whether a line above names the authors. */
  readonly named: boolean;
  readonly phrases: PhraseBook;
  readonly lang: string | undefined;
}

/** What becomes of a line of a byline and of those below that belong to it, and whether they name authors. */
interface Reading {
  readonly edits: Iterable<Edit>;
  readonly names: boolean;
}

function readLine(line: Line): Reading | null {
  const { block, lines, i } = line;
  const open = withoutOpenEnd(block.text);
  const goesOn = block.text.length <= LONGEST_LABEL || open !== block.text;
  const below = goesOn ? listNamesBelow(lines, i + 1) : [];
  const label = below.length > 0 ? readLabel(block, line.phrases) : null;
  if (label !== null) return readFirstWord(block, label, below, lines[i + below.length + 1]);
  if (block.fate) return null;
  return readOffice(line) ?? readNamed(line, below.length > 0 ? open : block.text, below);
}

/** "By" or "Reviewed by", the names on lines of their own below, and perhaps their office: ", Hafenpost". */
function readFirstWord(
  block: Block,
  label: string,
  below: readonly Block[],
  next: Block | undefined,
): Reading {
  const field = NOT_WRITTEN.test(label) ? "credits" : "authors";
  const why = "a byline's first word, its name below";
  const first: readonly Edit[] = block.fate ? [] : [{ type: "lift", block, field, values: [], why }];
  const office: readonly Edit[] =
    next && !next.fate && next.words <= OFFICE_WORDS && /^[,–|] ?\p{L}/u.test(next.text)
      ? [{ type: "drop", block: next, why: "the office of the author above", category: "byline" }]
      : [];
  return { edits: [...first, ...liftBelow(below, field), ...office], names: field === "authors" };
}

/** Words of an office or a place of work. */
const OFFICE_WORDS = 8;

function readOffice({ block, lines, i }: Line): Reading | null {
  if (!ROLE.test(block.text) || !AUTHOR.test(lines[i - 1]?.text ?? "")) return null;
  const why = "the office of the author above";
  return { edits: [{ type: "drop", block, why, category: "byline" }], names: false };
}

/** A line that names somebody, and perhaps the day; its names may go on below. */
function readNamed(
  { block, named, phrases, lang }: Line,
  text: string,
  below: readonly Block[],
): Reading | null {
  const dates = listDates(block.text, (text) => findDate(text, lang));
  const dated = spanOf(dates);
  const names = findNames(text, dated, phrases);
  if (!names || (named && OF_BOOK.test(block.text))) return null;
  const more = text === block.text ? [] : [...liftBelow(below)];
  // Who reviewed a text or checked its facts has not written it, unless nobody else has; a translator never has.
  if (NOT_WRITTEN.test(names.phrase) && (named || !names.phrase.startsWith("review"))) {
    const why = `"${names.phrase}" and a name`;
    return { edits: [...more, { type: "lift", block, field: "credits", why }], names: false };
  }
  const why = `"${names.phrase}" and ${names.values.length === 1 ? "a name" : "names"}`;
  const lift = { type: "lift", block, field: "authors", values: names.values, why } as const;
  if (!dated) return { edits: [...more, lift], names: true };
  const [namesPart, datePart] = divide(block.text, names.at, dated);
  const days = divideDates(dates, datePart).map(
    ({ field, iso, part }): Edit => ({
      type: "lift",
      block,
      field,
      values: [iso],
      why: "the date in a byline",
      part,
    }),
  );
  return { edits: [...more, { ...lift, part: namesPart }, ...days], names: true };
}

/** Who wrote the book that a review is of: "By Olga Strand, translated by Ivar Holm". */
const OF_BOOK = /,\s(?:translated|edited|illustrated) by\s/iu;
const NOT_WRITTEN = new RegExp(`${CHECKED}|${TRANSLATED}`, "u");

function* liftBelow(lines: readonly Block[], field: "authors" | "credits" = "authors"): Generator<Edit> {
  for (const block of lines)
    if (isName(block.text)) yield { type: "lift", block, field, why: "a name below a byline's first word" };
    else yield { type: "lift", block, field, values: [], why: "joins two names of a byline" };
}

/**
 * What a line says if it is the first word of a byline, as flatteners leave it that break lines at each element, or the
 * label of one that looked like the heading of an author's box; null for others.
 */
function readLabel({ text, fate, tag }: Block, phrases: PhraseBook): string | null {
  if (fate) return fate.by === AUTHOR_BOXES && (/[:：]$/u.test(text) || tag?.name === "dt") ? text : null;
  if (text.length > LONGEST_LABEL) return null;
  const match = phrases.matchText(`${text} ${SOMEBODY}`, TOPICS);
  return match?.how === "prefix" && match.rest === SOMEBODY ? match.phrase : null;
}

const AUTHOR_BOXES = "author-boxes";
const SOMEBODY = "Jane Doe";

/** From the first date to the last. */
function spanOf(dates: readonly Span[]): Span | null {
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** How the BBC labels who wrote and in which office, for those who do not see the page: "Author, Jane Doe", "Role, Editor". */
const AUTHOR = /^(?:Author|Autor|Автор|Yazan|نویسنده|مصنف|Tác giả|Penulis)[,،]\s?/u;
const ROLE = /^(?:Role|Título del autor|Место работы|Місце роботи|Unvan|شغل|عہدہ|Vai trò|Peranan)[,،]\s?/u;

/** The names that follow a byline's phrase, at the start of the line or after the date, and where the phrase stands. */
function findNames(text: string, date: Span | null, phrases: PhraseBook) {
  const label = AUTHOR.exec(text)?.[0];
  const labelled = label && readNames(cutAffiliation(text.slice(label.length)));
  if (labelled) return { values: labelled, phrase: label.trim(), at: 0 };
  for (const at of date ? [0, date.end] : [0]) {
    const line = text.slice(at).replace(/^[\s,|•·–—-]+/u, "");
    const match = phrases.matchText(line, TOPICS);
    if (match?.how === "suffix" && SHORT_NAME.test(match.rest ?? ""))
      return { values: [match.rest ?? ""], phrase: match.phrase, at: text.length - line.length };
    if (match?.how !== "prefix" || !match.rest) continue;
    const end = date && at === 0 ? match.rest.indexOf(text.slice(date.start, date.end)) : -1;
    const rest = cutWeekday(end < 0 ? match.rest : withoutDateLabel(match.rest.slice(0, end)))
      .replace(LABEL, "")
      .replace(NAMES_END, "");
    const values = readNames(cutAffiliation(rest));
    if (values) return { values, phrase: match.phrase, at: text.length - line.length };
  }
  return readLabelledNames(text) ?? (date ? findUnlabelled(text, date) : null);
}

/** Names with their place of work, and the date behind them, without "By": "Jane Doe, The Daily Globe 5 May 2024". */
function findUnlabelled(text: string, date: Span) {
  const head = cutWeekday(text.slice(0, date.start)).trim();
  // "Resolution of the board of 4 May": the word before the date tells of no person.
  if (/\s\p{Ll}+$/u.test(head)) return null;
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
