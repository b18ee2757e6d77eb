import { addTo } from "./add-to";
import { findPair, isBlank, toSource, toSourceSpan } from "./origin";
import type { Block, Edit, Fate, Glue, Page, Repair, Span } from "./page";
import { copyBlock, toBlock } from "./to-block";
import { moveMark } from "./to-mark";
import { withBlocks } from "./to-page";
import { countWords } from "./words";

/** The page after one cleaner's edits: texts replaced first, then parts split off, then fates set. */
export function changeBlocks(page: Page, edits: readonly Edit[], by: string): Page {
  return edits.every(isFate) ? withBlocks(page, setFates(page, edits, by)) : changeTexts(page, edits, by);
}

/** Whether the block's text stays as it is, and with it the number of blocks. */
const isFate = (edit: Edit): boolean =>
  edit.type === "keep" || (edit.type !== "replace" && edit.part === undefined);

function setFates({ blocks }: Page, edits: readonly Edit[], by: string): readonly Block[] {
  const changed = [...blocks];
  for (const edit of edits) changed[edit.block.id] = setFate(changed[edit.block.id] ?? edit.block, edit, by);
  return changed;
}

function changeTexts(page: Page, edits: readonly Edit[], by: string): Page {
  const perBlock = new Map<number, Edit[]>();
  for (const edit of edits) addTo(perBlock, edit.block.id, edit);
  const blocks: Block[] = [];
  const repairs: Repair[] = [];
  const place = (block: Block) =>
    blocks.push(block.id === blocks.length ? block : copyBlock(block, blocks.length, block));
  for (const block of page.blocks) {
    const list = perBlock.get(block.id);
    if (!list) place(block);
    else for (const piece of changeBlock(block, list, by, page.source, repairs)) place(piece);
  }
  return withBlocks(page, blocks, repairs.length > 0 ? [...page.repairs, ...repairs] : page.repairs);
}

function changeBlock(
  block: Block,
  edits: readonly Edit[],
  by: string,
  source: string,
  repairs: Repair[],
): Block[] {
  const replacements: Replacement[] = [];
  const parts: Part[] = [];
  let changed = block;
  for (const edit of edits) {
    if (edit.type === "replace") replacements.push(edit);
    else if (edit.type !== "keep" && edit.part) parts.push({ ...edit, part: edit.part });
    else changed = setFate(changed, edit, by);
  }
  if (parts.length > 0) return splitBlock(changed, parts, by, source);
  if (replacements.length > 0) changed = replaceText(changed, replacements, by, source, repairs);
  return changed.text === "" ? [] : [changed];
}

type Replacement = Extract<Edit, { type: "replace" }>;
type Part = Extract<Edit, { type: "drop" | "lift" }> & { readonly part: Span };

function setFate(block: Block, edit: Edit, by: string): Block {
  const probability = edit.type === "drop" || edit.type === "keep" ? edit.probability : undefined;
  const fate = toFate(edit, block.text, by);
  return copyBlock(block, block.id, { fate, probability: probability ?? block.probability });
}

function toFate(edit: Edit, text: string, by: string): Fate | undefined {
  if (edit.type === "drop") return { type: "drop", by, why: edit.why, category: edit.category };
  if (edit.type === "lift")
    return { type: "lift", by, why: edit.why, field: edit.field, values: edit.values ?? [text] };
  return undefined;
}

/** Cuts the block at its parts; what lies between them stays kept, joined by a space, or by the line breaks of a listing. */
function splitBlock(block: Block, parts: readonly Part[], by: string, source: string): Block[] {
  const pieces: Block[] = [];
  let done = 0;
  const push = (range: Span, edit?: Edit) => {
    const piece = slice(block, range, source, pieces.length === 0 ? block.glue : undefined);
    if (piece) pieces.push(edit ? setFate(piece, edit, by) : piece);
  };
  for (const edit of [...parts].sort((a, b) => a.part.start - b.part.start)) {
    push({ start: done, end: edit.part.start });
    push({ start: Math.max(done, edit.part.start), end: edit.part.end }, edit);
    done = Math.max(done, edit.part.end);
  }
  push({ start: done, end: block.text.length });
  return pieces;
}

/** A range of a block, without white space around it; the first line of a listing keeps its indent. */
function slice(block: Block, range: Span, source: string, glue?: Glue): Block | null {
  let { start, end } = range;
  while (start < end && isBlank(block.text.charCodeAt(start))) start++;
  while (end > start && isBlank(block.text.charCodeAt(end - 1))) end--;
  if (start >= end) return null;
  const before = block.kind === "code" ? block.text.slice(range.start, start) : "";
  start -= before.length - (before.lastIndexOf("\n") + 1);
  const text = block.text.slice(start, end);
  return toBlock({
    ...block,
    text,
    words: countWords(text),
    span: toSourceSpan(block, { start, end }, source),
    origin: sliceOrigin(block, { start, end }, -start),
    glue: glue ?? (block.kind === "code" ? findBreak(block.text, start) : " "),
    marks: block.marks
      .filter((mark) => mark.end > start && mark.start < end)
      .map((mark) => moveMark(mark, Math.max(0, mark.start - start), Math.min(end, mark.end) - start)),
  });
}

/** What parts a place in a listing from the line above it. */
function findBreak(text: string, at: number): Glue {
  let lines = 0;
  for (let i = at - 1; i >= 0 && isBlank(text.charCodeAt(i)); i--)
    if (text.charCodeAt(i) === LINE_FEED) lines++;
  return lines === 0 ? " " : lines === 1 ? "\n" : "\n\n";
}

const LINE_FEED = 10;

/** The origin pairs of a range of the block's text, their text offsets moved by `shift`. */
function sliceOrigin(block: Block, { start, end }: Span, shift: number): number[] {
  const { origin } = block;
  const pairs = [start + shift, toSource(block, start)];
  for (let i = 2 * findPair(block, start) + 2; i < origin.length; i += 2) {
    const at = origin[i] ?? 0;
    if (at >= end) break;
    pairs.push(at + shift, origin[i + 1] ?? 0);
  }
  return pairs;
}

function replaceText(
  block: Block,
  edits: Replacement[],
  by: string,
  source: string,
  repairs: Repair[],
): Block {
  const sorted = edits.map((edit) => withSpace(edit, block)).sort((a, b) => a.start - b.start);
  const origin: number[] = [];
  let text = "";
  let done = 0;
  const copy = (end: number) => {
    if (end <= done) return;
    for (const value of sliceOrigin(block, { start: done, end }, text.length - done)) origin.push(value);
    text += block.text.slice(done, end);
    done = end;
  };
  for (const { type: _, block: __, start, end, text: to, fixer, ...reasons } of sorted) {
    if (start < done) continue; // Overlapping repairs: the first one stands.
    copy(start);
    const span = toSourceSpan(block, { start, end }, source);
    repairs.push({ span, from: block.text.slice(start, end), to, by: fixer ?? by, ...reasons });
    if (to !== "") origin.push(text.length, span.start);
    text += to;
    done = end;
  }
  copy(block.text.length);
  const move = (offset: number) => moveOffset(offset, sorted);
  const marks = block.marks.map((mark) => moveMark(mark, move(mark.start), move(mark.end)));
  const kept = marks.filter((mark) => mark.end > mark.start);
  return trim(toBlock({ ...block, text, words: countWords(text), origin, marks: kept }), source);
}

/** Of the spaces on either side of what goes, one goes with it. */
function withSpace(edit: Replacement, { text, kind }: Block): Replacement {
  const { start, end } = edit;
  const isBetween = isBlank(text.charCodeAt(start - 1)) && isBlank(text.charCodeAt(end));
  return edit.text === "" && start < end && isBetween && kind !== "code" ? { ...edit, end: end + 1 } : edit;
}

/** Where an offset of the old text lies in the new one; inside a replaced range it moves to that range's end. */
function moveOffset(offset: number, sorted: readonly Replacement[]): number {
  let moved = offset;
  for (const { start, end, text } of sorted) {
    if (end <= offset) moved += text.length - (end - start);
    else if (start < offset) moved += start + text.length - offset;
  }
  return moved;
}

function trim(block: Block, source: string): Block {
  const { text, kind } = block;
  const edge = isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));
  if (!edge || kind === "code") return block;
  return slice(block, { start: 0, end: text.length }, source, block.glue) ?? { ...block, text: "" };
}
