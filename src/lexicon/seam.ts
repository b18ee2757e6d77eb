import { isCapital, isSmall } from "../words";

/** Labels that a title is glued to are no longer, in UTF-16 code units. */
const REACH = 40;

/**
 * Where flattening has glued two texts, "Also readTitle": the first capital letter that follows a small one; 0 where
 * there is none near the start. Latin, Greek and Cyrillic.
 */
export function findSeam(line: string): number {
  const end = Math.min(REACH, line.length);
  let wasSmall = false;
  for (let i = 0; i < end; i++) {
    const code = line.charCodeAt(i);
    if (wasSmall && isCapital(code)) return i;
    wasSmall = isSmall(code);
  }
  return 0;
}
