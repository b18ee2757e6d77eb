import { findPair, isBlank, isSpace, toSourceSpan } from "../origin";
import type { Block, Glue, Kind, Mark, Span, Tag } from "../page";
import { toBlock } from "../to-block";
import { moveMark } from "../to-mark";
import { countWords, isDigit, isWordCharacter } from "../words";
import { OpenMarks } from "./open-marks";

/** No block is longer than this, so that work per block has a bound. */
const LONGEST = 20_000;

/** How a line begins; fixed when its first visible character comes. */
export interface LineStart {
  readonly id: number;
  readonly kind: Kind;
  readonly level: number | undefined;
  readonly glue: Glue;
  readonly group: number;
}

/** The line that is being laid out: its text with white space folded, where each character came from, its marks. */
export class Line {
  private text = "";
  /** Of the line under way; a block gets a copy, no larger than it needs. */
  private readonly origin: number[] = [];
  private readonly marks = new OpenMarks();
  private tag: Tag | null = null;
  private begin: LineStart | null = null;
  /** Source offset at which the next character would follow on from the last one. */
  private expected = -1;
  private end = 0;
  /** Source offset of white space that has not been written yet, −1 when there is none. */
  private space = -1;
  /** Words that come here stand apart from those before, without white space between them in the source. */
  private parted: "surely" | "loosely" | null = null;
  /** How the last such element parted them: it has ended, and nothing has come since; or another has begun right behind it. */
  private beside: "ended" | "begun" | null = null;
  /** Cut because it grew too long: what follows belongs right behind it. */
  private continued = false;
  /** Where the last line of a listing begins. */
  private lineStart = 0;
  /** A tag has ended it, behind which sources break it again. */
  private broken = false;
  /** Blanks of a listing that have come before the first character of its next line. */
  private indents: Span[] = [];

  constructor(
    private readonly source: string,
    private readonly start: () => LineStart,
    private readonly done: (block: Block) => void,
  ) {}

  get begun(): boolean {
    return this.begin !== null;
  }

  /** Where white space stands that has not been written yet; −1 when there is none. */
  get pendingSpace(): number {
    return this.space;
  }

  get spaced(): boolean {
    return this.space >= 0;
  }

  /** Characters of the line so far. */
  get length(): number {
    return this.text.length;
  }

  /** Adds characters of the source as they stand. */
  add(from: number, to: number, tag: Tag | null, pre: boolean): void {
    if (pre) {
      this.addPre(from, to, tag);
      return;
    }
    const { source } = this;
    let run = from;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if (code > 32 || !(isSpace(code) || code === 0)) continue;
      // One plain space between words is copied along with them.
      if (code === 32 && i > run && i + 1 < to && source.charCodeAt(i + 1) > 32) continue;
      if (i > run) this.put(run, i, tag);
      if (code !== 0 && this.space < 0) this.space = i;
      run = i + 1;
    }
    if (to > run) this.put(run, to, tag);
  }

  /** Adds what a character reference at this place stands for. */
  addEntity(decoded: string, from: number, to: number, tag: Tag | null, pre: boolean): void {
    if (!pre && decoded.length === 1 && isSpace(decoded.charCodeAt(0))) {
      if (this.space < 0) this.space = from;
      return;
    }
    if (this.ready(decoded, from, tag)) this.append(decoded, from, to);
  }

  openMark(type: Mark["type"], href: string | undefined, owner: number): void {
    this.marks.start(type, href, owner, this.text.length);
  }

  closeMark(owner: number): void {
    this.marks.end(owner, this.text);
  }

  /** Ends the mark of a type, whichever element it belongs to. */
  closeMarkOf(type: Mark["type"]): void {
    this.marks.endType(type, this.text);
  }

  /** Takes back what has come since the line was of this length, and had white space to write. */
  cutBack(length: number, space: number): void {
    if (this.text.length < length) return;
    this.text = this.text.slice(0, length);
    while (this.origin.length > 0 && (this.origin.at(-2) ?? 0) >= length) this.origin.length -= 2;
    this.marks.cutBack(length);
    this.space = space;
    this.parted = null;
    this.beside = null;
    this.expected = -1;
  }

  /** Forgets white space that has come since a place in the source and has not been written. */
  dropSpace(from: number): void {
    if (this.space >= from) this.space = -1;
  }

  /** Keeps the words of an element, which begins or ends here, from running into those beside it. */
  part(surely: boolean, begins: boolean): void {
    if (!this.begin) return;
    if (this.parted !== "surely") this.parted = surely ? "surely" : "loosely";
    this.touch(begins);
  }

  /** An element begins or ends here that may be a label, or else part of the word beside it. */
  touch(begins: boolean): void {
    if (!begins) this.beside = "ended";
    else if (this.beside === "ended") this.beside = "begun";
  }

  get inCode(): boolean {
    return this.marks.has("code");
  }

  /** A line of a listing ends at a place in the source, unless it has ended itself; a break that follows may be the same. */
  breakCode(at: number, same = false): void {
    if (!this.begin) return;
    this.space = -1;
    if (this.text.length === this.lineStart || !this.text.endsWith("\n")) this.append("\n", at, at);
    this.lineStart = this.text.length;
    this.broken = same;
  }

  /** Ends the line; one without a visible character never was one. */
  flush(): void {
    this.continued = false;
    this.emit();
  }

  /** Goes on after a gap, where there would be a new line were there not far too many already. */
  pause(): void {
    if (this.begin && this.space < 0) this.space = this.end;
  }

  private put(from: number, to: number, tag: Tag | null, pre = false): void {
    let start = from;
    if (!this.begin && !pre) while (start < to && isBlank(this.source.charCodeAt(start))) start++;
    if (start === to) {
      if (this.space < 0) this.space = from;
      return;
    }
    this.ready("", start, tag);
    while (this.text.length + to - start > LONGEST) {
      const cut = this.findCut(start, start + LONGEST - this.text.length);
      this.append(this.source.slice(start, cut), start, cut);
      this.cut();
      start = cut;
      if (start < to) this.ready("", start, tag);
    }
    if (start < to) this.append(this.source.slice(start, to), start, to);
  }

  /** Where to cut a text that is too long: after a space near the end, else between two whole characters. */
  private findCut(start: number, end: number): number {
    for (let i = end; i > end - 200 && i > start; i--) if (this.source.charCodeAt(i - 1) === 32) return i;
    const code = this.source.charCodeAt(end - 1);
    return code >= 0xd800 && code < 0xdc00 ? end + 1 : end;
  }

  private cut(): void {
    if (this.text.endsWith(" ")) this.space = this.end - 1;
    this.emit();
    this.continued = true;
  }

  private addPre(from: number, to: number, tag: Tag | null): void {
    let run = from;
    if (!this.begin) {
      // Empty lines at the top of a listing are not part of it; the first line's indent is.
      let first = from;
      for (let code = this.source.charCodeAt(first); first < to && (code === 0 || isBlank(code)); ) {
        first++;
        if (code === 10 || code === 13) run = first;
        code = this.source.charCodeAt(first);
      }
      if (first === to) {
        if (run > from) this.indents = [];
        if (run < to) this.indents.push({ start: run, end: to });
        return;
      }
      if (run === from) for (const { start, end } of this.indents) this.put(start, end, tag, true);
    }
    if (this.broken && this.begin)
      run += /^\r?\n?/.exec(this.source.slice(run, Math.min(to, run + 2)))?.[0].length ?? 0;
    for (let i = run; i < to; i++) {
      const code = this.source.charCodeAt(i);
      if (code !== 0 && !(code === 13 && this.source.charCodeAt(i + 1) === 10)) continue;
      if (i > run) this.put(run, i, tag, true);
      run = i + 1;
    }
    if (to > run) this.put(run, to, tag, true);
  }

  /** Has a line under way and the white space before its next character written; false for a blank at its start. */
  private ready(decoded: string, at: number, tag: Tag | null): boolean {
    if (!this.begin) {
      if (decoded.length === 1 && isBlank(decoded.charCodeAt(0))) return false;
      this.begin = this.start();
      this.tag = tag;
      if (this.continued) this.begin = { ...this.begin, glue: this.spaced ? " " : "" };
    } else {
      if (this.text.length >= LONGEST) {
        this.cut();
        return this.ready(decoded, at, tag);
      }
      if (this.parted && this.space < 0 && this.isInWord(decoded, at)) this.space = this.end;
      if (this.space >= 0) this.append(" ", this.space, this.space + 1);
      if (tag !== this.tag) this.tag = findCommon(this.tag, tag);
    }
    this.space = -1;
    this.parted = null;
    this.beside = null;
    return true;
  }

  /** Whether the next character would make one word with the last one. */
  private isInWord(decoded: string, at: number): boolean {
    const last = this.text.charCodeAt(this.text.length - 1);
    const next = decoded === "" ? this.source.charCodeAt(at) : decoded.charCodeAt(0);
    const before = this.text.charCodeAt(this.text.length - 2);
    // A label and its value: "Members" and "140". Within one element more than labels ends so: "iPhone15".
    if (this.beside === "begun" && this.parted === "loosely" && isValue(next))
      return isWordCharacter(before) && (last === COLON ? !isDigit(before) : isLower(last));
    if (!isWordCharacter(last) || !isWordCharacter(next)) return false;
    if (this.parted === "surely") return true;
    // One letter is a part of a name: "iPhone".
    return isUpper(next) && !isUpper(last) && (isWordCharacter(before) || isDigit(last));
  }

  private append(text: string, from: number, to: number): void {
    if (from !== this.expected || this.origin.length === 0) this.origin.push(this.text.length, from);
    this.text += text;
    this.broken = false;
    this.end = to;
    this.expected = to - from === text.length ? to : -1;
  }

  private emit(): void {
    const { begin, text } = this;
    if (this.indents.length > 0) this.indents = [];
    const marks = this.marks.take(text);
    if (!begin) return;
    if (text !== "") this.emitBlock(begin, marks);
    this.text = "";
    this.lineStart = 0;
    this.broken = false;
    this.origin.length = 0;
    this.begin = null;
    this.expected = -1;
  }

  private emitBlock({ id, kind, level, glue, group }: LineStart, marks: readonly Mark[]): void {
    const block = toBlock({
      id,
      kind,
      level,
      text: this.text,
      words: countWords(this.text),
      span: { start: this.origin[1] ?? 0, end: this.end },
      origin: this.origin.slice(),
      glue,
      group,
      tag: this.tag,
      marks,
      probability: undefined,
      fate: undefined,
    });
    this.done(isBlank(this.text.charCodeAt(this.text.length - 1)) ? trimEnd(block, this.source) : block);
  }
}

/** Figures and amounts begin so. */
const isValue = (code: number): boolean => isDigit(code) || CURRENCIES.has(code);
const CURRENCIES: ReadonlySet<number> = new Set(Array.from("$£€¥", (sign) => sign.charCodeAt(0)));
const COLON = 58;

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** A capital letter; most scripts have none. */
function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** The innermost element around both. */
function findCommon(one: Tag | null, other: Tag | null): Tag | null {
  let a = one;
  let b = other;
  while (a !== b) {
    if (!a || !b) return null;
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a;
}

function trimEnd(block: Block, source: string): Block {
  let end = block.text.length;
  while (end > 0 && isBlank(block.text.charCodeAt(end - 1))) end--;
  const text = block.text.slice(0, end);
  return toBlock({
    ...block,
    text,
    words: countWords(text),
    span: toSourceSpan(block, { start: 0, end }, source),
    origin: block.origin.slice(0, 2 * (findPair(block, end - 1) + 1)),
    marks: block.marks
      .filter((mark) => mark.start < end)
      .map((mark) => (mark.end > end ? moveMark(mark, mark.start, end) : mark)),
  });
}
