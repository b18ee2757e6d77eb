import { KNOT_RANGE } from "../src/model/model";

/** One judged block: the trees' log-odds, its share of content, its weight. */
export interface Judged {
  readonly odds: number;
  readonly label: number;
  readonly weight: number;
}

const STEPS = 30;
const KNOTS = 33;

/**
 * Probabilities at evenly spaced log-odds of the trees, by a line through the log-odds of blocks that they had not
 * seen (Platt, 1999), found by Newton's method.
 */
export function calibrate(judged: readonly Judged[]): number[] {
  let scale = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    const g = [0, 0];
    const h = [1e-6, 0, 1e-6];
    for (const { odds, label, weight } of judged) {
      const p = 1 / (1 + Math.exp(-(scale * odds + shift)));
      const error = weight * (p - label);
      const curve = weight * p * (1 - p);
      g[0] = (g[0] ?? 0) + error * odds;
      g[1] = (g[1] ?? 0) + error;
      h[0] = (h[0] ?? 0) + curve * odds * odds;
      h[1] = (h[1] ?? 0) + curve * odds;
      h[2] = (h[2] ?? 0) + curve;
    }
    const [ga = 0, gb = 0] = g;
    const [haa = 1, hab = 0, hbb = 1] = h;
    const determinant = haa * hbb - hab * hab;
    scale -= (hbb * ga - hab * gb) / determinant;
    shift -= (haa * gb - hab * ga) / determinant;
  }
  return Array.from({ length: KNOTS }, (_, i) => {
    const odds = KNOT_RANGE * ((2 * i) / (KNOTS - 1) - 1);
    return Math.round(1e5 / (1 + Math.exp(-(scale * odds + shift)))) / 1e5;
  });
}
