/** Scripts and signs whose characters fill two columns of a terminal (the wide ones of Unicode's UAX 11, roughly). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** A line with less room than this says nothing. */
const LEAST = 10;

/** A text as one line of at most so many columns, of which some are taken; what finds no room becomes "…". */
export function fit(text: string, columns = Number.POSITIVE_INFINITY, taken = 0): string {
  const line = text
    .replace(/\r?\n/g, " ⏎ ")
    .replaceAll("\t", "  ")
    .replace(/\p{Cc}/gu, "\ufffd");
  const room = Math.max(LEAST, columns - taken);
  if (2 * line.length <= room) return line;
  let used = 0;
  let end = 0;
  let at = 0;
  for (const char of line) {
    used += WITHOUT_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    if (used > room) return `${line.slice(0, end)}…`;
    at += char.length;
    if (used < room) end = at;
  }
  return line;
}
