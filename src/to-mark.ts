import type { Mark } from "./page";

/** A mark with its properties in one order, like blocks (see `toBlock`). */
export const toMark = (type: Mark["type"], start: number, end: number, href?: string): Mark => ({
  type,
  start,
  end,
  href,
});

/** The mark on another stretch of the text. */
export const moveMark = ({ type, href }: Mark, start: number, end: number): Mark =>
  toMark(type, start, end, href);

/** No marks: to V8 an array of objects, where [] is one of numbers, and code that has met one is compiled anew for the other. */
export const NO_MARKS: readonly Mark[] = [toMark("link", 0, 0)].slice(1);
