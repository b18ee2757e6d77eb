/** Precision, recall and F1, each 0 to 1. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Runs of letters, digits and underscores, lower-cased. */
export const splitWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Word-F1 of a text against the gold text, words compared as bags (the metric of WCXB, Foley 2026). */
export function scoreWords(predicted: string, gold: string): Score {
  const found = splitWords(predicted);
  const wanted = splitWords(gold);
  if (wanted.length === 0) return found.length === 0 ? { p: 1, r: 1, f1: 1 } : { p: 0, r: 0, f1: 0 };
  if (found.length === 0) return { p: 0, r: 0, f1: 0 };
  const open = new Map<string, number>();
  for (const word of wanted) open.set(word, (open.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of found) {
    const left = open.get(word) ?? 0;
    if (left === 0) continue;
    open.set(word, left - 1);
    same++;
  }
  return toScore(same, found.length - same, wanted.length - same);
}

/** Hits, misses and false alarms of must-have and must-not segments. */
export interface Hits {
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
}

/** Counts which segments stand in the text, white space folded (trafilatura's evaluation). */
export function countSegments(
  predicted: string,
  {
    with: wanted,
    without: unwanted,
  }: { readonly with: readonly string[]; readonly without: readonly string[] },
): Hits {
  const text = foldSpace(predicted);
  const has = (segment: string) => text.includes(foldSpace(segment));
  const tp = wanted.filter(has).length;
  return { tp, fn: wanted.length - tp, fp: unwanted.filter(has).length };
}

/** Precision, recall and F1 of segments counted over many pages. */
export function scoreSegments(pages: readonly Hits[]): Score {
  const sum = (key: keyof Hits) => pages.reduce((total, hits) => total + hits[key], 0);
  return toScore(sum("tp"), sum("fp"), sum("fn"));
}

/** Mean of scores; of no scores, zeros. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (key: keyof Score) => scores.reduce((sum, s) => sum + s[key], 0) / Math.max(1, scores.length);
  return { p: mean("p"), r: mean("r"), f1: mean("f1") };
}

function toScore(tp: number, fp: number, fn: number): Score {
  return {
    p: tp / Math.max(1, tp + fp),
    r: tp / Math.max(1, tp + fn),
    f1: (2 * tp) / Math.max(1, 2 * tp + fp + fn),
  };
}

const foldSpace = (text: string): string => text.replace(/\s+/gu, " ").trim();
