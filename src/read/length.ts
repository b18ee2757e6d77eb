import { UnboilError } from "../errors";

/** Throws an UnboilError when an input, or the text of a loaded document, has more characters than the caller allows. */
export function checkLength(length: number, maxLength: number): void {
  if (length <= maxLength) return;
  throw new UnboilError(
    "too-long",
    `The input has ${length} characters, more than maxLength (${maxLength}). Raise options.maxLength or cut it.`,
  );
}
