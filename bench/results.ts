import type { Article } from "../src/index";
import { HALF_CLEANED, type LabelledPage } from "./labelled";
import { countSegments, type Hits, meanScore, type Score, scoreSegments, scoreWords } from "./score";
import { type Metadata, scoreMetadata } from "./score-metadata";

/** How one page came out. */
export interface Row {
  readonly id: string;
  readonly renderer: string;
  readonly type: string;
  /** Top-level domain of the page's host. */
  readonly tld: string;
  readonly score: Score;
  readonly hits: Hits;
  readonly confidence: number;
  readonly kind: Article["kind"];
  readonly milliseconds: number;
  /** Share of the text's words that are left when it is cleaned once more. */
  readonly stable: number;
  readonly found: Metadata;
  readonly truth: Metadata;
}

/** A named group of pages and its figures. */
export interface Group {
  readonly name: string;
  readonly pages: number;
  readonly words: Score | null;
  readonly segments: Score | null;
}

export function scorePage(
  { truth, renderer }: LabelledPage,
  article: Article,
  milliseconds: number,
  again: string,
): Row {
  const host = (truth.url.includes("//") ? truth.url.split("/")[2] : truth.url.split("/")[0]) ?? "";
  return {
    id: truth.id,
    renderer,
    type: truth.type,
    tld: host.replace(/:.*/, "").split(".").at(-1) ?? "",
    score: truth.text === "" && truth.type === "" ? NONE : scoreWords(article.text, truth.text),
    hits: countSegments(article.text, truth),
    confidence: article.confidence,
    kind: article.kind,
    milliseconds,
    stable: again === article.text ? 1 : scoreWords(again, article.text).r,
    found: {
      title: article.title ?? "",
      author: article.authors.join(", "),
      date: article.publishedAt ?? "",
    },
    truth: { title: truth.title, author: truth.author, date: truth.date },
  };
}

const NONE: Score = { p: 0, r: 0, f1: 0 };
/** Fewer pages of a top-level domain than this are not listed. */
const FEW = 12;

/** Figures over all pages, per renderer, per page type (whole and half-cleaned renderings apart), per domain. */
export function summarize(rows: readonly Row[]): Group[] {
  const byWords = rows.some((row) => row.type !== "");
  const groups = new Map<string, Row[]>();
  for (const name of byWords ? WORD_GROUPS : SEGMENT_GROUPS) {
    const found = new Map<string, Row[]>();
    for (const row of rows) {
      const key = name(row);
      if (key === null) continue;
      const list = found.get(key);
      if (list) list.push(row);
      else found.set(key, [row]);
    }
    for (const [key, list] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) groups.set(key, list);
  }
  return [...groups]
    .filter(([name, list]) => !name.startsWith(".") || list.length >= FEW)
    .map(([name, list]) => ({
      name,
      pages: list.length,
      words: byWords ? meanScore(list.map(({ score }) => score)) : null,
      segments: scoreSegments(list.map(({ hits }) => hits)),
    }));
}

type Naming = (row: Row) => string | null;

const sort = ({ renderer }: Row): string =>
  renderer === "" ? "html" : HALF_CLEANED.has(renderer) ? "half-cleaned" : "whole";

const WORD_GROUPS: readonly Naming[] = [
  (row) => sort(row),
  ({ renderer }) => renderer || null,
  (row) => `${sort(row)} ${row.type}`,
  ({ renderer, type }) => (renderer && type === "article" ? `${renderer} article` : null),
];
const SEGMENT_GROUPS: readonly Naming[] = [() => "segments", ({ tld }) => `.${tld}`];

/** The groups as a table; metadata and speed are printed by their own functions. */
export function toFigures(groups: readonly Group[]): string {
  const cells = (score: Score | null) =>
    score ? [score.p, score.r, score.f1].map((n) => n.toFixed(4).padStart(7)).join("") : " ".repeat(21);
  const head = `${"".padEnd(28)}${"pages".padStart(6)} ${"P".padStart(6)}${"R".padStart(7)}${"F1".padStart(7)}   segments P      R     F1`;
  return [
    head,
    ...groups.map(
      ({ name, pages, words, segments }) =>
        `${name.padEnd(28)}${String(pages).padStart(6)}${cells(words)}   ${cells(segments)}`,
    ),
  ].join("\n");
}

/** Title, author and date figures of the pages that state them. */
export function toMetadataFigures(rows: readonly Row[]): string {
  return Object.entries(scoreMetadata(rows))
    .map(([measure, { value, pages }]) => `${measure.padEnd(20)} ${value.toFixed(4)}  (${pages} pages)`)
    .join("\n");
}

/** How many results stay byte for byte the same when they are cleaned once more. */
export function toStabilityFigures(rows: readonly Row[]): string {
  const same = rows.filter(({ stable }) => stable === 1).length / Math.max(1, rows.length);
  const left = rows.reduce((sum, { stable }) => sum + stable, 0) / Math.max(1, rows.length);
  return `cleaned once more: ${(100 * same).toFixed(1)} % stay as they are, ${(100 * left).toFixed(2)} % of their words are left`;
}

/** Prints the pages with the lowest F1 and how to look into them. */
export function printWorst(rows: readonly Row[], count: number): void {
  const worst = [...rows].sort((a, b) => a.score.f1 - b.score.f1).slice(0, count);
  console.log("\nworst pages (look into one with --trace <page>)");
  for (const { id, renderer, type, score, confidence } of worst) {
    const figures = `F1 ${score.f1.toFixed(3)}  P ${score.p.toFixed(3)}  R ${score.r.toFixed(3)}`;
    console.log(
      `${(renderer ? `${renderer}/${id}` : id).padEnd(18)}${type.padEnd(15)}${figures}  confidence ${confidence.toFixed(2)}`,
    );
  }
}
