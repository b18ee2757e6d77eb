/** Characters of a language that writes syllables or words as one, and of Latin letters, that say as much. */
const WORTH = 2.5;

/**
 * The length of a text in UTF-16 code units, where Chinese, Japanese and Korean count as the letters they are worth:
 * what is short, long or a paragraph was learned from languages that write letters.
 */
export function sizeOf(text: string): number {
  const { length } = text;
  return isDense(text, length >> 1) || isDense(text, length >> 2) ? WORTH * length : length;
}

function isDense(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}
