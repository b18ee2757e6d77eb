import { isBlank, isSpace } from "../../origin";
import type { Block, Mark, Span, Tag } from "../../page";
import { findCommon } from "./element";
import { Joint } from "./joint";
import { type LineStart, toLineBlock } from "./line-block";
import { OpenMarks } from "./open-marks";

/** No block is longer than this, so that work per block has a bound. */
const LONGEST = 20_000;

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
  private readonly joint = new Joint();
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
    this.joint.reset();
    this.expected = -1;
  }

  /** Forgets white space that has come since a place in the source and has not been written. */
  dropSpace(from: number): void {
    if (this.space >= from) this.space = -1;
  }

  /** Keeps the words of an element, which begins or ends here, from running into those beside it. */
  part(surely: boolean, begins: boolean): void {
    if (this.begin) this.joint.part(surely, begins);
  }

  /** An element begins or ends here that may be a label, or else part of the word beside it. */
  touch(begins: boolean): void {
    this.joint.touch(begins);
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
      if (this.joint.isParted && this.space < 0 && this.isInWord(decoded, at)) this.space = this.end;
      if (this.space >= 0) this.append(" ", this.space, this.space + 1);
      if (tag !== this.tag) this.tag = findCommon(this.tag, tag);
    }
    this.space = -1;
    this.joint.reset();
    return true;
  }

  /** Whether the next character would make one word with the last one, though an element parts them. */
  private isInWord(decoded: string, at: number): boolean {
    const { text } = this;
    const next = decoded === "" ? this.source.charCodeAt(at) : decoded.charCodeAt(0);
    return this.joint.parts(text.charCodeAt(text.length - 2), text.charCodeAt(text.length - 1), next);
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
    if (text !== "") {
      const { origin, end, tag } = this;
      this.done(toLineBlock(begin, { text, origin: origin.slice(), end, tag, marks }, this.source));
    }
    this.text = "";
    this.lineStart = 0;
    this.broken = false;
    this.origin.length = 0;
    this.begin = null;
    this.expected = -1;
  }
}
