import { toSource } from "../../origin";
import type { Block } from "../../page";
import { toBlock } from "../../to-block";
import type { Attributes } from "../html/attributes";
import { Layout } from "../html/layout";
import { buildTree } from "../html/tree";
import type { Piece } from "./rich-text";
import { type Traced, Writer } from "./traced";

/** Characters of text that are laid out of a page's data. */
const MOST_TEXT = 2_000_000;

/**
 * The blocks of pieces of text, as if they were a page: they are written as HTML and read as such, within an element of
 * the given name. Spans and origins are those of the source.
 */
export function layPieces(pieces: readonly Piece[], name: string): Block[] {
  const writer = new Writer(1_000);
  const cuts: number[] = [0];
  for (let i = 0; i < pieces.length && writer.length < MOST_TEXT; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    // The items of a list stand together; whatever else a piece leaves open ends with it.
    if (piece.name !== "li" || pieces[i - 1]?.name !== "li") cuts.push(writer.length);
    writePiece(piece, writer);
  }
  const html = writer.finish();
  const layout = new Layout(html.text);
  layout.open(layout.types.find(name), NONE, 0, 0);
  cuts.forEach((from, i) => {
    buildTree(html.text, layout, { from, to: cuts[i + 1] ?? html.text.length });
  });
  layout.finish();
  return layout.blocks.map((block) => trace(block, html));
}

const NONE: Attributes = {};

function writePiece({ name, parts }: Piece, writer: Writer): void {
  const first = parts[0]?.text;
  const at = first ? first.start(0) : 0;
  writer.put(`<${name}>`, at, at);
  for (const { text, plain } of parts) writeText(text, plain || !MARKUP.test(text.text), writer);
  writer.put(`</${name}>`, at, at);
}

const MARKUP = /<\/?[a-z][a-z0-9]{0,20}\b[^<>]{0,2000}>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/i;
/** Where these stand, a line break of the text means nothing; an empty line still does, except in listings. */
const LINES = /<(?:p|br|div|figure|table)\b/i;
const LISTING = /<pre\b/i;

function writeText(text: Traced, plain: boolean, writer: Writer): void {
  const shortest =
    plain || !LINES.test(text.text) ? 1 : LISTING.test(text.text) ? Number.POSITIVE_INFINITY : 2;
  let done = 0;
  for (const { 0: sign, index } of text.text.matchAll(SIGNS)) {
    const isBreak = sign !== "<" && sign !== "&";
    if (isBreak ? sign.length < shortest : !plain) continue;
    writer.copy(text, done, index);
    const end = index + sign.length;
    const stands = isBreak ? "<br><br>" : sign === "<" ? "&lt;" : "&amp;";
    writer.put(stands, text.start(index), text.end(end - 1));
    done = end;
  }
  writer.copy(text, done, text.text.length);
}

const SIGNS = /[<&]|\n+/g;

/** The block with its places in the source for those in the text it was read from. */
function trace(block: Block, html: Traced): Block {
  const origin: number[] = [];
  let expected = -1;
  for (let i = 0; i < block.text.length; i++) {
    const at = html.start(toSource(block, i));
    if (at !== expected) origin.push(i, at);
    expected = at + 1;
  }
  const span = { start: html.start(block.span.start), end: html.end(block.span.end - 1) };
  return toBlock({ ...block, origin, span });
}
