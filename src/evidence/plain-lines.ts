import type { Block, Kind } from "../page";

/** In these a number, a time or a label is what the page is about, or names it. */
const STRUCTURE: ReadonlySet<Kind> = new Set(["cell", "code", "heading"]);

/** Whether a block is a line or a paragraph, and no part of a table or listing and no heading. */
export const isPlainLine = ({ kind }: Block): boolean => !STRUCTURE.has(kind);
