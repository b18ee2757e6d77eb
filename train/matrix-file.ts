import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** One row for the trainer: its features, its label (a chance or a value), its weight. */
export interface MatrixRow {
  readonly features: ArrayLike<number>;
  readonly label: number;
  readonly weight: number;
}

/** Names of the two numbers per row that are no features. */
const FACTS = ["label", "weight"];

/** Writes `<path>.x` (features) and `<path>.y` (labels, weights) as row-major float32, and `<path>.json` with the names. */
export function writeMatrix(
  path: string,
  names: readonly string[],
  batches: Iterable<readonly MatrixRow[]>,
): number {
  mkdirSync(dirname(path), { recursive: true });
  const files = { x: openSync(`${path}.x`, "w"), y: openSync(`${path}.y`, "w") };
  let count = 0;
  for (const rows of batches) {
    const x = new Float32Array(rows.length * names.length);
    const y = new Float32Array(rows.length * FACTS.length);
    for (const [r, { features, label, weight }] of rows.entries()) {
      x.set(features, r * names.length);
      y.set([label, weight], r * FACTS.length);
    }
    writeSync(files.x, new Uint8Array(x.buffer));
    writeSync(files.y, new Uint8Array(y.buffer));
    count += rows.length;
  }
  closeSync(files.x);
  closeSync(files.y);
  writeFileSync(`${path}.json`, JSON.stringify({ rows: count, names, facts: FACTS }));
  return count;
}
