import type { Codec } from "./codecs.js";
import { Layers } from "./layers.js";
import { type Guess, guesses, guessWide, lossesOf } from "./lossy.js";
import { cost, LOST, type Model, remember } from "./model.js";

/** A stretch of a line read back through a chain; `gain` in half bits. */
export interface Mend {
  start: number;
  end: number;
  to: string;
  gain: number;
}

/** The likeliest reading of a line in which some stretches went through `chain`; `gain` over the line as it stands. */
export interface Reading {
  gain: number;
  mends: Mend[];
}

/** Half bits for starting and for ending a damaged stretch inside a line, before and after the line is known to be damaged. */
const ENTER = 12;
const LEAVE = 6;
const ENTER_AGAIN = 6;
const LEAVE_AGAIN = 4;
const FAR = 1 << 28;
const BREAK = 10;

/** How a line is to be read: `proven` once it is known to be damaged, so that lost characters may be given up. */
export interface Manner {
  strict: boolean;
  proven: boolean;
}

/**
 * Viterbi over two states, raw and damaged. A damaged stretch is made of units of the chain, of ASCII and of guesses
 * for lost bytes. U+FFFD fits anywhere and so proves nothing: it is only put where the line is proven damaged.
 */
export function bestReading(
  model: Model,
  text: string,
  chain: readonly Codec[],
  { strict, proven }: Manner,
): Reading {
  const length = text.length;
  const plain = new Int32Array(length + 1); // the line as it stands
  const raw = new Int32Array(length + 1).fill(FAR);
  const mended = new Int32Array(length + 1).fill(FAR);
  const rawLast = new Int32Array(length + 1);
  const mendedLast = new Int32Array(length + 1);
  const rawMemory = new Uint16Array(length + 1);
  const mendedMemory = new Uint16Array(length + 1);
  const rawFromMended = new Uint8Array(length + 1);
  const mendedFrom = new Int32Array(length + 1).fill(-1);
  const mendedFromRaw = new Uint8Array(length + 1);
  const output: (string | undefined)[] = new Array(length + 1);
  const layers = new Layers(text, chain);
  const single = chain.length === 1 ? chain[0] : undefined;
  const losses = lossesOf(text, strict);
  const enter = proven ? ENTER_AGAIN : ENTER;
  const leaving = proven ? LEAVE_AGAIN : LEAVE;
  raw[0] = 0;
  rawLast[0] = BREAK;
  let plainLast = BREAK;
  let plainMemory = 0;

  const offer = (from: number, to: number, codes: readonly number[], extra: number): void => {
    for (let state = 0; state < 2; state++) {
      const before = state === 0 ? (raw[from] ?? FAR) + enter : (mended[from] ?? FAR);
      if (before >= FAR) continue;
      let last = (state === 0 ? rawLast[from] : mendedLast[from]) ?? BREAK;
      let memory = (state === 0 ? rawMemory[from] : mendedMemory[from]) ?? 0;
      let total = before + extra;
      for (const code of codes) {
        total += cost(model, last, code, memory);
        memory = remember(model, memory, code);
        last = code;
      }
      if (total >= (mended[to] ?? FAR)) continue;
      mended[to] = total;
      mendedLast[to] = last;
      mendedMemory[to] = memory;
      mendedFrom[to] = from;
      mendedFromRaw[to] = state === 0 ? 1 : 0;
      output[to] = String.fromCodePoint(...codes);
    }
  };

  for (let index = 0; index < length; index++) {
    const code = text.codePointAt(index) ?? 0;
    const next = index + (code > 0xffff ? 2 : 1);
    const step = cost(model, plainLast, code, plainMemory);
    plainMemory = remember(model, plainMemory, code);
    plain[next] = (plain[index] ?? 0) + step;
    if (next === index + 2) plain[index + 1] = plain[next] ?? 0;
    plainLast = code;
    const inside = mended[index] ?? FAR;
    const outside = raw[index] ?? FAR;

    const stay =
      outside + (outside < FAR ? cost(model, rawLast[index] ?? 0, code, rawMemory[index] ?? 0) : 0);
    const leave =
      inside +
      LEAVE +
      (inside < FAR ? cost(model, mendedLast[index] ?? 0, code, mendedMemory[index] ?? 0) : 0);
    const best = Math.min(stay, leave);
    if (best < (raw[next] ?? FAR)) {
      raw[next] = best;
      rawLast[next] = code;
      const memory = leave < stay ? mendedMemory[index] : rawMemory[index];
      rawMemory[next] = remember(model, memory ?? 0, code);
      rawFromMended[next] = leave < stay ? 1 : 0;
    }
    if (code < 0x80) {
      const total =
        inside + (inside < FAR ? cost(model, mendedLast[index] ?? 0, code, mendedMemory[index] ?? 0) : 0);
      if (total < (mended[next] ?? FAR)) {
        mended[next] = total;
        mendedLast[next] = code;
        mendedMemory[next] = mendedMemory[index] ?? 0;
        mendedFrom[next] = index;
        mendedFromRaw[next] = 0;
        output[next] = undefined;
      }
    } else {
      const read = layers.read(index);
      if (read > 0) offer(index, index + read, layers.unit, 0);
      else if (single?.wide) guessWide(text, index, single).forEach(take);
      else if (single) {
        const before = (inside < outside ? mendedLast[index] : rawLast[index]) ?? BREAK;
        guesses(model, text, index, single, before, losses).forEach(take);
      }
    }
    function take({ length: taken, codes, penalty }: Guess): void {
      if (!proven && codes.includes(LOST) && !text.slice(index, index + taken).includes("\ufffd")) return;
      offer(index, index + taken, codes, penalty);
    }
  }

  const insideLast = (mended[length] ?? FAR) <= (raw[length] ?? FAR);
  const total = insideLast ? (mended[length] ?? FAR) : (raw[length] ?? FAR);
  const mends: Mend[] = [];
  let at = length;
  let inside = insideLast;
  while (at > 0) {
    if (!inside) {
      inside = rawFromMended[at] === 1;
      at -= at > 1 && isPair(text, at) ? 2 : 1;
      continue;
    }
    const from = mendedFrom[at] ?? 0;
    const to = output[at];
    if (to !== undefined) {
      const before = mendedFromRaw[at] === 1 ? (raw[from] ?? 0) : (mended[from] ?? 0);
      const gain = (plain[at] ?? 0) - (plain[from] ?? 0) - ((mended[at] ?? 0) - before);
      mends.push({ start: from, end: at, to, gain });
    }
    inside = mendedFromRaw[at] === 0;
    at = from;
  }
  return { gain: (plain[length] ?? 0) - total, mends: mends.reverse() };
}

const isPair = (text: string, end: number): boolean => (text.codePointAt(end - 2) ?? 0) > 0xffff;
