import type { Element } from "./element";

/** Tells drawings of formulas from their text: KaTeX writes MathML first and then the same in glyphs. */
export class Formulas {
  /** Where the last one in MathML began. */
  start = 0;
  private written: Element | null = null;

  /** Whether an element with this class, inside of `parent`, draws what the MathML beside it says. */
  isDrawing(names: string | undefined, parent: Element | null): boolean {
    if (names === "katex-mathml") this.written = parent;
    return names === "katex-html" && this.written === parent;
  }
}
