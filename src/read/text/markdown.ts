import type { Mark, Span } from "../../page";
import { toMark } from "../../to-mark";
import { findAddressEnd, readAddress } from "./markdown-address";
import { isRow, RULE, type Writing } from "./markdown-writing";

/** A stretch of a line that is writing of Markdown and no part of what it says. */
export interface Sign extends Span {
  readonly why: string;
  /** What stands there instead: a tab between the cells of a table, else nothing. */
  readonly text?: string;
}

/** What a line's Markdown means, as marks, and the signs that say so; offsets into the line as it stands. */
export interface Markdown {
  readonly marks: readonly Mark[];
  readonly signs: readonly Sign[];
}

/** What other lines say of a line's Markdown. */
export interface Around {
  /** Addresses of links, by the labels under which the text lists them below. */
  readonly references?: ReadonlyMap<string, string>;
  /** Whether a link goes on on the next line, or ends here that began above; and where it leads. */
  readonly link?: { readonly opens: boolean; readonly closes: boolean; readonly href?: string } | undefined;
}

const ALONE: Around = {};
const NOTHING: Markdown = { marks: [], signs: [] };
/** Brackets, or runs of stars, inside one another that are looked at. */
const DEEPEST = 16;
const ANY = /[*_`\\]|\][([:]|^\|/;

/** Reads `[text](address)`, `![picture](address)` and, in Markdown, emphasis, code, escapes and tables. Linear. */
export function findMarkdown(line: string, writing: Writing, around: Around = ALONE): Markdown {
  const all = writing === "markdown";
  if (writing === "plain" || !(around.link || (all ? ANY.test(line) : line.includes("](")))) return NOTHING;
  if (isReference(line, around))
    return { marks: [], signs: [{ start: 0, end: line.length, why: "where links lead" }] };
  const reader = new Reader(line, around);
  const isTable = all && isRow(line);
  if (isTable && RULE.test(line))
    return { marks: [], signs: [{ start: 0, end: line.length, why: "rules a table" }] };
  for (let i = 0; i < line.length; ) {
    const char = line.charAt(i);
    if (char === "[") i = reader.openBracket(i);
    else if (char === "]") i = reader.closeBracket(i);
    else if (!all) i++;
    else if (char === "\\") i = reader.readEscape(i);
    else if (char === "`") i = reader.readCode(i);
    else if (char === "*" || char === "_") i = reader.readRun(i, char);
    else if (isTable && char === "|") i = reader.readBar(i);
    else i++;
  }
  reader.readStart();
  const { marks, signs } = reader;
  return signs.length + marks.length === 0
    ? NOTHING
    : { marks: marks.sort(byPlace), signs: signs.sort(byPlace) };
}

/** Whether a line says where the links with its label lead. */
function isReference(line: string, { references }: Around): boolean {
  if (!references || references.size === 0 || !line.startsWith("[")) return false;
  const end = line.indexOf("]:");
  return end > 0 && references.has(line.slice(1, end).toLowerCase());
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

const CELLS = "parts cells";

/** A run of stars or underscores that may begin emphasis. */
interface Run extends Span {
  readonly char: string;
}

/** Each method reads one sign and says where to go on. */
class Reader {
  readonly marks: Mark[] = [];
  readonly signs: Sign[] = [];
  /** Where brackets opened, and how many signs stood before. */
  private readonly brackets: { readonly start: number; readonly signs: number }[] = [];
  private readonly runs: Run[] = [];
  /** By length, runs of ticks of which no other of that length follows. */
  private readonly lastTicks = new Set<number>();

  constructor(
    private readonly line: string,
    private readonly around: Around,
  ) {
    // A link that a line above opened ends at the first bracket that closes none of this line.
    if (around.link?.closes) this.brackets.push({ start: -1, signs: 0 });
  }

  /** A link that goes on on the next line, or did on the last. */
  readStart(): void {
    const { line, around, signs, marks } = this;
    const bracket = this.brackets.at(-1);
    const start = bracket ? bracket.start + 1 : 0;
    const blank = this.isBlank({ start, end: line.length }, signs);
    // Nothing but a picture follows the bracket: no author writes so.
    const opens = around.link?.opens || (blank && BULLET.test(line.slice(0, start - 1)));
    if (bracket && bracket.start >= 0 && opens)
      signs.push({ start: bracket.start, end: start, why: "begins a link" });
    if (!around.link || around.link.closes || blank) return;
    const { href = "" } = around.link;
    marks.push(toMark("link", start, line.length, href === "" ? undefined : href));
  }

  openBracket(at: number): number {
    if (this.brackets.length < DEEPEST) this.brackets.push({ start: at, signs: this.signs.length });
    return at + 1;
  }

  closeBracket(at: number): number {
    const { line, signs, marks } = this;
    const bracket = this.brackets.pop();
    const next = line.charAt(at + 1);
    const label = bracket && next === "[" ? this.readLabel(bracket.start + 1, at) : null;
    const end = bracket && next === "(" ? findAddressEnd(line, at + 2) : (label?.end ?? -1);
    if (!bracket || end < 0) return at + 1;
    const { start } = bracket;
    const isPicture = start > 0 && line.charAt(start - 1) === "!";
    if (isPicture || this.isBlank({ start: start + 1, end: at }, signs.slice(bracket.signs))) {
      while ((signs.at(-1)?.start ?? -1) > start) signs.pop();
      while ((marks.at(-1)?.start ?? -1) > start) marks.pop();
      signs.push({
        start: isPicture ? start - 1 : Math.max(0, start),
        end,
        why: isPicture ? "a picture" : "a link without text",
      });
    } else {
      if (start >= 0) signs.push({ start, end: start + 1, why: "begins a link" });
      signs.push({ start: at, end, why: "where a link leads" });
      const href = label?.href ?? readAddress(line.slice(at + 2, end - 1));
      marks.push(toMark("link", start + 1, at, href === "" ? undefined : href));
    }
    return end;
  }

  /** "[text][3]" or "[text][]": where it ends, and leads by the address that is listed under its label. */
  private readLabel(start: number, at: number): { end: number; href: string } | null {
    const { line, around } = this;
    if (!around.references || around.references.size === 0) return null;
    const close = line.indexOf("]", at + 2);
    if (close < 0 || close - at > LONGEST_LABEL) return null;
    const label = line.slice(at + 2, close) || line.slice(start, at);
    const href = around.references.get(label.toLowerCase());
    return href === undefined ? null : { end: close + 1, href };
  }

  readEscape(at: number): number {
    if (!PUNCTUATION.test(this.line.charAt(at + 1))) return at + 1;
    this.signs.push({ start: at, end: at + 1, why: "an escape" });
    return at + 2;
  }

  readCode(at: number): number {
    const { line, lastTicks } = this;
    const start = findRunEnd(line, at);
    const length = start - at;
    if (lastTicks.has(length)) return start;
    for (let close = line.indexOf("`", start); close >= 0; ) {
      const end = findRunEnd(line, close);
      if (end - close === length) {
        this.signs.push(
          { start: at, end: start, why: "begins code" },
          { start: close, end, why: "ends code" },
        );
        this.marks.push(toMark("code", start, close));
        return end;
      }
      close = line.indexOf("`", end);
    }
    lastTicks.add(length);
    return start;
  }

  readRun(at: number, char: string): number {
    const { line, runs } = this;
    const end = findRunEnd(line, at);
    const before = line.charAt(at - 1);
    const after = line.charAt(end);
    const inWord = char === "_" && WORD.test(before) && WORD.test(after);
    if (end - at > 3 || inWord) return end;
    if (before.trim() !== "" && !(char === "_" && WORD.test(after)) && this.closeRun(at, end, char))
      return end;
    const opens = after.trim() !== "" && !(char === "_" && WORD.test(before));
    if (opens && runs.length < DEEPEST) runs.push({ start: at, end, char });
    return end;
  }

  /** A bar parts cells, or stands at the end of a row. */
  readBar(at: number): number {
    const { line } = this;
    const sign = this.signs.at(-1);
    const before = sign?.end ?? 0;
    let start = at;
    let end = at + 1;
    while (start > before && line.charAt(start - 1) === " ") start--;
    while (line.charAt(end) === " ") end++;
    // An empty cell is nothing in text, where a tab more would be no other white space.
    const isEmptyCell = start === before && sign?.why === CELLS;
    const inside = start > 0 && end < line.length && !isEmptyCell;
    this.signs.push({ start, end, why: CELLS, ...(inside && { text: "\t" }) });
    return end;
  }

  private closeRun(at: number, end: number, char: string): boolean {
    const { runs } = this;
    const place = runs.findLastIndex((run) => run.char === char && run.end - run.start === end - at);
    const opener = runs[place];
    if (!opener) return false;
    runs.length = place;
    this.signs.push({ start: opener.start, end: opener.end, why: "begins emphasis" });
    this.signs.push({ start: at, end, why: "ends emphasis" });
    if (end - at !== 1) this.marks.push(toMark("strong", opener.end, at));
    if (end - at !== 2) this.marks.push(toMark("em", opener.end, at));
    return true;
  }

  /** Whether nothing but signs stands in a range. */
  private isBlank({ start, end }: Span, signs: readonly Sign[]): boolean {
    let done = start;
    for (const sign of signs.filter((sign) => sign.start >= start).sort(byPlace)) {
      if (this.line.slice(done, sign.start).trim() !== "") return false;
      done = Math.max(done, sign.end);
    }
    return this.line.slice(done, end).trim() === "";
  }
}

const BULLET = /^(?:[*+-]|\d{1,3}[.)])?\s*$/;
/** Characters of a label, at most. */
const LONGEST_LABEL = 200;
const PUNCTUATION = /^[!-/:-@[-`{-~]$/;
const WORD = /[\p{L}\p{N}]/u;

/** Past a run of one character. */
function findRunEnd(line: string, at: number): number {
  let end = at + 1;
  while (line.charAt(end) === line.charAt(at)) end++;
  return end;
}
