import { isProse } from "../../evidence/shape";
import type { Block, Meta, Span } from "../../page";
import { toBlock } from "../../to-block";
import { isBegun, isPoor, lacks, mayBegin } from "../html/lacks";
import { type JsonString, listStrings } from "./json-strings";
import { layPieces } from "./piece-layout";
import type { Piece } from "./rich-text";
import { readState, stateFacts } from "./state";
import type { Known } from "./state-texts";
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

/** Bounds on what is read; a page's own text stays far below. */
const MOST_READ = 4_000_000;
const LONGEST_STRING = 200_000;

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
  const poor = isPoor(blocks);
  if (!poor && !mayBegin(blocks, source, scripts)) return { blocks, meta: [] };
  const bodies = findBodies(source, scripts).map((string): Piece => {
    const text = Traced.of(source, string).unquote({ start: 0, end: string.end - string.start });
    return { name: "div", parts: [{ text, plain: false }] };
  });
  const stated = layPieces(bodies, "json-ld");
  if (stated.length > 0 && (poor || isBegun(stated, blocks)))
    return { blocks: mergeBlocks(blocks, stated), meta: [] };
  const found = readState(source, scripts, known);
  const text = found ? layPieces(found.pieces, "json-state") : [];
  const isLacking = found && (poor ? lacks(text, blocks, found.sure) : found.sure && isBegun(text, blocks));
  return isLacking ? { blocks: mergeBlocks(blocks, text), meta: stateFacts(found) } : { blocks, meta: [] };
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
    for (const string of listStrings(source, range)) found.push({ kind, ...string });
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
