import { isLifted } from "../../evidence/lifted";
import { isLost } from "../../evidence/lost";
import { endsSentence, isProse } from "../../evidence/shape";
import { AGO } from "../../lexicon/ago";
import { beginsLikePerson } from "../../lexicon/given-names";
import { CHANGED, cutWeekday, findDate } from "../../lexicon/index";
import type { Block } from "../../page";
import { countLetters, countWords } from "../../words";
import { withoutDateLabel } from "../dates/date-label-end";
import type { Facts } from "../facts";
import { listSiteNames } from "../site";
import { readUnlabelled } from "./affiliations";
import { BY, cutDate, LONGEST } from "./author-lines";

/** Names on a line near the title that also has a date: "Jane Doe | 22 May 2025", "22 May 2025 · by Jane Doe". */
export function findBesideDate(facts: Facts): string[] {
  for (const block of facts.near().slice(0, CLOSE)) {
    const { text, level } = block;
    if (level === 1 || isLifted(block, "title") || text.length > LONGEST) continue;
    if (!isDated(text) || isProse(text)) continue;
    const sites = listSiteNames(facts);
    const isCounted = COMMENTS.test(cutDate(text));
    for (const part of listBesideDate(text)) {
      const bare = part.trim().replace(BY, "").trim();
      const names = readUnlabelled(bare, sites);
      // Between the date and the number of comments stands the category as often.
      const isSure =
        !isCounted || bare !== part.trim() || text.startsWith(bare) || names?.every(beginsLikePerson);
      if (names && isSure) return names;
    }
  }
  return [];
}

/** Whether a line tells when, by the calendar or by the clock of its reader: "Jane Doe | 3 hours ago". */
function isDated(text: string): boolean {
  const date = findDate(text);
  // "Jane Doe, 84, died on 22 May 2025." tells of her.
  return date ? !DATELINE.test(text.slice(0, date.start)) : RELATIVE.test(text);
}

/**
 * A name near the title on a line of its own, next to one that is a date and little else: right three times of four on
 * text. On HTML only below the title, for elements tell more of those above.
 */
export function findNextToDate(facts: Facts): string[] {
  const sites = listSiteNames(facts);
  const isHtml = facts.page.format === "html";
  const lines = isHtml ? listBelowTitle(facts) : facts.near();
  const near = lines.filter(
    (block) => block.level === undefined && !isLifted(block, "title") && block.text.length <= LONGEST,
  );
  const dates = new Set(near.filter(isDateLine).flatMap(({ id }) => [id - 1, id + 1]));
  for (const block of near) {
    // What a phrase has told is a button or a label.
    // "Dear Jane," opens a letter.
    if (!dates.has(block.id) || OPEN.test(block.text) || (block.fate?.type === "drop" && !isLost(block)))
      continue;
    const names = readUnlabelled(block.text.replace(BEHIND, ""), sites);
    if (names?.every(isShort) && (!isHtml || isLittleMore(block, names))) return names;
  }
  return [];
}

/** The parts of a line without its date; where what labels the date shows where the names end, those before it alone. */
function listBesideDate(text: string): readonly string[] {
  const date = findDate(text);
  const before = date ? cutWeekday(text.slice(0, date.start)) : "";
  const names = withoutDateLabel(before);
  const isLabel = names === before && (LABEL.test(before) || CHANGED.test(before));
  const rest = isLabel ? text.slice(date?.start) : text;
  return (names === before ? ` ${cutDate(rest)}` : names)
    .replace(READING_TIME, "")
    .replace(COMMENTS, "")
    .split(PARTS);
}

/** Whether a line is names and an office or an address at most: captions name somebody, too. */
const isLittleMore = ({ words, text }: Block, names: readonly string[]): boolean =>
  words <= countWords(names.join(" ")) + OTHER_WORDS && !endsSentence(text);
const OTHER_WORDS = 4;

const OPEN = /[,:]$/u;
/** A house that writes itself small behind a name: "Jane Doe - detikNews". */
const BEHIND = /\s[-–—]\s\p{Ll}[\p{L}\d.]{3,20}$/u;

const isShort = (name: string): boolean => /^\S+(?: \S+){1,2}$/.test(name);

/** The lines right below the title. */
function listBelowTitle(facts: Facts): readonly Block[] {
  const [title, ...others] = facts.near().slice(0, CLOSE + 1);
  return title ? others.filter(({ id }) => id > title.id && id <= title.id + CLOSE) : [];
}

/** Whether a line is a date, with a label, a weekday or a zone at most, or says how long ago something was. */
function isDateLine({ text }: Block): boolean {
  const rest = text.length <= LONGEST_AGO ? text.replace(RELATIVE, "") : text;
  if (rest !== text) return countLetters(rest) <= OTHER_LETTERS;
  return isCalendarLine(text);
}

const LONGEST_AGO = 50;

function isCalendarLine(text: string): boolean {
  const rest = cutDate(text);
  return rest !== text && countLetters(rest) <= OTHER_LETTERS;
}

/** "Bad Homburg, 12 February 2025" says where something was written. */
const DATELINE = /^[^,|•·–—]{3,40},\s$/u;
/** Letters beside a date on its line. */
const OTHER_LETTERS = 16;
/** Lines below the title among which an unmarked name is its author's. */
const CLOSE = 6;
const LABEL = /[:：]\s*$/u;
/** "3 min read", "4 minutes de lecture". */
const READING_TIME = /\s\d{1,3}[\s-]?min\p{Ll}{0,5}\.?(?:\s\p{L}{2,12}){0,2}$/iu;
/** How many comments there are, or that there are none: "Jane Doe 6", "Jane Doe 1 Comment". */
const COMMENTS =
  /\s(?:\d{1,4}(?:\s[^\d\s]{5,14})?|(?:No|Keine|Schreibe einen|Laisser un|Aucun|Deja un|Deixe um|Lascia un|Nessun|Geen|Dodaj|Skriv en|Leave a) (?:[Cc]omm?ent|[Kk]omm?ent|[Rr]eply|[Rr]eacti)\p{L}{0,8})$/u;
const RELATIVE = new RegExp(`(?<!\\p{L})(?:${AGO})`, "iu");
const PARTS = /\s*(?:[|•·⋅,–—]|\/\/)\s*|\s(?:in|on|at)\s|\s-\s/u;
