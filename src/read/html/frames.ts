import type { Kind } from "../../page";
import type { Element } from "./element";
import type { ElementType } from "./element-types";
import type { InlineRole } from "./inline-roles";

/** An open element, and what holds for the text in it. */
export interface Frame {
  type: ElementType;
  element: Element;
  kind: Kind;
  level: number | undefined;
  pre: boolean;
  silent: boolean;
  role: InlineRole;
  /** Its style keeps the line breaks of the source. */
  breaks: boolean;
  /** In a line of a listing whose lines are elements. */
  coded: boolean;
  /** How many lines had begun when the innermost cell or item around did; −1 outside of all. */
  box: number;
}

/** The elements that are open, each within the one below. The next element at a depth is written into the same frame. */
export class Frames {
  depth = 0;
  private readonly frames: Frame[] = [];

  /** The innermost. */
  get top(): Frame | undefined {
    return this.frames[this.depth - 1];
  }

  /**
   * An element begins within the innermost one, `lines` lines down the page; `said` is what its style says of the line
   * breaks of the source.
   */
  push(
    type: ElementType,
    element: Element,
    silent: boolean,
    role: InlineRole,
    said: boolean | null,
    lines: number,
  ): Frame {
    const outer = this.top;
    const inherits = type.kind === undefined;
    const kind = type.kind ?? outer?.kind ?? "paragraph";
    const level = inherits ? outer?.level : type.level;
    const pre = type.pre || (outer?.pre ?? false);
    const box = type.box ? lines : (outer?.box ?? -1);
    const coded = outer?.coded ?? false;
    const breaks = !pre && (said ?? outer?.breaks ?? false);
    const frame = this.frames[this.depth++];
    if (!frame) {
      const added = { type, element, kind, level, pre, silent, role, breaks, coded, box };
      this.frames.push(added);
      return added;
    }
    frame.type = type;
    frame.element = element;
    frame.kind = kind;
    frame.level = level;
    frame.pre = pre;
    frame.silent = silent;
    frame.role = role;
    frame.breaks = breaks;
    frame.coded = coded;
    frame.box = box;
    return frame;
  }

  /** The innermost element ends. */
  pop(): void {
    this.depth--;
  }

  /** At which depth an element is open, of the innermost `reach`; 0 where it is none of them. */
  find(element: Element, reach: number): number {
    const highest = Math.max(0, this.depth - reach);
    for (let depth = this.depth; depth > highest; depth--)
      if (this.frames[depth - 1]?.element === element) return depth;
    return 0;
  }

  /** The line that is to begin is an item, though its element says nothing of it. */
  startItem(): void {
    for (let depth = this.depth; depth > 0; depth--) {
      const frame = this.frames[depth - 1];
      if (frame?.kind !== "paragraph") return;
      frame.kind = "item";
      if (frame.type.block) return;
    }
  }
}
