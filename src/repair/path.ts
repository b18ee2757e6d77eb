import type { Codec } from "./codecs";
import { Layers } from "./layers";
import { type Company, type Losses, lossesOf } from "./losses";
import { guesses } from "./lossy";
import { guessWide } from "./lossy-wide";
import { isLetter } from "./lost-marks";
import { cost, LOST, type Model, remember } from "./model";
import { isCapitalEmoji } from "./other-case";

/** A stretch of a line read back through a chain; `gain` in half bits. */
export interface Mend {
  start: number;
  end: number;
  to: string;
  gain: number;
}

/** The likeliest reading of a line in which some stretches went through a chain. */
export interface Reading {
  /** Half bits over the line as it stands. */
  gain: number;
  mends: Mend[];
  /** Characters beyond ASCII that stay as they are. */
  left: number;
}

/**
 * How a line is to be read. `torn` once it is known to be damaged: the code units that begin its damage, so that behind
 * them lost characters may be given up. Others that could begin some are healthy letters.
 */
export interface Manner {
  strict: boolean;
  torn?: ReadonlySet<number>;
  /** The chain is proven, by this line or by others. */
  proven?: boolean;
}

/** Half bits for starting and for ending a damaged stretch inside a line, before and after it is known to be damaged. */
export const ENTER = 12;
export const LEAVE = 6;
const ENTER_AGAIN = 6;
const LEAVE_AGAIN = 4;
/** Half bits more for characters that mean nothing outside of one font, or nothing at all. */
const PRIVATE = 24;
const FAR = 1 << 28;
const BREAK = 10;
const NONE = -1;

const isPrivate = (code: number): boolean => code >= 0xe000 && code < 0xf900;
const isControl = (code: number): boolean => code >= 0x80 && code < 0xa0;
const isOdd = (code: number): boolean => isPrivate(code) || isControl(code);

/** F0 9F of an emoji and E2 80 and E2 82 of a mark or a currency, as the two bytes of one number. */
const TYPICAL = [0xf09f, 0xe280, 0xe282];

/**
 * Whether something may have been lost behind the lead byte at a place: others of the line begin alike, or its rest is
 * there, or it stands among no letters of its own.
 */
function mayBeTorn(
  text: string,
  at: number,
  { bytes }: Codec,
  torn: ReadonlySet<number>,
  last: number,
): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (torn.has(code) || TYPICAL.includes((bytes[code] ?? 0) * 256 + (bytes[next] ?? 0))) return true;
  const isHealthy = (letter: number): boolean => letter > 0x7f && !torn.has(letter) && isLetter(letter);
  const before = text.charCodeAt(at - 1);
  return (last !== before || !isHealthy(before)) && !isHealthy(next);
}

/** For each place in a line and one state: the cost of getting there, and what a next step has to know. */
interface State {
  total: Int32Array;
  last: Int32Array;
  memory: Uint16Array;
}

const state = (size: number): State => ({
  total: new Int32Array(size),
  last: new Int32Array(size),
  memory: new Uint16Array(size),
});

const NOTHING = new Int32Array(0);
const NO_FLAGS = new Uint8Array(0);
const NO_STATE = state(0);

/**
 * Viterbi over two states, raw and damaged. A damaged stretch is made of units of the chain, of ASCII and of guesses
 * for lost bytes. U+FFFD fits anywhere and so proves nothing: it is only put where the line is proven damaged.
 * One lattice serves many lines, none longer than `longest`.
 */
export class Lattice {
  private plain = NOTHING;
  private raw = NO_STATE;
  private mended = NO_STATE;
  /** 1 where the raw state was reached by leaving the damaged one. */
  private left = NO_FLAGS;
  /** Where the step into the damaged state started: NONE - start if from the raw state. */
  private from = NOTHING;
  private readonly output: (readonly number[] | undefined)[] = [];
  private enter = ENTER;

  constructor(
    private readonly model: Model,
    private readonly longest: number,
  ) {}

  /** Most texts never get here, so the arrays wait for the first that does. */
  private open(): void {
    if (this.plain.length > 0) return;
    const size = this.longest + 1;
    this.plain = new Int32Array(size);
    this.raw = state(size);
    this.mended = state(size);
    this.left = new Uint8Array(size);
    this.from = new Int32Array(size);
  }

  read(text: string, chain: readonly Codec[], { strict, torn, proven = false }: Manner): Reading {
    this.open();
    const { model, plain, raw, mended } = this;
    const single = chain.length === 1 ? chain[0] : undefined;
    const layers = new Layers(text, chain);
    const losses = lossesOf(text, strict, proven);
    const leaving = torn ? LEAVE_AGAIN : LEAVE;
    this.enter = torn ? ENTER_AGAIN : ENTER;
    raw.total.fill(FAR, 0, text.length + 1);
    mended.total.fill(FAR, 0, text.length + 1);
    raw.total[0] = 0;
    raw.last[0] = BREAK;
    raw.memory[0] = 0;
    plain[0] = 0;
    let plainLast = BREAK;
    let plainMemory = 0;
    for (let index = 0, next = 0; index < text.length; index = next) {
      const code = text.codePointAt(index) ?? 0;
      next = index + (code > 0xffff ? 2 : 1);
      const outside = raw.total[index] ?? FAR;
      const inside = mended.total[index] ?? FAR;
      // Between two ASCII characters that every reading has kept all cost the same, so nothing.
      const same = code < 0x80 && plainLast < 0x80 && (inside >= FAR || mended.last[index] === plainLast);
      const plainStep = same ? 0 : cost(model, plainLast, code, plainMemory);
      plain[next] = (plain[index] ?? 0) + plainStep;
      plainLast = code;
      plainMemory = remember(model, plainMemory, code);

      const rawStep =
        same || outside >= FAR ? 0 : cost(model, raw.last[index] ?? 0, code, raw.memory[index] ?? 0);
      const mendedStep =
        same || inside >= FAR ? 0 : cost(model, mended.last[index] ?? 0, code, mended.memory[index] ?? 0);
      const leaves = inside + leaving + mendedStep < outside + rawStep;
      this.left[next] = leaves ? 1 : 0;
      raw.total[next] = leaves ? inside + leaving + mendedStep : outside + rawStep;
      raw.last[next] = code;
      raw.memory[next] = remember(model, (leaves ? mended : raw).memory[index] ?? 0, code);
      if (code < 0x80) {
        if (inside + mendedStep < (mended.total[next] ?? FAR)) {
          mended.total[next] = inside + mendedStep;
          mended.last[next] = code;
          mended.memory[next] = remember(model, mended.memory[index] ?? 0, code);
          this.from[next] = index;
          this.output[next] = undefined;
        }
        continue;
      }
      const length = layers.read(index);
      if (length > 0) {
        const { codes } = layers;
        const isLost = single?.wide && codes.includes(LOST);
        if (!isLost && !(single && isCapitalEmoji(single, text, index)))
          this.offer(index, index + length, codes, codes.some(isOdd) ? PRIVATE : 0);
      }
      if (single && (length === 0 || isControl(layers.unit[0] ?? 0))) {
        const from = inside < outside ? mended : raw;
        const company = { last: from.last[index] ?? BREAK, memory: from.memory[index] ?? 0 };
        this.guess(text, index, single, company, losses, torn);
      }
    }
    return this.trace(text);
  }

  private guess(
    text: string,
    at: number,
    codec: Codec,
    company: Company,
    losses: Losses,
    torn: ReadonlySet<number> | undefined,
  ): void {
    const found = codec.wide
      ? guessWide(text, at, codec)
      : guesses(this.model, text, at, codec, company, losses);
    for (const { length, codes, penalty } of found) {
      const givesUp = codes.includes(LOST) && !text.slice(at, at + length).includes("\ufffd");
      if (!givesUp || (torn && mayBeTorn(text, at, codec, torn, company.last)))
        this.offer(at, at + length, codes, penalty);
    }
  }

  /** Weighs a step from either state into the damaged one that turns the text from `start` to `end` into `codes`. */
  private offer(start: number, end: number, codes: readonly number[], penalty: number): void {
    const { model, raw, mended } = this;
    for (const before of [raw, mended]) {
      let total = (before.total[start] ?? FAR) + penalty + (before === raw ? this.enter : 0);
      if (total >= (mended.total[end] ?? FAR)) continue;
      let last = before.last[start] ?? BREAK;
      let memory = before.memory[start] ?? 0;
      for (const code of codes) {
        total += cost(model, last, code, memory);
        memory = remember(model, memory, code);
        last = code;
      }
      if (total >= (mended.total[end] ?? FAR)) continue;
      mended.total[end] = total;
      mended.last[end] = last;
      mended.memory[end] = memory;
      this.from[end] = before === raw ? NONE - start : start;
      this.output[end] = codes;
    }
  }

  private trace(text: string): Reading {
    const { plain, raw, mended } = this;
    const mends: Mend[] = [];
    let at = text.length;
    let inside = (mended.total[at] ?? FAR) <= (raw.total[at] ?? FAR);
    const total = ((inside ? mended : raw).total[at] ?? 0) - (plain[at] ?? 0);
    let left = 0;
    while (at > 0) {
      if (!inside) {
        if (text.charCodeAt(at - 1) > 0x7f) left++;
        inside = this.left[at] === 1;
        at -= at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      const from = this.from[at] ?? 0;
      const start = from < 0 ? NONE - from : from;
      const codes = this.output[at];
      inside = from >= 0;
      if (codes) {
        const spent = (mended.total[at] ?? 0) - ((inside ? mended : raw).total[start] ?? 0);
        const gain = (plain[at] ?? 0) - (plain[start] ?? 0) - spent;
        mends.push({ start, end: at, to: String.fromCodePoint(...codes), gain });
      }
      at = start;
    }
    return { gain: -total, mends: mends.reverse(), left };
  }
}

/** Mends that touch as one, as long damage would fill the memory with its sequences. */
export function joined(mends: readonly Mend[]): Mend[] {
  const found: Mend[] = [];
  for (const mend of mends) {
    const last = found.at(-1);
    if (last?.end !== mend.start) {
      found.push({ ...mend });
      continue;
    }
    last.to += mend.to;
    last.end = mend.end;
    last.gain += mend.gain;
  }
  return found;
}
