import { compose, type Edit, type Repair, splice } from "./edits";
import { RepairError } from "./error";
import { Findings } from "./findings";
import { c1Controls } from "./fixers/c1-controls";
import { characterEscapes } from "./fixers/character-escapes";
import { codePages, rereadAll } from "./fixers/code-pages";
import { curlyQuotes } from "./fixers/curly-quotes";
import { entities } from "./fixers/entities";
import { ANYTHING, type Fixer } from "./fixers/fixer";
import { fullWidth } from "./fixers/full-width";
import { invisibleCharacters } from "./fixers/invisible-characters";
import { ligatures } from "./fixers/ligatures";
import { lineBreaks } from "./fixers/line-breaks";
import { normalForm } from "./fixers/normal-form";
import { softHyphens } from "./fixers/soft-hyphens";
import { surrogates } from "./fixers/surrogates";
import { terminalEscapes } from "./fixers/terminal-escapes";
import { mendMojibake, mojibake } from "./mojibake";
import * as suspect from "./suspect";

/** Switches of the fixers; all are on but `softHyphens`, `fullWidth` and `curlyQuotes`. */
export interface RepairOptions {
  /** Never guess a lost byte: where one is missing, U+FFFD stands. Off by default. */
  strict?: boolean;
  terminalEscapes?: boolean;
  entities?: boolean;
  characterEscapes?: boolean;
  codePages?: boolean;
  mojibake?: boolean;
  c1Controls?: boolean;
  lineBreaks?: boolean;
  surrogates?: boolean;
  invisibleCharacters?: boolean;
  ligatures?: boolean;
  normalForm?: boolean;
  softHyphens?: boolean;
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
  isOff?: true;
}

const FIRST: readonly Step[] = [
  { fixer: terminalEscapes, option: "terminalEscapes" },
  { fixer: entities, option: "entities" },
  { fixer: characterEscapes, option: "characterEscapes" },
];
const LATER: readonly Step[] = [
  { fixer: c1Controls, option: "c1Controls" },
  { fixer: lineBreaks, option: "lineBreaks" },
  { fixer: surrogates, option: "surrogates" },
  { fixer: invisibleCharacters, option: "invisibleCharacters" },
  { fixer: ligatures, option: "ligatures" },
  { fixer: normalForm, option: "normalForm" },
  { fixer: softHyphens, option: "softHyphens", isOff: true },
  { fixer: fullWidth, option: "fullWidth", isOff: true },
  { fixer: curlyQuotes, option: "curlyQuotes", isOff: true },
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
  const pieces: Piece[] = [];
  let seen = options.fullWidth || options.curlyQuotes ? ANYTHING : 0;
  for (const text of texts) {
    const bits = suspect.scanAll(text);
    seen |= bits;
    pieces.push({ input: text, text, repairs: NONE, bits });
  }
  const findings = new Findings();
  for (let round = 0; round < ROUNDS && seen !== 0; round++) {
    let isChanged = apply(FIRST, pieces, options);
    if ((options.codePages ?? true) && rereadPages(pieces)) isChanged = true;
    if ((options.mojibake ?? true) && mendAll(pieces, options, findings)) isChanged = true;
    if (apply(LATER, pieces, options)) isChanged = true;
    if (!isChanged) break;
  }
  return pieces.map(({ text, repairs }) => ({ text, repairs }));
}

interface Piece extends Repaired {
  readonly input: string;
  /** The scan of `text`. */
  bits: number;
}

/** Runs those fixers over all pieces that are switched on and have something to do; whether any found something. */
function apply(steps: readonly Step[], pieces: readonly Piece[], options: RepairOptions): boolean {
  const fixers = steps.flatMap(({ fixer, option, isOff }) => ((options[option] ?? !isOff) ? fixer : []));
  const needs = fixers.reduce((bits, fixer) => bits | fixer.needs, 0);
  let isChanged = false;
  for (const piece of pieces) {
    // Most pieces show nothing at all.
    if (!isNeeded(piece, needs)) continue;
    for (const { needs, fix, name } of fixers)
      if (isNeeded(piece, needs) && change(piece, fix(piece.text), name)) isChanged = true;
  }
  return isChanged;
}

const isNeeded = ({ bits }: Piece, needs: number): boolean => (bits & needs) !== 0 || needs === ANYTHING;

function rereadPages(pieces: readonly Piece[]): boolean {
  const western = pieces.filter((piece) => isNeeded(piece, codePages.needs));
  let isChanged = false;
  rereadAll(western.map(({ text }) => text)).forEach((edits, index) => {
    const piece = western[index];
    if (piece && change(piece, edits, codePages.name)) isChanged = true;
  });
  return isChanged;
}

function mendAll(pieces: readonly Piece[], { strict = false }: RepairOptions, findings: Findings): boolean {
  let isChanged = false;
  mendMojibake(pieces, strict, findings).forEach((edits, index) => {
    const piece = pieces[index];
    if (piece && change(piece, edits, mojibake.name)) isChanged = true;
  });
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
