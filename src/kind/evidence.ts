import { emptyScan, hashWord, mix, scanText } from "../model/scan";
import { closest, type Meta, type Page } from "../page";
import { remember } from "../remember";
import { visitAddress } from "./address";
import { measureShape } from "./shape";
import { sizeOf } from "./size";

/** Where the words stand that speak for a kind of page; a word is known for each place on its own. */
export const PLACES = ["address", "title", "statements", "body", "lines", "prose"] as const;

/** All that the kind of a page is judged by. */
export interface Evidence {
  /** For each of PLACES the hashes of its words, as often as they stand there. */
  readonly words: readonly ArrayLike<number>[];
  /** The numbers that SHAPE names. */
  readonly shape: Float32Array;
}

/**
 * The same in training and in use. Needs no cleaner to have run; linear in the length of the page. Gathered once for a
 * page, so that cleaners and the Article judge its kind alike.
 */
export const gatherEvidence = remember(gather, ({ source }) => source);

function gather(page: Page): Evidence {
  const words = PLACES.map((): number[] => []);
  const [address, title, statements, body, lines, prose] = words.map(
    (list, place) => (hash: number) => void list.push(mix(place, hash)),
  ) as [Note, Note, Note, Note, Note, Note];
  visitAddress(findAddress(page), address);
  visitTitle(page, title);
  for (const meta of page.meta) visitStatement(meta, statements);
  visitBody(page, body);
  const money = visitText(page, lines, prose);
  return { words, shape: measureShape(page, money) };
}

/** Characters that the page shows. */
export const countCharacters = ({ shape }: Evidence): number => Math.expm1(shape[0] ?? 0);

type Note = (hash: number) => void;

/** Where the page says it stands, when the caller does not say where it came from. */
const findAddress = ({ url, meta }: Page): string =>
  url ??
  meta.find(({ from, key }) => (from === "link" && key === "canonical") || key === "og:url")?.value ??
  "";

function visitTitle({ meta }: Page, note: Note): void {
  const title =
    meta.find(({ from, key }) => key === "title" && (from === "title" || from === "caller"))?.value ?? "";
  scanText(title.slice(0, LONGEST_TITLE), emptyScan(), note);
}

const LONGEST_TITLE = 300;

/** The names of what the page states, and the values of the few statements that say what a page is. */
function visitStatement({ from, key, value }: Meta, note: Note): void {
  const source = hashWord(from);
  if (from === "json-ld") {
    // "product.@type" is about the page, "product.brand.@type" about something on it.
    if (!key.endsWith(".@type")) return;
    const depth = key.indexOf(".") === key.length - TYPE.length ? 1 : 2;
    note(mix(source + depth, hashWord(value.slice(0, LONGEST_NAME))));
  } else if (from === "meta" || from === "microdata" || from === "link") {
    note(mix(source, hashWord(key.slice(0, LONGEST_NAME))));
    if (key === "og:type") note(mix(OG_TYPE, hashWord(value.slice(0, LONGEST_NAME))));
    else if (key === "generator") {
      scanText(value.slice(0, LONGEST_NAME), emptyScan(), (hash) => note(mix(GENERATOR, hash)));
    }
  }
}

const TYPE = ".@type";
const LONGEST_NAME = 60;
const OG_TYPE = hashWord("og:type");
const GENERATOR = hashWord("generator");

/** Classes and ids of html and body, where systems write which of their templates they used. */
function visitBody({ blocks }: Page, note: Note): void {
  const first = blocks.find(({ tag }) => tag);
  const body = first && closest(first, ({ depth }) => depth <= 1);
  for (let tag = body ?? null; tag; tag = tag.parent) for (const word of tag.words) note(hashWord(word));
}

/** Of text that keeps its lines so many are looked at, those no longer than a heading. */
const MOST_LINES = 100;
const TITLE = 24;

/** Words of short lines and of running text; returns which blocks are short and have a price. */
function visitText({ blocks }: Page, lines: Note, prose: Note): Uint8Array {
  const scan = emptyScan();
  const priced = new Uint8Array(blocks.length);
  let room = MOST_PROSE;
  for (const [i, { text, kind, tag }] of blocks.entries()) {
    if (tag?.hidden) continue;
    const size = sizeOf(text);
    if (size <= SHORT) {
      scan.money = 0;
      scan.digits = 0;
      scanText(text, scan, lines);
      if (scan.money > 0 && scan.digits > 0) priced[i] = 1;
    }
    // The headings of a manual that is set as it was typed stand in it on lines of their own.
    else if (kind === "code")
      for (const line of text.slice(0, MOST_PROSE).split("\n", MOST_LINES))
        if (line.length <= TITLE) scanText(line, scan, lines);
    if (kind === "heading" || (size >= LONG && room > 0)) {
      const part = text.slice(0, MOST_PROSE);
      scanText(part, scan, prose);
      if (kind !== "heading") room -= part.length;
    }
  }
  return priced;
}

/** Buttons, labels and prices are not longer, in characters. */
const SHORT = 32;
/** Running text is not shorter. */
const LONG = 80;
/** Characters of running text that are read: enough to hear whether somebody reports, asks, offers or explains. */
const MOST_PROSE = 3_000;
