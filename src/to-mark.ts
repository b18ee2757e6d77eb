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
