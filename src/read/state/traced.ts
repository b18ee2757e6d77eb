import type { Span } from "../../page";

/** Text that was made from the source, and where in the source each of its characters stands. */
export class Traced {
  private constructor(
    readonly text: string,
    private readonly base: number,
    private readonly starts: Uint32Array | null,
    private readonly widths: Uint8Array | null,
  ) {}

  /** A stretch of the source as it stands. */
  static of(source: string, { start, end }: Span): Traced {
    return new Traced(source.slice(start, end), start, null, null);
  }

  /** Where character i of the text begins in the source. */
  start(i: number): number {
    return this.starts ? (this.starts[i] ?? 0) : this.base + i;
  }

  /** Where it ends there. */
  end(i: number): number {
    return this.starts && this.widths ? this.start(i) + (this.widths[i] ?? 0) : this.base + i + 1;
  }

  /** What a quoted string of JSON or JavaScript stands for; the span is that between its quotes. */
  unquote({ start, end }: Span): Traced {
    const writer = new Writer(end - start);
    for (let i = start; i < end; ) {
      let at = i;
      while (at < end && this.text.charCodeAt(at) !== BACKSLASH) at++;
      writer.copy(this, i, at);
      if (at === end) break;
      i = this.endEscape(at, end);
      writer.put(readEscape(this.text.slice(at, i)), this.start(at), this.end(i - 1));
    }
    return writer.finish();
  }

  /** A stretch of it as it stands. */
  cut(start: number, end: number): Traced {
    const { text, base, starts, widths } = this;
    const inside = text.slice(start, end);
    return starts && widths
      ? new Traced(inside, 0, starts.subarray(start, end), widths.subarray(start, end))
      : new Traced(inside, base + start, null, null);
  }

  private endEscape(i: number, end: number): number {
    const sign = this.text.charAt(i + 1);
    const digits = sign === "u" ? 4 : sign === "x" ? 2 : 0;
    const isNumber = digits > 0 && HEX.test(this.text.slice(i + 2, i + 2 + digits));
    return Math.min(end, i + 2 + (isNumber ? digits : 0));
  }

  static made(text: string, starts: Uint32Array, widths: Uint8Array): Traced {
    return new Traced(text, 0, starts, widths);
  }
}

const BACKSLASH = 92;
const HEX = /^(?:[0-9a-f]{2}|[0-9a-f]{4})$/i;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", " "],
  ["f", " "],
  ["n", "\n"],
  ["r", "\n"],
  ["t", " "],
  ["\n", " "],
]);

function readEscape(written: string): string {
  if (written.length > 2) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const sign = written.charAt(1);
  return ESCAPES.get(sign) ?? sign;
}

/** Puts characters after one another, each with its place in the source. */
export class Writer {
  private readonly parts: string[] = [];
  private starts: Uint32Array;
  private widths: Uint8Array;
  length = 0;

  constructor(size: number) {
    this.starts = new Uint32Array(size);
    this.widths = new Uint8Array(size);
  }

  /** Text that stands for the characters of the source from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    const length = this.length + text.length;
    if (length > this.starts.length) this.grow(2 * length);
    this.parts.push(text);
    this.starts.fill(start, this.length, length);
    this.widths.fill(Math.min(end - start, 255), this.length, length);
    this.length = length;
  }

  /** A stretch of another text, with its places. */
  copy(from: Traced, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.starts.length) this.grow(2 * length);
    for (let i = start, to = this.length; i < end; i++, to++) {
      const at = from.start(i);
      this.starts[to] = at;
      this.widths[to] = from.end(i) - at;
    }
    this.parts.push(from.text.slice(start, end));
    this.length = length;
  }

  finish(): Traced {
    const { length } = this;
    return Traced.made(this.parts.join(""), this.starts.subarray(0, length), this.widths.subarray(0, length));
  }

  private grow(size: number): void {
    const { starts, widths } = this;
    this.starts = new Uint32Array(size);
    this.starts.set(starts);
    this.widths = new Uint8Array(size);
    this.widths.set(widths);
  }
}
