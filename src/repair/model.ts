import { classify, KINDS } from "./classes";
import { AFTER, ALPHABET, BESIDE, LETTERS, TRANSITIONS, UNSEEN } from "./generated/statistics";

/** What healthy text looks like: costs in half bits, so that sums stay whole numbers. */
export interface Model {
  kinds: Uint8Array;
  letters: Uint8Array;
  transitions: Uint8Array;
  /** The place of a code unit's letter (capitals as small ones) in the company tables; 0 for all else. */
  places: Uint16Array;
  /** Letters judged by company. */
  width: number;
  beside: Int8Array;
  after: Int8Array;
  /** Letters that `after` judges. */
  special: Uint8Array;
  /** The script of each kind; 0 for signs, spaces and all that any script uses. */
  scripts: Uint8Array;
  /** The ASCII kind that each kind of letter behaves like at the start of a word. */
  alike: Uint8Array;
}

const EMOJI = KINDS.length - 2;
const ASTRAL = KINDS.length - 1;
const EMOJI_COST = 12;
const ASTRAL_COST = 40;
const FIRST_DIGIT = 48;
const BREAK = 10;
/** What stands for a lost character. It could be anything, so it costs the same everywhere and says nothing about the next. */
export const LOST = 0xfffd;
const LOST_COST = 20;
const AFTER_LOST = 10;
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
  return { kinds, letters, transitions, ...company(), ...scripts() };
}

const SCRIPTS: readonly RegExp[] = [
  /^(ascii|latin|viet)/,
  /^greek/,
  /^cyrillic/,
  /^hebrew$/,
  /^arabic(-more)?$/,
  /^thai(-lead)?$/,
  /^indic$/,
  /^hangul$/,
  /^(han|hiragana|katakana)$/,
];

function scripts(): Pick<Model, "scripts" | "alike"> {
  const lower = KINDS.indexOf("ascii");
  const upper = KINDS.indexOf("ascii-upper");
  const found = Uint8Array.from(KINDS, (kind) => SCRIPTS.findIndex((script) => script.test(kind)) + 1);
  return {
    scripts: found,
    alike: Uint8Array.from(KINDS, (kind) => (kind.endsWith("-upper") ? upper : lower)),
  };
}

function company(): Pick<Model, "places" | "width" | "beside" | "after" | "special"> {
  const places = new Uint16Array(65536);
  const width = ALPHABET.length + 1;
  const special = new Uint8Array(width);
  for (let index = 0; index < ALPHABET.length; index++) {
    const lower = ALPHABET.charAt(index);
    const upper = lower.toUpperCase();
    places[lower.charCodeAt(0)] = index + 1;
    if (upper.length === 1 && upper.toLowerCase() === lower) places[upper.charCodeAt(0)] = index + 1;
    special[index + 1] = LATIN.test(lower) ? 1 : 0;
  }
  const beside = unpackRuns(BESIDE, width * width);
  const listed = unpackRuns(AFTER, width * width);
  const after = new Int8Array(width * width);
  let next = 0;
  for (let a = 1; a < width; a++)
    for (let b = 1; b < width; b++) if (special[a] && special[b]) after[a * width + b] = listed[next++] ?? 0;
  return { places, width, beside, after, special };
}

/** Script=Latin beyond ASCII, as far as the alphabet goes: by ranges, which take a tenth of the time to compile. */
const LATIN = /^[\u00aa-\u02af\u1d00-\u1dbf\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]$/;
const NOTHING = 72;

/** So many half bits at most, from capitals, each with the length of its run in base 36 when that is more than one. */
function unpackRuns(packed: string, most: number): Int8Array {
  const costs = new Int8Array(most);
  let size = 0;
  for (let index = 0; index < packed.length; ) {
    const cost = 2 * (packed.charCodeAt(index++) - NOTHING);
    const start = index;
    while (packed.charCodeAt(index) < 58 || packed.charCodeAt(index) > 96) index++;
    const count = start === index ? 1 : Number.parseInt(packed.slice(start, index), 36);
    costs.fill(cost, size, size + count);
    size += count;
  }
  return costs;
}

/** The number of a code point's kind. */
export function kindOf(model: Model, code: number): number {
  if (code < 65536) return model.kinds[code] ?? 0;
  return code >= 0x1f000 && code < 0x1fb00 ? EMOJI : ASTRAL;
}

const SCRIPT_SHIFT = 10;
const PLACE = (1 << SCRIPT_SHIFT) - 1;

/**
 * Half bits that it costs to read `code` after `previous`; `memory` tells the script of the letters so far and the
 * last one that `after` judges (see `remember`), so that a new word in the same script is no surprise.
 */
export function cost(model: Model, previous: number, code: number, memory: number): number {
  if (code === LOST) return LOST_COST;
  if (previous === LOST) return AFTER_LOST + (code < 65536 ? (model.letters[code] ?? 0) : EMOJI_COST);
  const from = kindOf(model, previous);
  const to = kindOf(model, code);
  const script = model.scripts[to] ?? 0;
  const goesOn = script > 1 && script === memory >> SCRIPT_SHIFT && model.scripts[from] === 0;
  const letter = code < 65536 ? (model.letters[code] ?? 0) : to === EMOJI ? EMOJI_COST : ASTRAL_COST;
  const base =
    (model.transitions[from * KINDS.length + (goesOn ? (model.alike[to] ?? to) : to)] ?? 0) + letter;
  const b = code < 65536 ? (model.places[code] ?? 0) : 0;
  const a = previous < 65536 ? (model.places[previous] ?? 0) : 0;
  if (a + b === 0) return base;
  const beside = model.beside[a * model.width + b] ?? 0;
  const special = memory & PLACE;
  return base + beside + (special > 0 && b > 0 ? (model.after[special * model.width + b] ?? 0) : 0);
}

/** What a whole text costs. */
export function costOf(model: Model, text: string): number {
  let total = 0;
  let previous = BREAK;
  let memory = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    total += cost(model, previous, code, memory);
    memory = remember(model, memory, code);
    previous = code;
  }
  return total;
}

/** What `cost` has to know of the text so far, once `code` is read. */
export function remember(model: Model, memory: number, code: number): number {
  if (code < 0x41 || code > 0xffff) return memory;
  const script = model.scripts[model.kinds[code] ?? 0] ?? 0;
  if (script === 0) return memory;
  const place = model.places[code] ?? 0;
  return (script << SCRIPT_SHIFT) | (model.special[place] ? place : memory & PLACE);
}

/**
 * What `cost` gives where the text so far is in `script` and has no letter that `after` judges: for a first look at a
 * place by itself.
 */
export function surprise(model: Model, previous: number, code: number, script: number): number {
  if (previous > 0xffff || code > 0xffff || code === LOST || previous === LOST)
    return cost(model, previous, code, script << SCRIPT_SHIFT);
  const from = model.kinds[previous] ?? 0;
  const kind = model.kinds[code] ?? 0;
  const goesOn = script > 1 && script === model.scripts[kind] && model.scripts[from] === 0;
  const to = goesOn ? (model.alike[kind] ?? kind) : kind;
  const company = (model.places[previous] ?? 0) * model.width + (model.places[code] ?? 0);
  const letter = model.letters[code] ?? 0;
  return (model.transitions[from * KINDS.length + to] ?? 0) + letter + (model.beside[company] ?? 0);
}

/** Costs of ideographs and syllables that the statistics never saw. */
const UNHEARD_COST = 31;
const FIRST_IDEOGRAPH = 0x2e80;
const AFTER_SYLLABLES = 0xe000;

/**
 * How little two neighbours belong together, whatever their letters cost by themselves; but an ideograph or syllable
 * that was never seen is odd in any company.
 */
export function oddity(
  { kinds, letters, transitions, places, beside, width }: Model,
  previous: number,
  code: number,
): number {
  if (code >= FIRST_IDEOGRAPH && code < AFTER_SYLLABLES && letters[code] === UNHEARD_COST)
    return UNHEARD_COST;
  return (
    (transitions[(kinds[previous] ?? 0) * KINDS.length + (kinds[code] ?? 0)] ?? 0) +
    (beside[(places[previous] ?? 0) * width + (places[code] ?? 0)] ?? 0)
  );
}

const REACH = 16;

/** The script of the nearest letter before a place, 0 if none is near. */
export function scriptBefore(model: Model, text: string, index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const script = model.scripts[model.kinds[text.charCodeAt(at)] ?? 0] ?? 0;
    if (script > 0) return script;
  }
  return 0;
}
