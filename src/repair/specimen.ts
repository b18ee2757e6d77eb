const OPENERS = "\"'`‘“„«‹([{";
const CLOSERS = "\"'`’”“»›)]}";

const CONTROLS = /[\u0080-\u009f]/;

/** Whether the stretch is all that stands between two quotes, brackets or backticks: then the text talks about it. What nobody can see, nobody shows. */
export function isSpecimen(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    before !== "" &&
    after !== "" &&
    OPENERS.includes(before) &&
    CLOSERS.includes(after) &&
    !CONTROLS.test(text.slice(start, end))
  );
}
