/** What is known of one page, which kind it is, and how much it counts. */
export interface LogisticRow {
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/** For each class its score on no evidence, and what it takes from each value. */
export interface Logistic {
  readonly bias: number[];
  readonly votes: number[][];
}

/** Strength of the penalty on squared weights of standardised values, in rows. */
const CALM = 20;
const STEPS = 250;

/**
 * Multinomial logistic regression with a quadratic penalty, by gradient descent with momentum (Nesterov, 1983). All
 * figures are fixed: the same rows give the same weights.
 */
export function fitLogistic(rows: readonly LogisticRow[], classes: number): Logistic {
  const { means, scales } = describe(rows);
  const columns = means.length;
  const width = columns + 1;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const data = rows.map(({ values, ...row }) => ({
    ...row,
    weight: row.weight / total,
    // The last column is the constant.
    x: Float64Array.from(
      [...values].map((value, c) => (value - (means[c] ?? 0)) / (scales[c] ?? 1)).concat(1),
    ),
  }));
  const rate = 1 / (findCurve(data, width) / 2 + CALM / total);
  let weights = new Float64Array(classes * width);
  let before = weights;
  for (let step = 0; step < STEPS; step++) {
    const ahead = weights.map((w, i) => w + (step / (step + 3)) * (w - (before[i] ?? 0)));
    const slope = findSlope(data, ahead, classes, width);
    before = weights;
    weights = ahead.map((w, i) => {
      const penalty = i % width === columns ? 0 : (CALM / total) * w;
      return w - rate * ((slope[i] ?? 0) + penalty);
    });
  }
  const at = (kind: number, column: number) => weights[kind * width + column] ?? 0;
  const votes = Array.from({ length: classes }, (_, kind) =>
    Array.from({ length: columns }, (_, c) => at(kind, c) / (scales[c] ?? 1)),
  );
  return {
    votes: votes.map((row) => row.map(round)),
    bias: votes.map((row, kind) =>
      round(at(kind, columns) - row.reduce((sum, vote, c) => sum + vote * (means[c] ?? 0), 0)),
    ),
  };
}

interface Row {
  readonly x: Float64Array;
  readonly label: number;
  readonly weight: number;
}

function findSlope(
  data: readonly Row[],
  weights: Float64Array,
  classes: number,
  width: number,
): Float64Array {
  const slope = new Float64Array(classes * width);
  const scores = new Float64Array(classes);
  for (const { x, label, weight } of data) {
    for (let kind = 0; kind < classes; kind++) {
      let score = 0;
      for (let c = 0; c < width; c++) score += (weights[kind * width + c] ?? 0) * (x[c] ?? 0);
      scores[kind] = score;
    }
    const highest = Math.max(...scores);
    let total = 0;
    for (let kind = 0; kind < classes; kind++) {
      scores[kind] = Math.exp((scores[kind] ?? 0) - highest);
      total += scores[kind] ?? 0;
    }
    for (let kind = 0; kind < classes; kind++) {
      const error = weight * ((scores[kind] ?? 0) / total - (kind === label ? 1 : 0));
      for (let c = 0; c < width; c++) {
        const i = kind * width + c;
        slope[i] = (slope[i] ?? 0) + error * (x[c] ?? 0);
      }
    }
  }
  return slope;
}

/** The largest eigenvalue of the values' second moments, by power iteration: how curved the loss can be. */
function findCurve(data: readonly Row[], width: number): number {
  let vector = new Float64Array(width).fill(1 / Math.sqrt(width));
  let value = 1;
  for (let step = 0; step < 30; step++) {
    const next = new Float64Array(width);
    for (const { x, weight } of data) {
      let product = 0;
      for (let c = 0; c < width; c++) product += (x[c] ?? 0) * (vector[c] ?? 0);
      for (let c = 0; c < width; c++) next[c] = (next[c] ?? 0) + weight * product * (x[c] ?? 0);
    }
    value = Math.hypot(...next);
    vector = next.map((part) => part / value);
  }
  return value;
}

function describe(rows: readonly LogisticRow[]): { means: Float64Array; scales: Float64Array } {
  const columns = rows[0]?.values.length ?? 0;
  const means = new Float64Array(columns);
  const squares = new Float64Array(columns);
  let total = 0;
  for (const { values, weight } of rows) {
    total += weight;
    for (let c = 0; c < columns; c++) {
      const value = values[c] ?? 0;
      means[c] = (means[c] ?? 0) + weight * value;
      squares[c] = (squares[c] ?? 0) + weight * value * value;
    }
  }
  for (let c = 0; c < columns; c++) means[c] = (means[c] ?? 0) / total;
  const scales = squares.map((square, c) => Math.sqrt(Math.max(1e-6, square / total - (means[c] ?? 0) ** 2)));
  return { means, scales };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
