import type { Mark } from "../../page";
import { moveMark, NO_MARKS, toMark } from "../../to-mark";

interface OpenMark {
  readonly type: Mark["type"];
  readonly href: string | undefined;
  /** The element that it ends with. */
  readonly owner: number;
  start: number;
}

/** The links and emphasis of the line under way: those that are open, and those that have ended on it. */
export class OpenMarks {
  private readonly open: OpenMark[] = [];
  private readonly ended: Mark[] = [];

  /** One of a type is open at a time: a link in a link is none, and bold in bold is bold. */
  start(type: Mark["type"], href: string | undefined, owner: number, at: number): void {
    for (const mark of this.open) if (mark.type === type) return;
    this.open.push({ type, href, owner, start: at });
  }

  /** Whether a mark of the type is open. */
  has(type: Mark["type"]): boolean {
    return this.open.some((mark) => mark.type === type);
  }

  /** Ends the mark of an element at the end of the line's text so far. */
  end(owner: number, text: string): void {
    for (let i = this.open.length - 1; i >= 0; i--) if (this.open[i]?.owner === owner) this.endAt(i, text);
  }

  endType(type: Mark["type"], text: string): void {
    for (let i = this.open.length - 1; i >= 0; i--) if (this.open[i]?.type === type) this.endAt(i, text);
  }

  /** The line's text ends at a place again, where it ended before. */
  cutBack(length: number): void {
    for (const mark of this.open) mark.start = Math.min(mark.start, length);
    const ended = this.ended.filter(({ start }) => start < length);
    this.ended.splice(
      0,
      this.ended.length,
      ...ended.map((mark) => moveMark(mark, mark.start, Math.min(mark.end, length))),
    );
  }

  /** The marks of the line that ends; those still open go on at the start of the next. */
  take(text: string): readonly Mark[] {
    for (const mark of this.open) {
      this.finish(mark, text);
      mark.start = 0;
    }
    if (this.ended.length === 0) return NO_MARKS;
    const ended = this.ended.slice();
    this.ended.length = 0;
    return ended;
  }

  private endAt(index: number, text: string): void {
    const mark = this.open[index];
    if (mark) this.finish(mark, text);
    if (index === this.open.length - 1) this.open.pop();
    else this.open.splice(index, 1);
  }

  private finish({ type, href, start: begin }: OpenMark, text: string): void {
    const start = text.charCodeAt(begin) === 32 ? begin + 1 : begin;
    const end = text.length;
    if (start < end) this.ended.push(toMark(type, start, end, href));
  }
}
