import type { Edit } from "../edits";
import { eachLine } from "../lines";
import { isSpecimen } from "../specimen";
import { ENTITY } from "../suspect";
import type { Fixer } from "./fixer";

/** Runs of one kind of escape: \u2019 of JSON, \xe2\x80\x99 of Python, =E2=80=99 of mails. */
const ESCAPES = /(?:\\u[0-9a-f]{4})+|(?:\\x[0-9a-f]{2}){2,}|(?:=[0-9A-F]{2}){2,}/gi;
const BACKSLASH = /\\/;
const MAIL = /^(?:=[0-9A-F]{2})+$/;
/** What sentences hardly have and programs do; the escapes themselves are taken out before. */
const CODE = /[{}=$<>[\]|^\\]|;\s*$|\w\(\)/;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
const SURROGATE = /\p{Surrogate}/u;
const SHOWN = /[^\0-\x9f]/;
const QUOTED = 64;
const WORD = 3;

/** Escapes of programs that stand in prose, inside or at the end of a word. In code, and where a text shows them, they stay. */
export const characterEscapes: Fixer = {
  name: "character-escapes",
  doc: "Writes the characters for escapes of JSON, Python and mails that were left in sentences.",
  needs: ENTITY,
  fix(text) {
    const edits: Edit[] = [];
    if (!mayHold(text)) return edits;
    eachLine(text, (start, end) => {
      const line = text.slice(start, end);
      if (mayHold(line)) edits.push(...readEscapes(line, start));
    });
    return edits;
  },
};

/** Most texts with a sign of escapes have none. */
function mayHold(text: string): boolean {
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 1))
    if (isKind(text.charAt(at + 1))) return true;
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1))
    if (text.charAt(at + BYTE) === "=") return true;
  return false;
}

const isKind = (char: string): boolean => /[ux]/i.test(char);
/** Length of =E2. */
const BYTE = 3;

function readEscapes(line: string, offset: number): Edit[] {
  const found = [...line.matchAll(ESCAPES)].filter(({ 0: run }) => BACKSLASH.test(run) || MAIL.test(run));
  if (found.length === 0 || !SPACE.test(line.trim()) || CODE.test(line.replace(ESCAPES, ""))) return [];
  // Where one stands inside of a word, the line was written by a program, and so were the others.
  const isProven = found.some(({ index, 0: run }) => isInWord(line, index, index + run.length));
  return found.flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    const to = BACKSLASH.test(run) && run.charAt(1) === "u" ? fromUnits(run) : fromBytes(run);
    if (to === undefined || !(isProven || isInProse(line, index, end, to)) || isShown(line, index, end))
      return [];
    return [{ start: offset + index, end: offset + end, to, why: "escape left in text" }];
  });
}

/** JSON writes & that way too. */
function fromUnits(run: string): string | undefined {
  const to = String.fromCharCode(
    ...[...run.matchAll(/[0-9a-f]{4}/gi)].map(({ 0: hex }) => Number.parseInt(hex, 16)),
  );
  return (SHOWN.test(to) && !SURROGATE.test(to)) || to === "&" ? to : undefined;
}

function fromBytes(run: string): string | undefined {
  const bytes = Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (hex) => Number.parseInt(hex, 16));
  try {
    const to = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes.every((byte) => byte > 0x7f) ? to : undefined;
  } catch {
    return undefined;
  }
}

const isInWord = (line: string, start: number, end: number): boolean =>
  LETTER.test(line.charAt(start - 1)) && LETTER.test(line.charAt(end));

const ENDS = /\p{L}{2}$/u;
const BEGINS = /^\p{L}{2}/u;

/** It begins or ends a word, or they make one by themselves. */
const isInProse = (line: string, start: number, end: number, to: string): boolean =>
  ENDS.test(line.slice(Math.max(0, start - 2), start)) ||
  BEGINS.test(line.slice(end, end + 2)) ||
  (to.length >= WORD && LETTER.test(to));

/** Whether the word around it stands between quotes: then the text talks about it. */
function isShown(line: string, start: number, end: number): boolean {
  let from = start;
  let until = end;
  while (from > 0 && start - from < QUOTED && LETTER.test(line.charAt(from - 1))) from--;
  while (until < line.length && until - end < QUOTED && LETTER.test(line.charAt(until))) until++;
  return isSpecimen(line, from, until);
}
