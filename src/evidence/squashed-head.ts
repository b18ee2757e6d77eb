import { beginsLikePerson } from "../lexicon/given-names";
import { cutWeekday, type FoundDate, findDate } from "../lexicon/index";
import { cutAffiliation } from "../metadata/authors/affiliations";
import { isName, readNames } from "../metadata/authors/names";
import { withoutDateLabel } from "../metadata/dates/date-label-end";
import type { Block, Page, Span } from "../page";

/** How far a squashed head reaches, in characters: menus stand in it. */
const HEAD = 6_000;
/** How far one reaches that a bare date closes. */
const UNSIGNED = 600;
/** The names in a byline and the date beside them stand within so many characters. */
const REACH = 160;
const BYLINE =
  /\s(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Автор:?|Aut(?:h?or|eur|ore):)\s+(?=\p{Lu})/gu;
/** Words that stand amid sentences as well. */
const LOOSE = /^(?:\p{Ll}+|Von|Di|Por|Av|Af)$/u;
/** A sentence in which a date stands. */
const CARRIES_ON = /(?:^|\s)\p{Ll}+$|[,(]$/u;
const LABELLED = /\b(?:published|posted|updated|last updated)(?: on)?:?$/i;
const DATE_LABEL = /\s*(?:[|•·,–-]\s*)?(?:(?:Published|Posted|Updated)(?: on)?:?|on)?\s*$/;

/** Where a piece tells who wrote the article, when, or both; one of them at least. */
export interface Head {
  readonly block: Block;
  readonly date: FoundDate | null;
  readonly names: readonly string[] | null;
  /** Where the names stand, with the word before them. */
  readonly who: Span;
  /** Where names and date begin; null where nothing tells that title and menus stand above. */
  readonly start: number | null;
  /** Whether little but its look tells of it: then it must stand at the top of the page. */
  readonly weak: boolean;
}

/** What a piece tells of who and when, the surer first. */
export function findHeads(block: Block, page: Page): readonly Head[] {
  const text = block.text.slice(0, HEAD);
  const signed = findSigned(block, text, page) ?? findBeforeDate(block, text, page);
  const date = signed?.date ? null : findDate(text.slice(0, UNSIGNED), page.lang ?? undefined);
  const heads = signed ? [signed] : [];
  if (!date || !isSetOff(text, date)) return heads;
  const { start } = date;
  return [...heads, { block, date, names: null, who: { start, end: start }, start, weak: true }];
}

/** "By", names, perhaps their place of work, and a date; or a date, "by" and a name; or "By" and a name alone. */
function findSigned(block: Block, text: string, { lang }: Page): Head | null {
  for (const { index, 0: by } of text.matchAll(BYLINE)) {
    const from = index + by.length;
    const rest = text.slice(from, from + REACH);
    const isPlain = /^\s\p{Ll}/u.test(by) || index > UNSIGNED;
    const found = findDate(rest, lang ?? undefined);
    const gap = found ? rest.slice(0, found.start).replace(DATE_LABEL, "") : "";
    const names = found && readNames(cutAffiliation(withoutDateLabel(cutWeekday(gap))));
    if (found && names && (!isPlain || names.every(beginsLikePerson))) {
      const date = { ...found, start: from + found.start, end: from + found.end };
      const who = { start: index, end: date.start };
      return { block, date, names, who, start: index, weak: isPlain };
    }
    const name = readLeading(rest);
    if (!name) continue;
    const who = { start: index, end: from + name.length };
    const date = findRightBefore(text, index, lang ?? undefined);
    if (date)
      return { block, date, names: [name], who: { ...who, start: date.end }, start: date.start, weak: true };
    if (!LOOSE.test(by.trim())) return { block, date: null, names: [name], who, start: null, weak: true };
  }
  return null;
}

/** A name right before a date, without "by": "Jane Doe | 22 May 2025". */
function findBeforeDate(block: Block, text: string, { lang }: Page): Head | null {
  let from = 0;
  for (let count = 0; count < DATES; count++) {
    const found = findDate(text.slice(from), lang ?? undefined);
    if (!found) return null;
    const date = { ...found, start: from + found.start, end: from + found.end };
    const before = withoutDateLabel(cutWeekday(text.slice(Math.max(from, date.start - REACH), date.start)));
    const name = readTrailing(before.replace(BETWEEN, ""));
    const start = name ? text.lastIndexOf(name, date.start) : -1;
    if (name && start >= from)
      return { block, date, names: [name], who: { start, end: date.start }, start, weak: true };
    from = date.end;
  }
  return null;
}

/** Dates that are looked at in one piece. */
const DATES = 12;
const BETWEEN = /[\s|•·,–-]+(?:(?:[Ll]e|[Aa]m|[Oo]n|[Ee]l)\s*)?$/u;

/** The date that ends right before an offset, but for its time of day. */
function findRightBefore(text: string, at: number, lang: string | undefined): FoundDate | null {
  const from = Math.max(0, at - NEAR);
  const found = findDate(text.slice(from, at), lang);
  if (!found || /\p{L}{4}/u.test(text.slice(from + found.end, at))) return null;
  return { ...found, start: from + found.start, end: from + found.end };
}

const NEAR = 40;

/** The name of two words, or of three with an initial or a particle between, with which a text begins. */
function readLeading(text: string): string | null {
  const words = text.split(/\s+/, 4);
  return readPerson(
    words
      .slice(0, isBetween(words[1]) ? 3 : 2)
      .join(" ")
      .replace(/[,;:|]$/, ""),
  );
}

/** The same at the end of a text. */
function readTrailing(text: string): string | null {
  const words = text.slice(-LONGEST_NAME).split(/\s+/);
  const last = words.slice(-2);
  return isBetween(last[0]) ? readPerson(words.slice(-3).join(" ")) : readPerson(last.join(" "));
}

const LONGEST_NAME = 60;
const isBetween = (word = ""): boolean => /^(?:\p{Lu}\.|\p{Ll}{2,3})$/u.test(word);

const readPerson = (name: string): string | null =>
  name.includes(" ") && isName(name) && beginsLikePerson(name) ? name : null;

/** Whether a date stands between two texts and in neither: "Jane Doe May 5, 2024 The council met". */
function isSetOff(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd();
  return (
    /^\s+\p{Lu}/u.test(text.slice(end, end + REACH)) &&
    (LABELLED.test(before.slice(-REACH)) || !CARRIES_ON.test(before))
  );
}

/** Words of a title that the page repeats, at least and at most. */
const TITLE = { least: 4, most: 30 };

/** Where the longest end of a text begins that the page says elsewhere, too: the title, which menus and buttons repeat. */
export function findRepeated(text: string, source: string): number | null {
  const words = [...text.matchAll(/\S+/g)].slice(-TITLE.most);
  for (const [i, { index }] of words.entries()) {
    if (words.length - i < TITLE.least) break;
    const end = text.slice(index).trimEnd();
    if (source.indexOf(end) !== source.lastIndexOf(end)) return index;
  }
  return null;
}
