const OPENERS = "\"'`‘“„«‹([{";
const CLOSERS = "\"'`’”“»›)]}";

/** Whether the stretch is all that stands between two quotes, brackets or backticks: then the text talks about it. */
export function isSpecimen(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return before !== "" && after !== "" && OPENERS.includes(before) && CLOSERS.includes(after);
}
