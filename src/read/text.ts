import { type Block, type Draft, type Glue, isSpace, type Kind, type Page, type Span, toBlock } from "../page";
import { cutBlob } from "./blob";
import { findCodeEnd } from "./indented";
import type { Reading } from "./index";
import { findLines } from "./lines";
import { findWrapWidth, joinWrapped } from "./wrapped";

/** Reads plain text: one block per line, hard-wrapped paragraphs joined, one-line blobs cut into sentences. */
export function readText(source: string, { url, lang }: Reading): Page {
  const blocks: Block[] = [];
  const lines = findLines(source);
  const width = findWrapWidth(lines, source);
  let group = 0;
  let glue: Glue = "\n";
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    // Only where a group of lines begins, so that each line is looked at once.
    const codeEnd = glue === "\n\n" || i === 0 ? findCodeEnd(lines, i, source) : -1;
    if (line && codeEnd >= i) {
      const span = { start: line.start, end: lines[codeEnd]?.end ?? line.end };
      blocks.push(toBlock({ ...readCode(source, span, glue, group), id: blocks.length }));
      i = codeEnd + 1;
      glue = "\n";
      continue;
    }
    const last = joinWrapped(lines, i, width, source);
    const end = lines[last]?.end ?? 0;
    i = last + 1;
    if (!line || line.start === line.end) {
      if (glue === "\n") group++;
      glue = "\n\n";
      continue;
    }
    for (const draft of readLine(source, { start: line.start, end }, glue, group)) {
      blocks.push(toBlock({ ...draft, id: blocks.length }));
    }
    glue = "\n";
  }
  return { source, format: "text", url, lang, meta: [], blocks, repairs: [] };
}

function* readLine(source: string, line: Span, glue: Glue, group: number): Generator<Draft> {
  let before = glue;
  for (const { glue: next, ...span } of cutBlob(source, line)) {
    const { text, origin } = foldSpaces(source, span);
    yield { kind: findKind(text), text, span, origin, glue: before, group, tag: null, marks: [] };
    before = next;
  }
}

const readCode = (source: string, span: Span, glue: Glue, group: number): Draft => ({
  kind: "code",
  text: source.slice(span.start, span.end),
  span,
  origin: [0, span.start],
  glue,
  group,
  tag: null,
  marks: [],
});

/** The text of a range with each run of white space as one space, or one tab where it parts cells; how it maps back. */
function foldSpaces(source: string, { start, end }: Span): { text: string; origin: number[] } {
  const origin = [0, start];
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

const TAB = 9;
const BULLET = /^(?:[*+•·‣▪●○◦–-]|\d{1,3}[.)]|\[[ x]\])\s/;
const MARKDOWN_HEADING = /^#{1,6}\s/;

function findKind(text: string): Kind {
  if (MARKDOWN_HEADING.test(text)) return "heading";
  if (text.includes("\t")) return "cell";
  return BULLET.test(text) ? "item" : "paragraph";
}
