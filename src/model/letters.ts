/** What a UTF-16 code unit is to the word scanner. */
export const SPACE = 0;
export const OTHER = 1;
export const LETTER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Han, kana, Thai and the like: no spaces between words. */
export const UNSPACED = 5;

/** Class of a code unit, by ranges alone, so that it is the same in every runtime. */
export const classify = (code: number): number => (code < 128 ? (ASCII[code] as number) : classifyWide(code));

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return LETTER;
  if (code <= 32) return SPACE;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
});

function classifyWide(code: number): number {
  if (code < 0xc0)
    return code === 0xa0 ? SPACE : code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if (code === 0xd7 || code === 0xf7) return OTHER;
  if (code < 0x530) return isUpper(code) ? UPPER : LETTER;
  if (code >= 0x1e00 && code < 0x2000) return (code & 1) === 0 && code < 0x1f00 ? UPPER : LETTER;
  if (code >= 0x2000 && code < 0x2c00) return code < 0x200b || code === 0x202f ? SPACE : OTHER;
  if (
    (code >= 0x0e00 && code < 0x0f00) ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800)
  )
    return UNSPACED;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3000 ? SPACE : OTHER;
  if (code >= 0x3040 && code < 0xa000) return UNSPACED;
  if (code >= 0xd800 && code < 0xf900) return OTHER; // halves of emoji and rare Han, private use
  if (code >= 0xff00) return code >= 0xff66 && code < 0xffa0 ? UNSPACED : OTHER;
  return code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4 || code === 0x964
    ? OTHER
    : LETTER;
}

/** Lower case of a letter of Latin, Greek or Cyrillic; any other code unit as it is. */
export function toLower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code < 0x530 ? !isUpper(code) : code < 0x1e00 || code >= 0x1f00) return code;
  if (code < 0xdf || (code >= 0x391 && code < 0x3ac) || (code >= 0x410 && code < 0x430)) return code + 32;
  return code >= 0x400 && code < 0x410 ? code + 80 : code | 1;
}

function isUpper(code: number): boolean {
  if (code < 0x100) return code < 0xdf;
  if (code < 0x250) return (code & 1) === 0;
  if (code < 0x391) return false;
  if (code < 0x400) return code < 0x3ac;
  if (code < 0x460) return code < 0x430;
  return (code & 1) === 0;
}
