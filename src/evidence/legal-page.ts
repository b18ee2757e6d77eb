import { isLegalTitle } from "../lexicon/legal-titles";
import { type Block, type Kind, linkShare, type Page } from "../page";
import { remember } from "../remember";
import { isKept } from "./running-text";
import { endsSentence, isProseBlock } from "./shape";
import { splitTitle } from "./title-parts";

/**
 * Whether a page is on privacy, cookies, terms of use, or who is behind a site: what are notices and labels elsewhere
 * is what such a page says.
 */
export const isLegalPage = remember(
  (page) => listTitles(page).some((title) => splitTitle(title).some(isLegalTitle)),
  ({ source }) => source,
);

const KEYS: ReadonlySet<string> = new Set(["title", "og:title"]);

/** What the page states as its title, its first-level headings, and the first line of a text. */
function listTitles({ meta, blocks, format }: Page): string[] {
  const stated = meta.filter(({ key }) => KEYS.has(key)).map(({ value }) => value);
  const headings = blocks.filter(({ level, fate }) => level === 1 && fate?.type !== "drop");
  const lines = format === "text" ? blocks.slice(0, 1) : [];
  return [...stated, ...[...headings, ...lines].map(({ text }) => text)];
}

/** A sentence has at least so many words; "All rights reserved." has three. */
const SENTENCE = 3;
/** A line that is linked further leads to a text of that name. */
const MOST_LINKED = 0.5;
/** A sentence with so many is text, on its own too. */
const TEXT = 5;

/**
 * Tells which of a legal page's phrases are part of its text: sentences, headings and items of lists between its title and
 * the last of its sentences that is no phrase. Banners and footers lie outside.
 */
export function findLegalText({ blocks, format }: Page, isPhrase: (block: Block) => boolean) {
  const isText = (block: Block | undefined) => isKept(block) && saysSomething(block) && !isPhrase(block);
  const text = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  const title = blocks.findIndex(
    ({ id, level, fate, text }) =>
      fate?.type !== "drop" && (level === 1 || (format === "text" && id === 0 && isLegalTitle(text))),
  );
  const first = title >= 0 && title < text ? title : text;
  return (block: Block): boolean => {
    if (block.id < first || block.id >= last || linkShare(block) > MOST_LINKED) return false;
    if (TEXTS.has(block.kind) || block.id === title || isSentence(block)) return true;
    // Headings of plain text are lines above sentences.
    const next = blocks[block.id + 1];
    return format === "text" && isKept(next) && isSentence(next);
  };
}

/** "No spam" is what a user of the service must not send. */
const TEXTS: ReadonlySet<Kind> = new Set<Kind>(["heading", "item"]);

const isSentence = ({ text, words }: Block): boolean => words >= SENTENCE && endsSentence(text);
const saysSomething = (block: Block): boolean =>
  isProseBlock(block) || (block.words >= TEXT && endsSentence(block.text));
