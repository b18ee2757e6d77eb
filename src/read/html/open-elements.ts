import { A, type ElementType, HEADINGS, P, SVG } from "./element-types";
import { DRAWING, type Implied, PARAGRAPH } from "./implied-ends";

/** How far up an open element is looked for; browsers nest no deeper, and it bounds the work per tag. */
const REACH = 512;

/** What happens to the page as elements end. */
export interface Endings {
  /** The innermost open element ends. */
  close(): void;
  /** The emphasis or link of an element ends, though elements inside it stay open. */
  endMark(type: ElementType): void;
}

/**
 * The elements that are open, with the tags that authors leave out supplied (HTML standard, "tree construction",
 * as far as the lines of text depend on it).
 */
export class OpenElements {
  /** Null where an element has ended though elements inside it stay open. */
  private readonly stack: (ElementType | null)[] = [];
  /** How many are open of each type, by its number. */
  private readonly counts: number[] = [];

  constructor(private readonly endings: Endings) {}

  has({ number }: ElementType): boolean {
    return (this.counts[number] ?? 0) > 0;
  }

  /** Ends what the start of an element ends, then has it open. */
  open(type: ElementType): void {
    if (type.endsDrawing && this.has(SVG)) this.endImplied(DRAWING);
    if (type.implied) this.endImplied(type.implied);
    if (type.endsParagraph && this.has(P)) this.endImplied(PARAGRAPH);
    if (type === A && this.has(A)) this.close(A);
    this.stack.push(type);
    this.counts[type.number] = (this.counts[type.number] ?? 0) + 1;
  }

  /** Handles an end tag; one without a start within reach has no effect. */
  close(tag: ElementType): void {
    const type = this.has(tag) ? tag : this.findHeading(tag);
    if (type.root || !this.has(type)) return;
    const { scope } = type;
    const block = type.block || type === SVG;
    let passedBlock = false;
    for (let i = this.stack.length - 1; i >= 0 && i >= this.stack.length - REACH; i--) {
      const open = this.stack[i];
      if (!open) continue;
      if (open === type) {
        if (!passedBlock || block) this.endTo(i);
        else if (type.formatting) this.spend(i, type);
        return;
      }
      if (scope.has(open.name)) return;
      if (!passedBlock) passedBlock = open.block;
    }
  }

  closeAll(): void {
    this.endTo(0);
  }

  /** The end tag of any heading ends the open one, whatever its level. */
  private findHeading(type: ElementType): ElementType {
    return HEADINGS.includes(type) ? (HEADINGS.find((heading) => this.has(heading)) ?? type) : type;
  }

  private endImplied({ names, until }: Implied): void {
    let last = -1;
    for (let i = this.stack.length - 1; i >= 0 && i >= this.stack.length - REACH; i--) {
      const open = this.stack[i]?.name ?? "";
      if (names.has(open)) last = i;
      else if (until.has(open)) break;
    }
    if (last >= 0) this.endTo(last);
  }

  private endTo(index: number): void {
    while (this.stack.length > index) {
      const type = this.stack.pop();
      if (type) this.forget(type);
      this.endings.close();
    }
  }

  private spend(index: number, type: ElementType): void {
    this.stack[index] = null;
    this.forget(type);
    this.endings.endMark(type);
  }

  private forget({ number }: ElementType): void {
    this.counts[number] = (this.counts[number] ?? 1) - 1;
  }
}
