/** Sums over any window of a column in constant time. */
export class Sums {
  private readonly before: Float64Array;

  constructor(values: ArrayLike<number>) {
    this.before = new Float64Array(values.length + 1);
    for (let i = 0; i < values.length; i++) this.before[i + 1] = (this.before[i] ?? 0) + (values[i] ?? 0);
  }

  /** Sum of the values from index `from` up to but without `to`; what lies outside counts nothing. */
  over(from: number, to: number): number {
    const { before } = this;
    const last = before.length - 1;
    const a = Math.min(last, Math.max(0, from));
    const b = Math.min(last, Math.max(0, to));
    return b > a ? (before[b] ?? 0) - (before[a] ?? 0) : 0;
  }

  get total(): number {
    return this.before[this.before.length - 1] ?? 0;
  }
}

export function sum(values: Float32Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

/** What a function makes of each value. In a loop, for it takes typed arrays several times as long to map. */
export function convert(
  values: ArrayLike<number>,
  to: (value: number, index: number) => number,
): Float32Array {
  const converted = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) converted[i] = to(values[i] as number, i);
  return converted;
}

/** a / b, and 0 where there is nothing to divide by. */
export const share = (a: number, b: number): number => (b > 0 ? a / b : 0);

/** Natural logarithm of 1 + n: sizes of blocks and distances count by their order of magnitude. */
export function log(n: number): number {
  const whole = n | 0;
  return whole === n && whole >= 0 && whole < LOGS.length ? (LOGS[whole] as number) : Math.log1p(n);
}

/** Nearly all that is asked for are small counts; the engine calls out of compiled code to work one out. */
const LOGS = Float64Array.from({ length: 1024 }, (_, n) => Math.log1p(n));
