import { mayHoldDate } from "../lexicon/index";
import type { Block, Category } from "../page";
import { dayOf } from "./date-value";
import type { Facts } from "./facts";
import { type KnownDays, readShown } from "./known-days";

/** A date that the page shows, and whether its label says that the page was changed then. */
interface ShownDate {
  readonly iso: string;
  readonly changed: boolean;
}

export const CHANGED =
  /updat|modif|edited|revis|review|aktualis|geändert|mis à jour|actualiza|atualiza|aggiorna|bijgewerkt|uppdatera|opdater|oppdater|päivitet|zaktualiz|обновл|оновл|更新|수정/iu;
/** What else a line beside the title may date: a membership, an answer, an event. */
const OTHERS =
  /joined|member since|registered|last (?:post|reply|activity|active|seen)|latest (?:post|reply)|copyright|©|expires|deadline|today is/iu;
/** Letters beside the dates in a line that names them, at most: a label, a name and an office; fewer in a sentence. */
const OTHER_LETTERS = 70;
const SENTENCE_LETTERS = 50;
/** A line holds no more dates than this: published, changed, reviewed. */
const MOST_DATES = 3;

/** The dates of a line that says little else, in its order. */
function readLine(text: string, days: KnownDays): ShownDate[] {
  if (!mayHoldDate(text)) return [];
  const dates: ShownDate[] = [];
  let rest = "";
  // Templates leave out the space between what stands in neighbouring elements.
  let open = text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  for (let i = 0; i < MOST_DATES; i++) {
    const date = readShown(open, days);
    if (!date) break;
    const label = open.slice(0, date.start);
    if (OTHERS.test(label)) break;
    dates.push({ iso: date.iso, changed: CHANGED.test(label) });
    rest += label;
    open = open.slice(date.end);
  }
  const letters = (rest + open).replace(/[^\p{L}]+/gu, "").length;
  return letters <= (/[.:!?]$/.test(text) ? SENTENCE_LETTERS : OTHER_LETTERS) ? dates : [];
}

/** The first date near the title on a line of its own; with `changed`, also that of a change. */
export function findLine(facts: Facts, { changed }: { changed: boolean }): string | null {
  const days = facts.days();
  for (const block of facts.near()) {
    if (block.level === 1 || isAnswer(block, facts)) continue;
    const date = readLine(block.text, days).find((date) => changed || !date.changed);
    if (date) return date.iso;
  }
  return null;
}

/** The date of a line that a cleaner has lifted, unless it is that of a reply or lies in the future of the page. */
export function findLifted({ page, days }: Facts): string | null {
  const { latest } = days();
  for (const { fate, text } of page.blocks) {
    if (fate?.type !== "lift" || fate.field !== "publishedAt" || OTHERS.test(text)) continue;
    const [date] = fate.values;
    if (date && !(latest && dayOf(date) > latest)) return date;
  }
  return null;
}

/** The answer to a label of its own: a definition such as "Joined", or a cell. */
function isAnswer({ id, tag }: Block, { page }: Facts): boolean {
  const label = page.blocks[id - 1]?.text ?? "";
  return (tag?.name === "dd" || tag?.name === "td") && label.length <= 30 && OTHERS.test(label);
}

/** "This article was originally published on 26 Sep 2019 but has been updated since." */
export function findOriginal(facts: Facts): string | null {
  for (const { text } of facts.dated()) {
    // Told by its digits before its words, for the words are many.
    const label = mayHoldDate(text.slice(SHORTEST_LABEL)) ? ORIGINALLY.exec(text) : null;
    const date = label && readShown(text.slice(label.index), facts.days());
    if (date && date.start < label[0].length + LONGEST_WEEKDAY) return date.iso;
  }
  return null;
}

/** Length of "first posted on ", behind which the date stands. */
const SHORTEST_LABEL = 16;
const LONGEST_WEEKDAY = 12;
const ORIGINALLY =
  /(?:originally|first) (?:published|posted|appeared) (?:here )?on |erstmals veröffentlicht am |publié pour la première fois le |publicado originalmente el |pubblicato originariamente il |oorspronkelijk gepubliceerd op |впервые опубликован\p{L}* /iu;

/** A title such as "Development update 2024-10-04". */
export function findInTitle(facts: Facts): string | null {
  const [title] = facts.stated("title", "title");
  return (title && readShown(title, facts.days())?.iso) || null;
}

/**
 * What a page shows beats what it states, if it is earlier: many templates state the day of the last build or import.
 * Where it is later, it is the day of a change, whether or not its label says so (22 of 29 labelled pages).
 */
export function findContradiction(facts: Facts): string | null {
  const shown = findLine(facts, { changed: false });
  const { stated } = facts.days();
  return shown && dayOf(shown) !== stated[0] && stated.every((day) => dayOf(shown) <= day) ? shown : null;
}

const DATED =
  /^(?:published|posted|published on|posted on|post time|date|written|by|von|veröffentlicht|publié|publicado|pubblicato|opublikowano)\b/i;
const UPDATED =
  /^(?:(?:this )?page )?(?:was )?(?:last )?(?:updated|modified|reviewed)(?: on)?\s?:?\s?\p{L}{0,9}\.?\s?\d/iu;
const DATE_WORD = /^(?:dates?|published|posted|pubdate|dateline|postdate|timestamp)$/;

/**
 * The first line anywhere that is marked as a date, in its text or by its class; with `changed`, one that says when the
 * page was changed.
 */
export function findLabelled(facts: Facts, { changed }: { changed: boolean }): string | null {
  for (const block of facts.dated()) {
    if (block.text.length > LONGEST || isOthers(block)) continue;
    if (!isDated(block) && !(changed && UPDATED.test(block.text))) continue;
    const date = readLine(block.text, facts.days()).find((date) => date.changed === changed);
    if (date) return date.iso;
  }
  return null;
}

const LONGEST = 160;

const isDated = ({ text, tag }: Block): boolean =>
  DATED.test(text) || tag?.name === "time" || (tag?.words.some((word) => DATE_WORD.test(word)) ?? false);

const isOthers = ({ fate }: Block): boolean => fate?.type === "drop" && FOREIGN.has(fate.category);
const FOREIGN: ReadonlySet<Category> = new Set([
  "navigation",
  "related",
  "footer",
  "comments",
  "form",
  "copyright",
]);

/** The first line outside other boxes that is a date and nothing else, where there are few of them. */
export function findBare(facts: Facts): string | null {
  const bare = facts.dated().flatMap((block) => {
    const { text } = block;
    if (text.length > LONGEST_BARE || !/\d/.test(text) || isOthers(block)) return [];
    const date = readShown(text, facts.days());
    return date && date.end - date.start >= text.length - 4 && !isAnswer(block, facts) ? [date.iso] : [];
  });
  return bare.length <= MOST_BARE ? (bare[0] ?? null) : null;
}

const LONGEST_BARE = 40;
/** A page with more dates is a listing of others. */
const MOST_BARE = 2;
