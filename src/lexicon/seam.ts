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
    const isCapital = code < 128 ? code > 64 && code < 91 : isWideCapital(code);
    if (isCapital && wasSmall) return i;
    wasSmall = !isCapital && (code > 127 ? code > 0xde && code < 0x530 : code > 96 && code < 123);
  }
  return 0;
}

const isWideCapital = (code: number): boolean =>
  (code > 0xbf && code < 0xdf) || (code > 0x390 && code < 0x3aa) || (code > 0x40f && code < 0x430);
