import { type FoundDate, findDate } from "../lexicon/index";
import { cutAffiliation } from "../metadata/affiliations";
import { readNames } from "../metadata/names";
import type { Block, Page, Span } from "../page";

/** How far a squashed head reaches, in characters. */
const HEAD = 600;
/** The names in a byline and the date behind them stand within so many characters. */
const REACH = 160;
const BYLINE = /\s(?:By|BY|Von|Par|Por|Di|Door|Av|Af|Автор:?)\s+(?=\p{Lu})/gu;
/** A sentence in which a date stands. */
const CARRIES_ON = /(?:^|\s)\p{Ll}+$|[,(]$/u;
const LABELLED = /\b(?:published|posted|updated|last updated)(?: on)?:?$/i;
const DATE_LABEL = /\s*(?:[|•·,–-]\s*)?(?:(?:Published|Posted|Updated)(?: on)?:?|on)?\s*$/;

/** Where a piece tells who wrote the article, and when. */
export interface Head {
  readonly block: Block;
  readonly date: FoundDate;
  readonly names: readonly string[] | null;
  /** Where names and date begin. */
  readonly start: number;
}

export function findHead(block: Block, page: Page): Head | null {
  const text = block.text.slice(0, HEAD);
  const signed = findSigned(block, text, page);
  if (signed) return signed;
  const date = findDate(text, page.lang ?? undefined);
  return date && isSetOff(text, date) ? { block, date, names: null, start: date.start } : null;
}

/** "By", names, perhaps their place of work, and a date. */
function findSigned(block: Block, text: string, { lang }: Page): Head | null {
  for (const { index, 0: by } of text.matchAll(BYLINE)) {
    const from = index + by.length;
    const found = findDate(text.slice(from, from + REACH), lang ?? undefined);
    const names =
      found && readNames(cutAffiliation(text.slice(from, from + found.start).replace(DATE_LABEL, "")));
    if (!found || !names) continue;
    return {
      block,
      date: { ...found, start: from + found.start, end: from + found.end },
      names,
      start: index,
    };
  }
  return null;
}

/** Whether a date stands between two texts and in neither: "Jane Doe May 5, 2024 The council met". */
function isSetOff(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd();
  return /^\s+\p{Lu}/u.test(text.slice(end)) && (LABELLED.test(before) || !CARRIES_ON.test(before));
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
