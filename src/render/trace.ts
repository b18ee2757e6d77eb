import type { Article } from "../article";
import type { Span } from "../page";
import { fit } from "./fit";
import { type Paint, paint, plain } from "./paint";

export interface TraceOptions {
  /** Colours by ANSI escapes; off unless asked for. */
  readonly color?: boolean;
  /** Cuts lines to this many characters, for a terminal; whole lines when absent. */
  readonly width?: number | undefined;
}

/**
 * Every line of the page in its order with a gutter that says what became of it: kept and how surely, lifted into
 * which field, or dropped by which cleaner; under it why, and the repairs made in it.
 */
export function renderTrace(article: Article, { color = false, width }: TraceOptions = {}): string {
  const style = color ? paint : plain;
  const lines = listPieces(article);
  const gutter = lines.reduce((widest, { verdict }) => Math.max(widest, verdict.length), 0);
  const out = lines.flatMap(({ tone, verdict, text, notes }) => [
    `${style[tone](verdict.padEnd(gutter))} ${style.dim("│")} ${style[TEXT[tone]](fit(text, width, gutter + 3))}`,
    ...notes.map((note) => `${" ".repeat(gutter)} ${style.dim(`╰ ${fit(note, width, gutter + 3)}`)}`),
  ]);
  return `${[...out, ...summarise(article, style)].join("\n")}\n`;
}

/** What is kept reads plainly, what is gone steps back. */
const TEXT = { kept: "plain", lifted: "lifted", dropped: "dim" } as const;

interface Piece {
  readonly span: Span;
  readonly tone: "kept" | "lifted" | "dropped";
  readonly verdict: string;
  readonly text: string;
  readonly notes: readonly string[];
}

function listPieces({ blocks, lifted, removed, repairs }: Article): Piece[] {
  const pieces: Piece[] = [
    ...blocks.map(
      ({ confidence, ...block }): Piece => ({
        ...block,
        tone: "kept",
        verdict: `keep ${confidence.toFixed(2)}`,
        notes: [],
      }),
    ),
    ...lifted.map(
      ({ field, by, why, ...line }): Piece => ({
        ...line,
        tone: "lifted",
        verdict: `→ ${field}`,
        notes: [`${by}: ${why}`],
      }),
    ),
    ...removed.map(
      ({ category, by, why, ...piece }): Piece => ({
        ...piece,
        tone: "dropped",
        verdict: `✗ ${by}`,
        notes: [`${category}: ${why}`],
      }),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
  return addRepairs(pieces, repairs);
}

/** Each repair is noted under the piece it was made in; one whose piece it emptied, on a line of its own. */
function addRepairs(pieces: readonly Piece[], repairs: Article["repairs"]): Piece[] {
  const sorted = [...repairs].sort((a, b) => a.span.start - b.span.start);
  const out: Piece[] = [];
  let next = 0;
  const take = (end: number) => {
    const first = next;
    while ((sorted[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return noteRepairs(sorted.slice(first, next));
  };
  for (const piece of pieces) {
    for (const note of take(piece.span.start)) out.push(nothing(note, piece.span));
    out.push({ ...piece, notes: [...piece.notes, ...take(piece.span.end)] });
  }
  for (const note of take(Number.POSITIVE_INFINITY)) out.push(nothing(note, { start: 0, end: 0 }));
  return out;
}

/** A line for each repair, and one for whatever else its cleaner took out: a link in Markdown has two signs. */
function noteRepairs(repairs: Article["repairs"]): string[] {
  const notes: string[] = [];
  const taken = new Map<string, string[]>();
  for (const { from, to, by, why } of repairs) {
    const others = to === "" ? taken.get(by) : undefined;
    if (others) others.push(reveal(from));
    else notes.push(`${by}: ${reveal(from)} → ${reveal(to)}, ${why}`);
    if (to === "" && !others) taken.set(by, []);
  }
  for (const [by, others] of taken)
    if (others.length > 0) notes.push(`${by}: takes out ${others.join(" ")}, too`);
  return notes;
}

/** A text in quotes, what does not show in it as its escape. */
const reveal = (text: string): string =>
  JSON.stringify(text).replace(
    /(?! )[\p{Z}\p{Cf}\p{Cc}\p{Co}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const nothing = (note: string, span: Span): Piece => ({
  span,
  tone: "dropped",
  verdict: "✗ repaired away",
  text: "",
  notes: [note],
});

function summarise({ counts, removed, confidence, warnings }: Article, style: Paint): string[] {
  const takers = new Map<string, number>();
  for (const { by } of removed) takers.set(by, (takers.get(by) ?? 0) + 1);
  const ranked = [...takers].sort((a, b) => b[1] - a[1]).map(([by, times]) => `${by} ${times}`);
  return [
    "",
    style.dim(
      `kept ${counts.kept}, lifted ${counts.lifted}, removed ${counts.removed} of ${counts.input} characters; confidence ${confidence.toFixed(2)}`,
    ),
    ...(ranked.length > 0 ? [style.dim(`removed by: ${ranked.join(", ")}`)] : []),
    ...warnings.map(({ code, message }) => style.dropped(`warning ${code}: ${message}`)),
  ];
}
