import { isSpace } from "../../origin";
import type { Block, Glue, Kind, Page, Span, Tag } from "../../page";
import { toBlock } from "../../to-block";
import { countWords } from "../../words";
import type { Reading } from "../index";
import { scriptsOf } from "../scripts/scripts";
import { cutBlob, isBlob } from "./blob";
import { pairFences } from "./fenced";
import { cutGlued, findGlued } from "./glued";
import { indentOf } from "./lines";
import { findListings } from "./listings";
import { type Around, findMarkdown } from "./markdown";
import { findLongLinks, findUnderlined } from "./markdown-lines";
import { findReferences, findWriting, HASHES, isRow, type Writing } from "./markdown-writing";
import { furnitureOf } from "./page-furniture";
import { linesOf } from "./text-lines";
import { joinWrapped, makeWrapFinder, type Wrap } from "./wrapped";

/** Reads plain text: one block per line, hard-wrapped paragraphs joined, one-line blobs cut into sentences. */
export function readText(source: string, { url, lang }: Reading): Page {
  const blocks: Block[] = [];
  const page: Page = {
    source,
    format: "text",
    url,
    lang,
    meta: [],
    blocks,
    tags: [],
    images: [],
    repairs: [],
    memory: new Map(),
  };
  const scripts = new Map(scriptsOf(page).map((span) => [span.start, span] as const));
  const raw = scripts.size > 0;
  const lines = linesOf(page);
  const writing = findWriting(source);
  const references = findReferences(source);
  const links = findLongLinks(lines, source, writing);
  const underlined = findUnderlined(lines, source, writing);
  const fences = pairFences(lines, source);
  const listings = findListings(lines, source, raw);
  const furniture = furnitureOf(page);
  const wrapAt = makeWrapFinder(lines, source);
  const glued = findGlued(source, lines);
  const only = lines.filter(({ start, end }) => start < end).length === 1;
  let wrap: Wrap | null = null;
  let group = 0;
  let glue: Glue = "\n";
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    // Only where a group of lines begins, so that each line is looked at once.
    const opens = glue === "\n\n" || i === 0;
    const codeEnd = fences.get(i) ?? listings.get(i) ?? -1;
    if (opens) wrap = wrapAt(i);
    if (line && codeEnd >= i) {
      const start = line.start - indentOf(line, source);
      const span = { start, end: lines[codeEnd]?.end ?? line.end };
      // Without the scripts it is told by the empty lines around it.
      const apart = raw && i > 0 ? "\n\n" : glue;
      blocks.push(readCode(source, span, { id: blocks.length, glue: apart, group }));
      i = codeEnd + 1;
      glue = raw ? "\n\n" : "\n";
      continue;
    }
    const last = joinWrapped(lines, i, wrap, source, furniture);
    const end = lines[last]?.end ?? 0;
    const around = { references, link: links.get(i) };
    const headed = underlined.has(i);
    i = last + 1;
    if (!line || line.start === line.end) {
      if (glue === "\n") group++;
      glue = "\n\n";
      const script = line && scripts.get(line.start);
      if (script) blocks.push(readCode(source, script, { id: blocks.length, glue, group: group++ }, SCRIPT));
      continue;
    }
    if (!isBlob(end - line.start, only)) {
      for (const span of cutGlued(source, { start: line.start, end }, glued, blocks.length < FIRST)) {
        blocks.push(readLine(source, span, { id: blocks.length, glue, group, headed }, writing, around));
        glue = "";
      }
    } else {
      for (const { glue: next, ...span } of cutBlob(source, { start: line.start, end })) {
        for (const part of cutGlued(source, span, glued)) {
          blocks.push(readLine(source, part, { id: blocks.length, glue, group }, writing, around));
          glue = "";
        }
        glue = next;
      }
    }
    glue = "\n";
  }
  return page;
}

/** Among so many blocks the head of an article stands. */
const FIRST = 300;

type Place = Pick<Block, "id" | "glue" | "group">;

/** The element that the text of a script has come out of. */
const SCRIPT: Tag = {
  name: "script",
  parent: null,
  words: [],
  list: -1,
  target: false,
  role: "",
  hidden: true,
  depth: 0,
  index: -1,
};

function readLine(
  source: string,
  span: Span,
  { headed, ...place }: Place & { readonly headed?: boolean },
  writing: Writing,
  around: Around,
): Block {
  const { text, origin } = foldSpaces(source, span);
  return makeBlock(headed ? "heading" : findKind(text, writing), text, span, {
    origin,
    marks: findMarkdown(text, writing, around).marks,
    tag: null,
    ...place,
  });
}

const readCode = (source: string, span: Span, place: Place, tag: Tag | null = null): Block =>
  makeBlock("code", source.slice(span.start, span.end), span, {
    origin: [0, span.start],
    marks: [],
    tag,
    ...place,
  });

const makeBlock = (
  kind: Kind,
  text: string,
  span: Span,
  { id, glue, group, origin, marks, tag }: Place & Pick<Block, "origin" | "marks" | "tag">,
): Block =>
  toBlock({
    id,
    kind,
    text,
    words: countWords(text),
    span,
    origin,
    glue,
    group,
    tag,
    marks,
  });

/** The text of a range with each run of white space as one space, or one tab where it parts cells; how it maps back. */
function foldSpaces(source: string, { start, end }: Span): { text: string; origin: number[] } {
  const origin = [0, start];
  const line = source.slice(start, end);
  if (!FOLDED.test(line)) return { text: line, origin };
  let text = "";
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isSpace(source.charCodeAt(i))) continue;
    let tab = false;
    let next = i;
    for (; next < end && isSpace(source.charCodeAt(next)); next++) tab ||= source.charCodeAt(next) === TAB;
    if (next > i + 1 || source.charCodeAt(i) < 32) {
      text += source.slice(from, i) + (tab ? "\t" : " ");
      origin.push(text.length, next);
      from = next;
    }
    i = next - 1;
  }
  return { text: text + source.slice(from, end), origin };
}

/** White space that is not a single blank between words; most lines have none. */
const FOLDED = /[\t-\r]| {2}/;
const TAB = 9;
const BULLET = /^(?:[*+•·‣▪●○◦–-]|\d{1,3}[.)]|\[[ x]\])\s/;

function findKind(text: string, writing: Writing): Kind {
  if (writing === "markdown" && isRow(text)) return "cell";
  if (HASHES.test(text)) return "heading";
  if (text.includes("\t")) return "cell";
  return BULLET.test(text) ? "item" : "paragraph";
}
