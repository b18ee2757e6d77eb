import { isList } from "../../kind/is-list";
import { judgeKind } from "../../kind/judge";
import { mayHoldDate, PUBLISHED, tellsChange } from "../../lexicon/index";
import { type Block, type Category, closest } from "../../page";
import { countLetters, countWords } from "../../words";
import { type Facts, once } from "../facts";
import { isThread } from "../posts/posts";
import { dayOf } from "./date-value";
import { readShown } from "./known-days";
import { type LabelledDate, listDates, readAbove, withoutDates } from "./labelled-dates";
import { findTime } from "./time-elements";

/** Letters beside the dates in a line that names them, at most: a label, a name and an office; fewer in a sentence. */
const OTHER_LETTERS = 70;
const SENTENCE_LETTERS = 50;

/** The dates of a line that says little else, in its order; their labels may stand on the line above. */
function readLine(block: Block, facts: Facts): readonly LabelledDate[] {
  if (!mayHoldDate(block.text)) return NONE;
  const known = linesOf(facts);
  const dates = known.get(block) ?? readDates(block, facts);
  known.set(block, dates);
  return dates;
}

const NONE: readonly LabelledDate[] = [];
/** Several rules look at the same lines. */
const linesOf = once(() => new Map<Block, readonly LabelledDate[]>());

function readDates(block: Block, facts: Facts): readonly LabelledDate[] {
  // Templates leave out the space between what stands in neighbouring elements.
  const open = block.text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const dates = listDates(
    open,
    (text) => readShown(text, facts.days()),
    () => readAbove(block, facts.page.blocks),
  );
  const letters = countLetters(withoutDates(open, dates));
  return letters <= (/[.:!?]$/.test(block.text) ? SENTENCE_LETTERS : OTHER_LETTERS) ? dates : [];
}

/** The first such date near the title on a line of its own. */
function findNear(facts: Facts, isWanted: (date: LabelledDate) => boolean): string | null {
  for (const block of facts.near()) {
    const date = block.level === 1 ? undefined : readLine(block, facts).find(isWanted);
    if (date) return date.iso;
  }
  return null;
}

/** The first date near the title; with `changed`, also that of a change. */
export const findLine = (facts: Facts, { changed }: { changed: boolean }): string | null =>
  findNear(facts, ({ of }) => of === "page" || (changed && of === "change"));

/** The first date near the title on which the page was changed, as its label says. */
export const findChange = (facts: Facts): string | null => findNear(facts, ({ of }) => of === "change");

/** The time of day that a line near the title gives with a day on which the page was published. */
export const findMoment = (facts: Facts, day: string): string | null =>
  findNear(facts, ({ of, iso }) => of === "page" && iso.startsWith(`${day}T`));

/** The date of a line that a cleaner has lifted, unless it lies in the future of the page. */
export function findLifted({ lifted, days }: Facts): string | null {
  const { latest } = days();
  return lifted("publishedAt").find((date) => !(latest && dayOf(date) > latest)) ?? null;
}

/** "This article was originally published on 26 Sep 2019 but has been updated since." */
export function findOriginal(facts: Facts): string | null {
  for (const { text } of facts.dated()) {
    const label = STEMS.some((stem) => text.includes(stem)) ? ORIGINALLY.exec(text) : null;
    const date = label && readShown(text.slice(label.index), facts.days());
    if (date && date.start < label[0].length + LONGEST_WEEKDAY) return date.iso;
  }
  return null;
}

const LONGEST_WEEKDAY = 12;
/** One of these stands in each of the labels, in lower case: a look for them spares most lines the pattern. */
const STEMS = ["rigina", "irst ", "rstmals ", "première fois", "orspronkelijk", "первые "];
const ORIGINALLY =
  /(?:originally|first) (?:published|posted|appeared) (?:here )?on |erstmals veröffentlicht am |publié pour la première fois le |publicado originalmente el |pubblicato originariamente il |oorspronkelijk gepubliceerd op |впервые опубликован\p{L}* /iu;

/** A title such as "Development update 2024-10-04". */
export function findInTitle(facts: Facts): string | null {
  const [title] = facts.stated("title", "title");
  return (title && readShown(title, facts.days())?.iso) || null;
}

/**
 * What a page shows beats what it states, if it is earlier: many templates state the day of the last build or import.
 * Where it is later, it is the day of a change, whether or not its label says so (22 of 29 labelled pages); a
 * change before all stated days shows that these are wrong as well. Where nothing is stated, an element marked as the time of
 * publication is surer than a line; a line of text that a cleaner has lifted is, and the date of a thread's first post.
 */
export function findContradiction(facts: Facts): string | null {
  const { stated } = facts.days();
  if (stated.length === 0 && (hasLifted(facts) || isOpened(facts))) return null;
  const marked = stated.length === 0 ? findTime(facts, { publishing: true }) : null;
  const shown =
    marked ??
    findLine(facts, { changed: false }) ??
    (stated.length > 0 ? findLine(facts, { changed: true }) : null);
  return shown && dayOf(shown) !== stated[0] && stated.every((day) => dayOf(shown) <= day) ? shown : null;
}

const hasLifted = ({ page, lifted }: Facts): boolean =>
  page.format === "text" && lifted("publishedAt").length > 0;

const isOpened = ({ page, opening }: Facts): boolean =>
  isThread(page) && typeof opening()?.publishedAt === "string";

/** When a journal took the manuscript, where it does not say when it published it. */
export function findAccepted(facts: Facts): string | null {
  for (const block of facts.dated()) {
    const date = isOthers(block) ? null : readLine(block, facts).find(({ of }) => of === "acceptance");
    if (date) return date.iso;
  }
  return null;
}

const DATE_WORD = /^(?:dates?|published|posted|pubdate|dateline|postdate|timestamp)$/;

/** The first line anywhere that is marked as a date, in its text or by its class. */
export function findLabelled(facts: Facts): string | null {
  for (const block of facts.dated()) {
    if (block.text.length > LONGEST || (isOthers(block) && !isBelowEntry(block)) || !isDated(block)) continue;
    const date = readLine(block, facts).find(({ of }) => of === "page");
    if (date) return date.iso;
  }
  return null;
}

/**
 * The first line anywhere that says when the page was changed: the date has a label of few words before it or above it,
 * or the line speaks of "this page". With `footers`, those are asked, too; in a thread a mere label is that of a post, and in a list that
 * of an entry unless it is the only one.
 */
export function findLabelledChange(facts: Facts, { footers }: { footers: boolean }): string | null {
  const { page } = facts;
  const isForum = judgeKind(page).name === "forum";
  const found: string[] = [];
  for (const block of facts.dated()) {
    if (block.text.length > LONGEST || (isOthers(block) && !(footers && isFooter(block)))) continue;
    if (!footers && CHANGED_BY.test(block.text)) continue;
    const isOfPage = tellsChange(block.text);
    if (isForum && !isOfPage) continue;
    const date = readLine(block, facts).find(({ of }) => of === "change" || (isOfPage && of === "page"));
    if (date && isOfPage) return date.iso;
    // "The rules were revised on 5 May 2019." tells of the rules.
    if (date && (isDated(block) || isLabel(block.text.slice(0, date.start), block.text)))
      found.push(date.iso);
  }
  return found.length > 1 && isList(page) ? null : (found[0] ?? null);
}

/** Encyclopedias of China name who made the last of many changes: "最近更新：小竹（2023-08-01）" is no day of publication. */
const CHANGED_BY = /^最[近后後]更新\s?[:：]\s?[^\s\d（(]{1,20}\s?[（(]\d/u;

const isLabel = (start: string, line: string): boolean =>
  countWords(start) <= LABEL_WORDS && !SENTENCE.test(line);
const LABEL_WORDS = 5;
const SENTENCE = /^(?:the|a|an|der|die|das|le|la|les|el|los|il)\s.*[.!?]$/iu;

const LONGEST = 160;

const isDated = ({ text, tag }: Block): boolean =>
  PUBLISHED.test(text) || tag?.name === "time" || (tag?.words.some((word) => DATE_WORD.test(word)) ?? false);

const isOthers = ({ fate }: Block): boolean => fate?.type === "drop" && FOREIGN.has(fate.category);
const FOREIGN: ReadonlySet<Category> = new Set([
  "navigation",
  "related",
  "footer",
  "comments",
  "form",
  "copyright",
]);
const isFooter = ({ fate }: Block): boolean =>
  fate?.type === "drop" && (fate.category === "footer" || fate.category === "copyright");

/** In the footer of a blog's entry, which says when it was posted: "entry-footer-info", "postmetadata". */
const isBelowEntry = (block: Block): boolean =>
  isFooter(block) &&
  PUBLISHED.test(block.text) &&
  closest(block, ({ words }) => words.some((word) => ENTRY.has(word))) !== null;
const ENTRY: ReadonlySet<string> = new Set(["entry", "post", "postmetadata", "hentry"]);

/** The first line outside other boxes that is a date and nothing else, where there are few of them. */
export function findBare(facts: Facts): string | null {
  const bare = facts.dated().flatMap((block) => {
    const { text } = block;
    if (text.length > LONGEST_BARE || !/\d/.test(text) || isOthers(block)) return [];
    const [date] = readLine(block, facts);
    return date &&
      (date.of === "page" || date.of === "acceptance") &&
      date.end - date.start >= text.length - 4
      ? [date.iso]
      : [];
  });
  return bare.length <= MOST_BARE ? (bare[0] ?? null) : null;
}

const LONGEST_BARE = 40;
/** A page with more dates is a listing of others. */
const MOST_BARE = 2;
