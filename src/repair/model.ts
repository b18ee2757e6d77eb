import { classify, KINDS } from "./classes.js";
import { LETTERS, TRANSITIONS, UNSEEN } from "./generated/statistics.js";

/** What healthy text looks like: costs in half bits, so that sums stay whole numbers. */
export interface Model {
  kinds: Uint8Array;
  letters: Uint8Array;
  transitions: Uint8Array;
}

const EMOJI = KINDS.length - 2;
const ASTRAL = KINDS.length - 1;
const EMOJI_COST = 12;
const ASTRAL_COST = 40;
const FIRST_DIGIT = 48;
let model: Model | undefined;

/** The shipped statistics, unpacked on first use (a constant: built once, never changed). */
export function healthy(): Model {
  model ??= unpack();
  return model;
}

function unpack(): Model {
  const kinds = classify();
  const letters = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) letters[code] = UNSEEN.charCodeAt(kinds[code] ?? 0) - FIRST_DIGIT;
  for (const [cost, chars] of LETTERS)
    for (let index = 0; index < chars.length; index++) letters[chars.charCodeAt(index)] = cost;
  const transitions = Uint8Array.from(TRANSITIONS, (digit) => digit.charCodeAt(0) - FIRST_DIGIT);
  return { kinds, letters, transitions };
}

/** The number of a code point's kind. */
export function kindOf(model: Model, code: number): number {
  if (code < 65536) return model.kinds[code] ?? 0;
  return code >= 0x1f000 && code < 0x1fb00 ? EMOJI : ASTRAL;
}

/** Half bits that it costs to read `code` after `previous` in healthy text. */
export function cost(model: Model, previous: number, code: number): number {
  const from = kindOf(model, previous);
  const to = kindOf(model, code);
  const letter = code < 65536 ? (model.letters[code] ?? 0) : to === EMOJI ? EMOJI_COST : ASTRAL_COST;
  return (model.transitions[from * KINDS.length + to] ?? 0) + letter;
}
