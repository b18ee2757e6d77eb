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
import { type Document, mendMojibake } from "./mojibake";
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
/** Each round can bring to light what the one before had hidden; text is steady after one or two. */
const ROUNDS = 8;

/** Repairs one text. Throws RepairError on anything but a string. */
export function repair(text: string, options: RepairOptions = {}): Repaired {
  return repairAll([text], options)[0] ?? { text, repairs: NONE };
}

/**
 * Repairs several pieces of one document, which vouch for each other: a code page proven in one needs less evidence
 * in the next. Healthy pieces come back as the same strings with one shared empty list.
 */
export function repairAll(texts: readonly string[], options: RepairOptions = {}): Repaired[] {
  if (!Array.isArray(texts)) throw new RepairError("not-a-list", texts);
  for (const text of texts) if (typeof text !== "string") throw new RepairError("not-a-string", text);
  const results = texts.map((text): Repaired => ({ text, repairs: NONE }));
  const always = options.fullWidth || options.curlyQuotes;
  const seen = texts.map(suspect.scanAll); // kept up to date by `change`
  const open = new Set<number>();
  for (const index of texts.keys()) if (always || seen[index] !== 0) open.add(index);
  if (open.size === 0) return results;

  const change = (index: number, edits: readonly Edit[], by: string): void => {
    if (edits.length === 0) return;
    const { text, repairs } = results[index] ?? { text: "", repairs: NONE };
    results[index] = {
      text: splice(text, edits),
      repairs: compose(texts[index] ?? "", text, repairs, edits, by),
    };
    seen[index] = suspect.scanAll(results[index]?.text ?? "");
  };
  const document: Document = { proven: [], strict: options.strict ?? false };
  for (let round = 0; round < ROUNDS && open.size > 0; round++) {
    const before = results.map(({ text }) => text);
    for (const index of open) apply(FIRST, index);
    if (options.mojibake ?? true) {
      const edits = mendMojibake(
        results.map(({ text }) => text),
        document,
        seen,
      );
      for (const [index, list] of edits.entries()) {
        change(index, list, "mojibake");
        if (list.length > 0) open.add(index);
      }
    }
    for (const index of open) apply(LATER, index);
    for (const index of open) if (results[index]?.text === before[index]) open.delete(index);
  }
  return results;

  function apply(list: readonly Step[], index: number): void {
    for (const { fixer, option, needs, isOff } of list) {
      if (!(options[option] ?? !isOff)) continue;
      if (needs !== ANY && ((seen[index] ?? 0) & needs) === 0) continue;
      change(index, fixer.fix(results[index]?.text ?? ""), fixer.name);
    }
  }
}
