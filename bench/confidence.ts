import type { Row } from "./results";

/** Pages under this F1 should be told from the rest. */
const POOR = 0.8;
const BINS = 10;

/**
 * How well an article's confidence predicts its F1: expected calibration error over ten bins (Guo et al., ICML 2017)
 * and the chance that a good page has a higher confidence than a poor one (AUROC).
 */
export function toConfidenceFigures(rows: readonly Row[]): string {
  return `confidence: calibration error ${calibrationError(rows).toFixed(4)}, AUROC for F1 under ${POOR} ${auroc(rows).toFixed(4)}`;
}

function calibrationError(rows: readonly Row[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = rows.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const gap = inside.reduce((sum, { confidence, score }) => sum + confidence - score.f1, 0);
    error += Math.abs(gap) / rows.length;
  }
  return error;
}

function auroc(rows: readonly Row[]): number {
  const sorted = [...rows].sort((a, b) => a.confidence - b.confidence);
  let poor = 0;
  let wins = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.confidence === sorted[i]?.confidence) end++;
    const tied = sorted.slice(i, end);
    const tiedPoor = tied.filter(({ score }) => score.f1 < POOR).length;
    wins += (tied.length - tiedPoor) * (poor + tiedPoor / 2);
    poor += tiedPoor;
    i = end;
  }
  return wins / Math.max(1, poor * (rows.length - poor));
}
