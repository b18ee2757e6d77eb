import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { FeatureSet, Tables } from "../src/model/features/index";
import type { Sample } from "./samples";

/** What one row of a matrix is beside its features: 8 numbers, all float32. */
export const ROW = ["label", "weight", "words", "page", "renderer", "type", "fold", "block"] as const;

/** Share of rows with little weight that stay; they stay with more weight, so that all in all nothing changes. */
export interface Sampling {
  /** Rows lighter than this are drawn with a chance in proportion to their weight. 0 keeps every row. */
  readonly floor: number;
}

/**
 * Writes features and facts of the samples' open blocks as two row-major float32 files, `<name>.x` and `<name>.y`,
 * and `<name>.json` with the names of the columns.
 */
export function writeMatrix(
  folder: string,
  name: string,
  samples: Iterable<{ sample: Sample; tables: Tables; page: number }>,
  features: FeatureSet,
  { floor }: Sampling,
): number {
  mkdirSync(folder, { recursive: true });
  const files = { x: openSync(join(folder, `${name}.x`), "w"), y: openSync(join(folder, `${name}.y`), "w") };
  let names: readonly string[] = [];
  let rows = 0;
  for (const { sample, tables, page } of samples) {
    const sheet = features.compute(sample.cues, tables);
    names = sheet.names;
    const weights = weighRows(sample);
    const chosen = [...weights.keys()].filter((i) => isDrawn(weights[i] ?? 0, floor, page, i));
    const x = new Float32Array(chosen.length * names.length);
    const y = new Float32Array(chosen.length * ROW.length);
    for (const [r, i] of chosen.entries()) {
      for (const [c, column] of sheet.columns.entries()) x[r * names.length + c] = column[i] ?? 0;
      const facts = [
        sample.labels[i] ?? 0,
        Math.max(weights[i] ?? 0, floor),
        sample.cues.counts.words[i] ?? 0,
        page,
        RENDERINGS.indexOf(sample.renderer),
        TYPES.indexOf(sample.type),
        sample.fold,
        i,
      ];
      y.set(facts, r * ROW.length);
    }
    writeSync(files.x, new Uint8Array(x.buffer));
    writeSync(files.y, new Uint8Array(y.buffer));
    rows += chosen.length;
  }
  closeSync(files.x);
  closeSync(files.y);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ rows, names, facts: ROW }));
  return rows;
}

export const RENDERINGS = ["soup", "innertext", "htmltotext", "lynx", "trim", "ptags", "clean", "html"];
export const TYPES = ["article", "forum", "product", "collection", "listing", "documentation", "service"];

/** Articles are what people clean most; four times the weight costs the other types nothing measurable. */
const ARTICLE = 3;
/** On HTML the other types do lose by it: 0.1 points of word-F1 over all pages. */
const ARTICLE_HTML = 1.5;
/** Pages that are clean already teach abstention; half the weight, as each page gives two. */
const CLEAN = 0.4;
/** Words added to a page's size, so that a page of ten words does not outweigh one of a thousand. */
const CALM = 40;

/**
 * What a wrong decision on the block costs the page's word-F1, roughly: its words in proportion to the gold's.
 * Blocks that a cleaner has taken already weigh nothing and stay out.
 */
function weighRows({ cues, labels, type, renderer }: Sample): Float32Array {
  const { words } = cues.counts;
  let content = 0;
  let all = 0;
  for (let i = 0; i < cues.rows; i++) {
    content += (words[i] ?? 0) * (labels[i] ?? 0);
    all += words[i] ?? 0;
  }
  const size = Math.max(content, all / 4) + CALM;
  const factor =
    (type === "article" ? (renderer === "html" ? ARTICLE_HTML : ARTICLE) : 1) *
    (renderer === "clean" ? CLEAN : 1);
  return words.map((count, i) => (cues.gone[i] ? 0 : (factor * Math.max(0.3, count)) / size));
}

/** A draw that depends on page and row alone. */
function isDrawn(weight: number, floor: number, page: number, row: number): boolean {
  if (weight <= 0) return false;
  if (weight >= floor) return true;
  let hash = Math.imul(page + 1, 0x9e3779b1) ^ Math.imul(row + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32 < weight / floor;
}
