import type { Article } from "../article";
import type { Span } from "../page";

/** A line of the page that was kept, lifted or removed. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** All pieces of the page in its order. */
export const listPieces = ({ blocks, lifted, removed }: Article): Piece[] =>
  [...blocks, ...lifted, ...removed].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** Pieces that overlap, stand outside the input, or come in another order than on the page. */
export function findOverlaps(article: Article, pieces: readonly Piece[], length: number): string[] {
  const problems: string[] = [];
  let done = 0;
  for (const { text, span } of pieces) {
    if (span.start >= span.end || span.end > length)
      problems.push(`${quote(text)} has the span ${show(span)}`);
    else if (span.start < done) problems.push(`${quote(text)} at ${show(span)} overlaps the piece before it`);
    done = Math.max(done, span.end);
  }
  for (const list of ["blocks", "lifted", "removed"] as const) {
    const wrong = article[list].find(({ span }, i, all) => span.start < (all[i - 1]?.span.start ?? 0));
    if (wrong) problems.push(`${quote(wrong.text)} comes too late in ${list}`);
  }
  return problems;
}

/** White space and characters that show nothing: controls, joiners, marks of direction, fillers. */
const INVISIBLE = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, "gu");

/** A text without what does not show. */
export const visible = (text: string): string => text.replace(ALL_INVISIBLE, "");

/** Stretches of visible characters that no piece holds and no repair took. */
export function findGaps(
  input: string,
  pieces: readonly Piece[],
  repairs: readonly { span: Span }[],
): string[] {
  const held = new Uint8Array(input.length);
  for (const { span } of [...pieces, ...repairs]) held.fill(1, span.start, span.end);
  const gaps: string[] = [];
  for (let i = 0; i < input.length; i++) {
    if (held[i] === 1 || isInvisible(input, i)) continue;
    let end = i;
    while (end < input.length && held[end] === 0) end++;
    gaps.push(`${quote(input.slice(i, end).trimEnd())} at ${i} is in no piece`);
    i = end;
  }
  return gaps;
}

/** Half of a surrogate pair that shows nothing, such as a language tag, does not show either. */
function isInvisible(input: string, i: number): boolean {
  const start = /[\udc00-\udfff]/.test(input.charAt(i)) && i > 0 ? i - 1 : i;
  const code = input.codePointAt(start) ?? 0;
  return INVISIBLE.test(code > 0xffff ? String.fromCodePoint(code) : input.charAt(i));
}

export const quote = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

const show = ({ start, end }: Span): string => `${start}–${end}`;
