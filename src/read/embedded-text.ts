import { isProse } from "../evidence/shape";
import type { Block, Meta, Span } from "../page";
import { toBlock } from "../to-block";
import { isPushed, readFlight, unlist } from "./flight";
import { type JsonString, listStrings } from "./json-strings";
import { type Budget, readLiterals, type Value } from "./literals";
import { layPieces } from "./piece-layout";
import type { Piece } from "./rich-text";
import { findStateText, type Known, readAuthors, readDay, readTitle } from "./state-texts";
import { Traced } from "./traced";

/** A script element that holds data: JSON-LD, the state that a page's own program starts from, or a program. */
export interface DataScript extends Span {
  readonly kind: "json-ld" | "json-state" | "program";
}

/** What a page holds only in its data. */
export interface Embedded {
  readonly blocks: readonly Block[];
  readonly meta: readonly Meta[];
}

/** Characters of running text below which a page shows too little for its text to be on it. */
const POOR = 250;
/** Bounds on what is read; a page's own text stays far below. */
const MOST_READ = 4_000_000;
const MOST_VALUES = 300_000;
const LONGEST_STRING = 200_000;

/** Whether the page shows hardly any running text. */
export function isPoor(blocks: readonly Block[]): boolean {
  let shown = 0;
  for (const { text, tag } of blocks) {
    if (!tag?.hidden && isProse(text)) shown += text.length;
    if (shown >= POOR) return false;
  }
  return true;
}

/**
 * The blocks of a page with the text that it holds only in its data: the body or description that its JSON-LD gives,
 * else the text of its state, with what the state says of it. Each such block stands in an element named after the
 * data, its span in the script.
 */
export function addEmbedded(
  source: string,
  blocks: readonly Block[],
  scripts: readonly DataScript[],
  known: Known,
): Embedded {
  const bodies = findBodies(source, scripts).map((string): Piece => {
    const text = Traced.of(source, string).unquote({ start: 0, end: string.end - string.start });
    return { name: "div", parts: [{ text, plain: false }] };
  });
  const stated = layPieces(bodies, "json-ld");
  if (stated.length > 0) return { blocks: mergeBlocks(blocks, stated), meta: [] };
  const found = findInState(source, scripts, known);
  const laid = found ? layPieces(found.pieces, "json-state") : [];
  if (!found || !isLacking(laid, blocks, found.sure)) return { blocks, meta: [] };
  return { blocks: mergeBlocks(blocks, laid), meta: found.owner ? stateFacts(found.owner) : [] };
}

/**
 * Whether a page lacks a text: most of it stands nowhere in its elements, hidden ones among them, which programs show
 * later; and what the page shows is not much longer, unless the text is surely the page's own.
 */
function isLacking(text: readonly Block[], page: readonly Block[], sure: boolean): boolean {
  const held = new Set(page.map(({ text }) => text));
  const length = sumLengths(text);
  const shown = page.filter(({ tag }) => !tag?.hidden);
  if (!sure && sumLengths(shown) > MUCH_LONGER * length) return false;
  return sumLengths(text.filter(({ text }) => held.has(text))) < length / 2;
}

const sumLengths = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Shells show menus and lists of links, seldom twice as long as the text; shops show thousands of short lines. */
const MUCH_LONGER = 2;

/** The text of the page's state; in programs too, which mostly give a name to it. */
function findInState(source: string, scripts: readonly DataScript[], known: Known) {
  const budget: Budget = { values: MOST_VALUES };
  const stated: Value[] = [];
  const unnamed: Value[] = [];
  const pushed: Value[] = [];
  let room = MOST_READ;
  for (const { kind, start, end } of scripts) {
    if (kind === "json-ld" || room <= 0) continue;
    const range = { start, end: Math.min(end, start + room) };
    room -= range.end - range.start;
    for (const value of readLiterals(Traced.of(source, range), budget)) {
      if (isPushed(value)) pushed.push(value);
      else if (kind === "json-state") stated.push(unlist(value));
      else (value.key === "" ? unnamed : stated).push(value);
    }
  }
  stated.push(...readFlight(pushed, budget));
  return findStateText({ stated, unnamed }, known, { values: MOST_VALUES });
}

/** What the state says of its text, in the words of JSON-LD. */
function stateFacts(owner: Value): Meta[] {
  const facts: [string, string][] = [
    ["article.headline", readTitle(owner)],
    ["article.datepublished", readDay(owner)],
    ...readAuthors(owner).map((name): [string, string] => ["article.author.name", name]),
  ];
  return facts.flatMap(([key, value]) => (value === "" ? [] : [{ from: "json-state" as const, key, value }]));
}

type Found = JsonString & Pick<DataScript, "kind">;

const BODY = /^articlebody$/i;
const PRODUCT = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?Product"/;

/** The bodies of articles in JSON-LD, or else the first description after a product's type. */
function findBodies(source: string, scripts: readonly DataScript[]): Found[] {
  const strings = listAll(source, scripts, "json-ld");
  const bodies = strings.filter(({ key }) => BODY.test(key));
  if (bodies.length > 0) return bodies;
  for (const script of scripts) {
    const product = script.kind === "json-ld" && PRODUCT.exec(source.slice(script.start, script.end));
    if (!product) continue;
    const from = script.start + product.index;
    const description = strings.find(
      ({ key, start }) => key === "description" && start > from && start < script.end,
    );
    return description && isText(source, description) ? [description] : [];
  }
  return [];
}

/** Shortest string that is taken for text, in characters. */
const SHORTEST = 80;

function isText(source: string, { start, end }: Span): boolean {
  if (end - start < SHORTEST || end - start > LONGEST_STRING) return false;
  const sample = source.slice(start, Math.min(end, start + 2_000));
  return (
    sample.includes(" ") &&
    !/^(?:https?:|[#.{[]|data:)/.test(sample) &&
    isProse(sample.replace(TAG, " ").trim())
  );
}

function listAll(source: string, scripts: readonly DataScript[], wanted: DataScript["kind"]): Found[] {
  const found: Found[] = [];
  let room = MOST_READ;
  for (const { kind, start, end } of scripts) {
    if (kind !== wanted) continue;
    const range = { start, end: Math.min(end, start + room) };
    room -= range.end - range.start;
    for (const string of listStrings(source, range)) found.push({ ...string, kind });
  }
  return found;
}

const TAG = /<\/?([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}>/gi;

/** Both lists in the order of the source. */
function mergeBlocks(shown: readonly Block[], embedded: readonly Block[]): Block[] {
  const groups = shown.at(-1)?.group ?? 0;
  return [...shown, ...embedded.map((block) => ({ ...block, group: block.group + groups }))]
    .sort((a, b) => a.span.start - b.span.start)
    .map((block, id) => toBlock({ ...block, id }));
}
