import { compose, type Edit, type Repair, splice } from "./edits";
import { RepairError } from "./error";
import { c1Controls } from "./fixers/c1-controls";
import { curlyQuotes } from "./fixers/curly-quotes";
import { entities } from "./fixers/entities";
import type { Fixer } from "./fixers/fixer";
import { fullWidth } from "./fixers/full-width";
import { invisibleCharacters } from "./fixers/invisible-characters";
import { ligatures } from "./fixers/ligatures";
import { lineBreaks } from "./fixers/line-breaks";
import { normalForm } from "./fixers/normal-form";
import { surrogates } from "./fixers/surrogates";
import { terminalEscapes } from "./fixers/terminal-escapes";
import { mendMojibake } from "./mojibake";
import * as suspect from "./suspect";

/** Switches of the fixers; all are on but `fullWidth` and `curlyQuotes`. */
export interface RepairOptions {
  /** Never guess a lost byte: where one is missing, U+FFFD stands. Off by default. */
  strict?: boolean;
  terminalEscapes?: boolean;
  entities?: boolean;
  mojibake?: boolean;
  c1Controls?: boolean;
  lineBreaks?: boolean;
  surrogates?: boolean;
  invisibleCharacters?: boolean;
  ligatures?: boolean;
  normalForm?: boolean;
  fullWidth?: boolean;
  curlyQuotes?: boolean;
}

/** A text after repair; `repairs` are ordered, disjoint and in offsets of the input. */
export interface Repaired {
  text: string;
  repairs: readonly Repair[];
}

interface Step {
  fixer: Fixer;
  option: Exclude<keyof RepairOptions, "strict">;
  /** Bits of the scan without which the fixer has nothing to do. */
  needs: number;
  isOff?: true;
}

const ANY = -1;
const FIRST: readonly Step[] = [
  { fixer: terminalEscapes, option: "terminalEscapes", needs: suspect.ESCAPE },
  { fixer: entities, option: "entities", needs: suspect.ENTITY },
];
const LATER: readonly Step[] = [
  { fixer: c1Controls, option: "c1Controls", needs: suspect.INVISIBLE },
  { fixer: lineBreaks, option: "lineBreaks", needs: suspect.RETURN },
  { fixer: surrogates, option: "surrogates", needs: suspect.SURROGATE },
  { fixer: invisibleCharacters, option: "invisibleCharacters", needs: suspect.INVISIBLE },
  { fixer: ligatures, option: "ligatures", needs: suspect.SHAPE },
  { fixer: normalForm, option: "normalForm", needs: suspect.COMBINING },
  { fixer: fullWidth, option: "fullWidth", needs: ANY, isOff: true },
  { fixer: curlyQuotes, option: "curlyQuotes", needs: ANY, isOff: true },
];
const NONE: readonly Repair[] = Object.freeze([]);
/**
 * Each round can bring to light what the one before had hidden; text is steady after one or two, and nests of damage
 * that grow with the text have layers that grow with its logarithm.
 */
const ROUNDS = 24;

/** Repairs one text. Throws RepairError on anything but a string. */
export function repair(text: string, options: RepairOptions = {}): Repaired {
  return repairAll([text], options)[0] ?? { text, repairs: NONE };
}

/**
 * Repairs several pieces of one document, which vouch for each other: a code page proven in one needs less evidence
 * in the next. Healthy pieces come back as the same strings with one shared empty list. A round judges by what it sees
 * itself, never by what the rounds before it found, and the last one changes nothing: so the output is its own repair.
 */
export function repairAll(texts: readonly string[], options: RepairOptions = {}): Repaired[] {
  if (!Array.isArray(texts)) throw new RepairError("not-a-list", texts);
  for (const text of texts) if (typeof text !== "string") throw new RepairError("not-a-string", text);
  const pieces = texts.map(
    (text): Piece => ({ input: text, text, repairs: NONE, bits: suspect.scanAll(text) }),
  );
  const steps = options.fullWidth || options.curlyQuotes ? ANY : 0;
  if (pieces.some(({ bits }) => bits !== 0 || steps === ANY))
    for (let round = 0; round < ROUNDS && improve(pieces, options); round++);
  return pieces.map(({ text, repairs }) => ({ text, repairs }));
}

interface Piece extends Repaired {
  readonly input: string;
  /** The scan of `text`. */
  bits: number;
}

/** Runs every fixer once; whether any found something. */
function improve(pieces: readonly Piece[], options: RepairOptions): boolean {
  let isChanged = false;
  for (const piece of pieces) if (apply(FIRST, piece, options)) isChanged = true;
  if (options.mojibake ?? true) {
    const edits = mendMojibake(pieces, options.strict ?? false);
    for (const [index, piece] of pieces.entries())
      if (change(piece, edits[index] ?? [], "mojibake")) isChanged = true;
  }
  for (const piece of pieces) if (apply(LATER, piece, options)) isChanged = true;
  return isChanged;
}

function apply(steps: readonly Step[], piece: Piece, options: RepairOptions): boolean {
  let isChanged = false;
  for (const { fixer, option, needs, isOff } of steps)
    if ((needs === ANY || (piece.bits & needs) !== 0) && (options[option] ?? !isOff))
      if (change(piece, fixer.fix(piece.text), fixer.name)) isChanged = true;
  return isChanged;
}

function change(piece: Piece, edits: readonly Edit[], by: string): boolean {
  if (edits.length === 0) return false;
  const before = piece.text;
  piece.text = splice(before, edits);
  if (piece.text === before) return false;
  piece.repairs = compose(piece.input, before, piece.repairs, edits, by);
  piece.bits = suspect.scanAll(piece.text);
  return true;
}
