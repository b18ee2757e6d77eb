import { findDate } from "../lexicon/index";
import { listDates, withoutDates } from "../metadata/dates/labelled-dates";
import type { Block, Page } from "../page";
import { countLetters } from "../words";

/** Forms of lines that are no headline. */
const FORMS = [
  // What goes on from the line above.
  "^[/|,]\\s\\S+(?:\\s\\S+){0,2}$",
  // A UUID or a hash, the name of a record, of a repository; a label in brackets; an address.
  "^[\\da-f-]{12,}$",
  "^(?=.{9})[\\w.-]+\\/[\\w.-]+$",
  "^\\[[^\\][]{1,20}\\]$",
  ":\\/\\/",
  "\\S@\\S+\\.\\S",
  // Cells of a table.
  "\\t",
  // What somebody says; the head of a letter; the stamp of a post.
  "^[–—]\\s",
  "^(?:from|to|cc|date):\\s",
  "\\d (?:minutes?|hours?|days?) ago\\b",
];
export const NO_HEADLINE = new RegExp(FORMS.join("|"), "iu");

/** Who took a picture, or lent it: its caption ends so. */
const CREDITS = [
  "©",
  "(?:^|[^\\p{L}\\s]\\s?)(?:photo|credit|bild|image|grafik|imagem|imagen|kuva|quelle|图|圖|写真)\\s?[:：]",
  "(?<!\\p{L})(?:foto|photograph(?:er)?|bildquelle|fotograf|фото|צילום)\\s?:",
  "[/:]\\s?(?:AFP|AP|EFE|EPA|dpa|Reuters|Getty|Shutterstock|Pixabay)(?!\\p{L})",
  "(?:Getty Images|Shutterstock)$",
];
export const CREDIT = new RegExp(CREDITS.join("|"), "iu");

/** Whether a line is no headline by its form, or goes on in the next one. */
export const isNoHeadline = (block: Block, { blocks, source }: Page): boolean =>
  NO_HEADLINE.test(block.text) ||
  CREDIT.test(block.text) ||
  isDated(block.text) ||
  isCutShort(block, blocks) ||
  isRowOfLinks(block, source);

/** The number of a link, as text browsers write it before each, and the share of a line that one of several is at most. */
const LINK = /\[\d{1,4}\]/;
const ONE_LINK = 0.6;

/** Whether a line is several links, as text browsers write buttons and menus: "[3]Edit this page [4]View source". */
export function isRowOfLinks({ span, text }: Block, source: string): boolean {
  const first = source.charAt(span.start);
  if (first !== "[" && first !== "#") return false;
  const [before = "", ...links] = source.slice(span.start, span.end).split(LINK);
  if (before.length > 1 || links.length < 2) return false;
  return Math.max(...links.map(({ length }) => length)) <= ONE_LINK * text.length;
}

/** Letters beside the dates of a line that says when a page was published and changed. */
const DATE_LETTERS = 22;

function isDated(text: string): boolean {
  const dates = listDates(text, findDate);
  return dates.length > 0 && countLetters(withoutDates(text, dates)) <= DATE_LETTERS;
}

/** Whether a sentence goes on in the next line: a text that was wrapped, and is read as its lines. */
function isCutShort({ id, text }: Block, blocks: readonly Block[]): boolean {
  const next = blocks[id + 1];
  return (
    next !== undefined &&
    !next.fate &&
    next.glue === "\n" &&
    /^\p{Ll}/u.test(next.text) &&
    /[\p{L},]$/u.test(text)
  );
}
