import type { Cleaner } from "../../cleaner";
import { countProse } from "../../evidence/running-text";
import { endsSentence, isProseBlock } from "../../evidence/shape";
import { findTop } from "../../evidence/top";
import { isUntouched } from "../../evidence/untouched";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, kept, type Page } from "../../page";

/** Words of running text, and share of it, that stand above a note on an author named in the byline. */
const ENOUGH = 120;
const BELOW = 0.8;
/** The share where only a heading gives the name. */
const BELOW_ALL = 0.9;
/** How likely the page must be an article: products have names, too, and below those their descriptions. */
const SURE = 0.7;
/** Two to four words that begin with capitals; "Reuters" may be what the article is about. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;

export const authorNotes = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "author-notes",
  doc: "Drops, at the end of an article, paragraphs about its author, which begin with a name that the byline or a heading gives or say that one of whom the text does not speak writes, and those that say how to reach a person named above the text.",
  *apply(page) {
    const notes = findNotes(page);
    if (notes.length === 0 || judgeKind(page, kinds).probabilities.article < SURE) return;
    for (const { block, name } of notes)
      yield { type: "drop", block, why: `about ${name}`, category: "author-box" };
  },
});

interface Note {
  readonly block: Block;
  readonly name: string;
  /** Whether only its words say that it is about the author: then it must be the last of the page. */
  readonly told?: boolean;
}

function findNotes(page: Page): readonly Note[] {
  const authors = listAuthors(page);
  if (authors.length === 0 && page.format === "text" && isUntouched(page)) return [];
  const lines = kept(page);
  const total = countProse(lines);
  let notes: Note[] = [];
  let above = 0;
  for (const [i, block] of lines.entries()) {
    const reached = above >= BELOW * total ? findReached(block, page) : null;
    const isLong = isProseBlock(block);
    if (!isLong && !isShort(block)) {
      if (reached) notes.push({ block, name: reached });
      continue;
    }
    const share = above < ENOUGH ? 0 : above / total;
    if (isLong) above += block.words;
    if (share < BELOW && notes.length === 0 && !reached) continue;
    const before = lines[i - 1];
    const heading = before && NAME.test(before.text) && beginsWith(block, before.text) ? before : null;
    // "Some works of hers that I like:" goes on below.
    if (LEADS.test(block.text)) continue;
    const name =
      (share >= (isLong ? BELOW : BELOW_ALL) && authors.find((author) => isAbout(block, author))) ||
      (share >= BELOW_ALL && isLong && heading?.text) ||
      reached ||
      findFurther(block, before, notes.at(-1));
    const isLast = lines.length - i <= LAST;
    const told = !name && isLast && share >= BELOW ? findTold(block, lines, i) : null;
    if (name && heading) notes.push({ block: heading, name });
    if (name) notes.push({ block, name });
    else if (told) notes.push({ block, name: told, told: true });
    else if (isLong && isLast) notes = notes.filter((note) => !note.told);
  }
  return notes.filter(({ told }) => told).length > MOST_TOLD ? notes.filter(({ told }) => !told) : notes;
}

const LEADS = /[:：]$/;

/** More who write are whom the article is about: "The prize goes to four of them." */
const MOST_TOLD = 2;

/** "Jane Doe is a staff writer.": shorter than other running text. */
const isShort = ({ text, words }: Block): boolean =>
  words >= SHORT && (endsSentence(text) || text.endsWith(")"));
const SHORT = 5;

/** Whether a paragraph begins with an author's name, or says with the first name alone what the author is or does. */
function isAbout(block: Block, author: string): boolean {
  if (beginsWith(block, author)) return true;
  const first = firstWord(author);
  return beginsWith(block, first) && DOES.test(block.text.slice(first.length));
}

const DOES = /^ (?:is an?|is the|has been|has written|writes|covers|lives|joined|reports) /u;

/** Of whom a note tells that no byline names and of whom the text says nothing; "The writer" of "Views are personal." */
function findTold({ text }: Block, lines: readonly Block[], at: number): string | null {
  if (text.length > LONGEST_BIO) return null;
  if (WRITER.test(text)) return "the writer";
  const name = TOLD.exec(text)?.[1];
  const last = name?.split(" ").at(-1);
  return name && last && !lines.some((line, i) => i < at && line.text.includes(last)) ? name : null;
}

/** So many lines at the end may be such notes: each is looked for in all of the text. */
const LAST = 12;

const LONGEST_BIO = 400;
const TOLD =
  /^(?:[—–-]\s?)?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s(?:covers\s[^.]{2,80}\s(?:at|for)\s(?:the\s)?\p{Lu}|writes (?:about|for)\s|reports (?:on|for)\s|is (?:an?|the)\s(?:[\p{L}’'-]+\s){0,5}(?:writer|reporter|journalist|editor|columnist|correspondent|contributor|critic|blogger|author of)\b)/u;
const WRITER =
  /^\(?The (?:writer|author|columnist)s? (?:is|are|was|teaches) .{3,200}(?:[Vv]iews (?:expressed )?are (?:personal|(?:his|her|their) own)\.?|\)\.?)$/u;

/**
 * "Contact Jane Doe at jdoe@globe.example. Follow her on X @jdoe.": whom of those named above the text one may reach so.
 * What reporters alone are told to be reached by needs no byline: others are contacted, and asked for more.
 */
function findReached({ text }: Block, page: Page): string | null {
  if (!text.includes("@") || text.length > LONGEST_NOTE) return null;
  const name = REACH.exec(text)?.[1];
  if (!name) return null;
  const isReporter = REPORTER.test(text);
  return isReporter || findTop(page).some((line) => line.text.length <= LONGEST && line.text.includes(name))
    ? name
    : null;
}

const LONGEST_NOTE = 250;
/** "Reach Jane Doe at jdoe@globe.example or 555-0142." */
const REPORTER = /^(?:Reach|Follow)\s|\bfollow (?:her|him|them) on\b|\bOn (?:Twitter|X):/u;

const REACH =
  /^(?:Contact|Reach|Email|E-mail|Follow|Write to|You can (?:reach|contact|follow|email))\s(?:(?:the )?(?:reporter|staff writer|columnist|editor)\s)?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s(?:at|on|via|by|or)\s/u;
/** A byline's longest line. */
const LONGEST = 120;

/** Whom a paragraph is about that goes on, with the first name, below a note. */
const findFurther = (block: Block, before: Block | undefined, last: Note | undefined): string | null =>
  last && last.block === before && beginsWith(block, firstWord(last.name)) ? last.name : null;

const listAuthors = ({ blocks }: Page): readonly string[] =>
  blocks
    .flatMap(({ fate }) => (fate?.type === "lift" && fate.field === "authors" ? fate.values : []))
    .filter((name) => NAME.test(name));

function beginsWith({ text }: Block, name: string): boolean {
  const from = /^[—–-]\s?/u.exec(text)?.[0].length ?? 0;
  return text.startsWith(name, from) && !/^\p{L}/u.test(text.slice(from + name.length));
}

const firstWord = (text: string): string => text.split(" ", 1)[0] ?? text;
