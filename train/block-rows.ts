import type { FeatureSet, Tables } from "../src/model/features/index";
import type { MatrixRow } from "./matrix-file";
import type { Sample } from "./samples";

/** Rows that weigh less are drawn rather than all taken: a fifth of the rows says nearly all. */
const FLOOR = 0.02;
/** HTML has a fifth of the samples, so that more rows of each can be taken. */
const FLOOR_HTML = 0.004;
/**
 * Articles are what people clean most. Three times the weight costs the other types nothing measurable; four times gives
 * articles 0.1 points of word-F1 more, and takes 0.05 from all pages.
 */
const ARTICLE = 4;
/** On HTML the other types do lose by it: 0.1 points of word-F1 over all pages. */
const ARTICLE_HTML = 1.5;
/** Pages that are clean already teach abstention; less than half the weight, as each page gives two. */
const CLEAN = 0.4;
/** Weight of a page in an unknown language. */
const MASKED = 0.5;
/** Words added to a page's size, so that a page of ten words does not outweigh one of a thousand. */
const CALM = 40;
/** A block without words still counts as this many. */
const WORDLESS = 0.3;

/** The blocks of a sample that are to be judged, as rows; light ones are drawn with a chance in proportion to their weight. */
export function makeBlockRows(
  sample: Sample,
  number: number,
  features: FeatureSet,
  tables: Tables,
): MatrixRow[] {
  const { columns } = features.compute(sample.cues, tables);
  const floor = features.name === "html" ? FLOOR_HTML : FLOOR;
  const rows: MatrixRow[] = [];
  const weights = weighBlocks(sample);
  for (const [row, i] of sample.cues.judged.entries()) {
    const weight = weights[i] ?? 0;
    if (!isDrawn(weight, floor, number, i)) continue;
    rows.push({
      features: columns.map((column) => column[row] ?? 0),
      label: sample.labels[i] ?? 0,
      weight: Math.max(weight, floor),
    });
  }
  return rows;
}

/** What a wrong decision on each block costs the page's word-F1, roughly: its words in proportion to the gold's. */
export function weighBlocks({ cues, labels, type, renderer, masked, weight }: Sample): Float32Array {
  const { words } = cues.counts;
  let content = 0;
  let all = 0;
  for (let i = 0; i < cues.rows; i++) {
    content += (words[i] ?? 0) * (labels[i] ?? 0);
    all += words[i] ?? 0;
  }
  const size = Math.max(content, all / 4) + CALM;
  const factor =
    (type !== "article" ? 1 : renderer === "html" ? ARTICLE_HTML : ARTICLE) *
    (renderer === "clean" ? CLEAN : 1) *
    (masked ? MASKED : 1) *
    (weight ?? 1);
  return words.map((count) => (factor * Math.max(WORDLESS, count)) / size);
}

/** A draw that depends on page and row alone. */
function isDrawn(weight: number, floor: number, number: number, row: number): boolean {
  if (weight <= 0) return false;
  if (weight >= floor) return true;
  let hash = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(row + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32 < weight / floor;
}
