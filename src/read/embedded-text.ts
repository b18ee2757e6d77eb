import { isProse } from "../evidence/shape";
import type { Block, Span } from "../page";
import { toBlock } from "../to-block";
import { BR, isBlock } from "./element-types";
import { decodeString, type JsonString, listStrings } from "./json-strings";
import { Layout } from "./layout";

/** A script element that holds data: JSON-LD, or the state that a page's own program starts from. */
export interface DataScript extends Span {
  readonly kind: "json-ld" | "json-state";
}

/** Characters of running text below which a page shows too little for its text to be on it. */
const POOR = 250;
/** Bounds on what is read; a page's own text stays far below. */
const MOST_READ = 4_000_000;
const MOST_STRINGS = 400;
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
 * else the running text among the strings of its state. Each such block stands in an element named after the data, its
 * span in the script.
 */
export function addEmbedded(
  source: string,
  blocks: readonly Block[],
  scripts: readonly DataScript[],
): readonly Block[] {
  for (const find of [findBodies, findProse]) {
    const layout = new Layout(source);
    for (const { kind, ...string } of find(source, scripts)) {
      layout.open(layout.types.find(kind), {}, string.start, string.start);
      layText(decodeString(source, string), layout);
      layout.close();
    }
    layout.finish();
    if (layout.blocks.length > 0) return mergeBlocks(blocks, layout.blocks);
  }
  return blocks;
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
    return description && isText(source, description, SHORTEST) ? [description] : [];
  }
  return [];
}

const CONTENT = /^(?:articlebody|body|bodyhtml|content|contenthtml|html|maintext|text)$/i;

/** The long texts of a state that are named as content, each once: states repeat themselves, and are full of labels. */
function findProse(source: string, scripts: readonly DataScript[]): Found[] {
  const once = new Map<string, Found>();
  for (const string of listAll(source, scripts, "json-state")) {
    if (!CONTENT.test(string.key) || !isText(source, string, SHORTEST_OF_STATE)) continue;
    once.set(source.slice(string.start, string.end), string);
    if (once.size === MOST_STRINGS) break;
  }
  return [...once.values()];
}

/** Shortest string that is taken for text, in characters. */
const SHORTEST = 80;
const SHORTEST_OF_STATE = 400;

function isText(source: string, { start, end }: Span, shortest: number): boolean {
  if (end - start < shortest || end - start > LONGEST_STRING) return false;
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
const BREAK = /<\/?([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}>|\n+/gi;

/** Lays out a string with its line breaks and tags, as if it were the page's own. */
function layText({ text, offsets }: ReturnType<typeof decodeString>, layout: Layout): void {
  let done = 0;
  for (const match of text.matchAll(BREAK)) {
    layRun(text, offsets, done, match.index, layout);
    done = match.index + match[0].length;
    const name = match[1]?.toLowerCase() ?? "p";
    if (name !== "br" && !isBlock(name) && name !== "p") continue;
    const at = offsets[match.index] ?? 0;
    for (let i = name === "br" ? 1 : 0; i < 2; i++) layout.open(BR, {}, at, at);
  }
  layRun(text, offsets, done, text.length, layout);
}

/** Characters that stand in the source as they are go as one; escaped ones go as what they stand for. */
function layRun(text: string, offsets: Uint32Array, start: number, end: number, layout: Layout): void {
  let from = start;
  for (let i = start; i < end; i++) {
    const [at = 0, next = 0] = [offsets[i], offsets[i + 1]];
    if (next - at === 1) continue;
    if (i > from) layout.text(offsets[from] ?? 0, at);
    layout.entity(text[i] ?? "", at, next);
    from = i + 1;
  }
  if (end > from) layout.text(offsets[from] ?? 0, offsets[end] ?? 0);
}

/** Both lists in the order of the source. */
function mergeBlocks(shown: readonly Block[], embedded: readonly Block[]): Block[] {
  const groups = shown.at(-1)?.group ?? 0;
  return [...shown, ...embedded.map((block) => ({ ...block, group: block.group + groups }))]
    .sort((a, b) => a.span.start - b.span.start)
    .map((block, id) => toBlock({ ...block, id }));
}
