import type { Article } from "../article";
import { type Piece, quote, visible } from "./account";

/** A stretch of the input, and what the repairs so far have made of it. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly raw: boolean;
}

/** Makes the recorded repairs in the input again; says where the outcome is not the piece's text, up to white space. */
export function replay({ text, span }: Piece, input: string, repairs: Article["repairs"]): string[] {
  let segments: Segment[] = [cutRaw(input, span.start, span.end)];
  for (const repair of repairs) {
    if (repair.span.end <= span.start || repair.span.start >= span.end) continue;
    const next = applyRepair(segments, repair, input);
    if (!next)
      return [
        `${quote(text)}: its repair of ${quote(repair.from)} at ${repair.span.start} is not found there`,
      ];
    segments = next;
  }
  const expected = segments.map((segment) => segment.text).join("");
  return expected === visible(text)
    ? []
    : [`${quote(text)} at ${span.start}: the input has ${quote(expected)} there`];
}

const cutRaw = (input: string, start: number, end: number): Segment => ({
  start,
  end,
  text: visible(input.slice(start, end)),
  raw: true,
});

/** The segments with one repair made in them; null when what it says it replaced is not there. */
function applyRepair(
  segments: readonly Segment[],
  { span, from, to }: Article["repairs"][number],
  input: string,
): Segment[] | null {
  const before: Segment[] = [];
  const touched: Segment[] = [];
  const after: Segment[] = [];
  for (const segment of segments) {
    const start = Math.max(segment.start, span.start);
    const end = Math.min(segment.end, span.end);
    if (segment.end <= span.start && segment.start < span.start) before.push(segment);
    else if (segment.start >= span.end && segment.end > span.end) after.push(segment);
    else if (!segment.raw) touched.push(segment);
    else {
      if (segment.start < start) before.push(cutRaw(input, segment.start, start));
      touched.push(cutRaw(input, start, end));
      if (segment.end > end) after.push(cutRaw(input, end, segment.end));
    }
  }
  const old = touched.map(({ text }) => text).join("");
  const at = old.indexOf(visible(from));
  if (at < 0) return null;
  const text = old.slice(0, at) + visible(to) + old.slice(at + visible(from).length);
  return [...before, { start: span.start, end: span.end, text, raw: false }, ...after];
}
