import type { Span } from "../../page";
import type { Attributes } from "./attributes";
import type { ClassSigns } from "./class-signs";
import type { Element } from "./element";

/** What a program that draws formulas calls a drawing, or what stands in its place until it is drawn. */
const DRAWN =
  /(?<![\w-])(?:katex|mjx-chtml|MathJax(?:_Preview|_Display|_SVG|_SVG_Display|_CHTML)?|MJXc-display)(?![\w-])/;
/** Whether a class says so. */
export const isDrawn = (names: string): boolean => DRAWN.test(names);

/** In a drawing: the same in MathML, for screen readers. */
const ASSISTIVE = /(?<![\w-])MJX_Assistive_MathML(?![\w-])/;
const TEX = /^math\/tex(?![a-z])/i;
const DISPLAYED = /mode\s{0,4}=\s{0,4}display/i;

/** The type of a script that holds a formula as its author wrote it, in TeX: MathJax reads it and leaves it there. */
export const isTex = (name: string, type: string | undefined): boolean =>
  name === "script" && type !== undefined && TEX.test(type);

/** Whether such a formula stands on a line of its own. */
export const isDisplayed = (type: string | undefined): boolean => type !== undefined && DISPLAYED.test(type);

/** Jekyll writes the TeX of a script in a CDATA section, which it makes a comment of TeX. */
export function findTex(source: string, { start, end }: Span): Span {
  const opening =
    /^\s*(?:(?:%\s*)?<!\[CDATA\[\s*)?/.exec(source.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
  const closing =
    /\s*(?:%?\s*\]\]>\s*)?$/.exec(source.slice(Math.max(start + opening, end - 40), end))?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}

/** WordPress and many a blog show formulas as pictures, with their TeX for those who cannot see them. */
export const findPictured = ({ alt, class: names, src }: Attributes): string | null => {
  if (!alt || !(names?.includes("latex") || src?.includes("latex"))) return null;
  const text = alt.trim().replace(/\s+/g, " ");
  return text !== "" && (PICTURED.test(names ?? "") || SERVICE.test(src ?? "")) ? text : null;
};

const PICTURED = /(?<![\w-])latex(?![\w-])/;
const SERVICE = /(?:\/latex\.php\?|\/\/latex\.codecogs\.com\/)/;

/** What an element is to a formula: stands in its place till it is drawn, draws it, says what was drawn so far, or nothing. */
export type FormulaPart = "preview" | "drawing" | "text" | null;

/**
 * Tells drawings of formulas from their text. KaTeX writes MathML, in it the formula in TeX, and then the same in glyphs;
 * MathJax 2 draws glyphs, writes MathML for screen readers, and leaves the TeX in a script behind the drawing.
 */
export class Formulas {
  /** Depth of the drawing that is open; 0 outside of one. */
  private depth = 0;

  /** Where the last one in MathML began. */
  start = 0;
  private written: Element | null = null;

  /** Whether an element with this class, inside of `parent`, draws what the MathML beside it says. */
  isDrawing(names: string | undefined, parent: Element | null): boolean {
    if (names === "katex-mathml") this.written = parent;
    return names === "katex-html" && this.written === parent;
  }

  get isOpen(): boolean {
    return this.depth > 0;
  }

  /** An element begins, `depth` elements deep. */
  open(name: string, signs: ClassSigns, tex: boolean, depth: number): FormulaPart {
    if (tex) return this.isOpen ? null : "text";
    if (name === "annotation") return this.isOpen && this.isWritten() ? "text" : null;
    if (name !== "span" && name !== "div") return null;
    if (this.isOpen) return ASSISTIVE.test(signs.names) ? "text" : null;
    if (!signs.isDrawn) return null;
    this.depth = depth;
    return signs.names.includes("MathJax_Preview") ? "preview" : "drawing";
  }

  /** The element of that depth ends. */
  close(depth: number): void {
    if (this.depth === depth) this.depth = 0;
  }

  private isWritten(): boolean {
    return this.written !== null && this.written.depth === this.depth - 1;
  }
}
