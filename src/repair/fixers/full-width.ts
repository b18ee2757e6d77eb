import { ANYTHING, perUnit } from "./fixer";

/** Off by default: in Chinese and Japanese text full-width punctuation is right. */
export const fullWidth = perUnit(
  "full-width",
  "Writes full-width Latin letters, digits and signs, and half-width katakana, in their usual width.",
  "full-width or half-width form",
  ANYTHING,
  (code, index, text) => {
    if (code === 0x3000) return " ";
    if ((code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6))
      return String.fromCharCode(code).normalize("NFKC");
    if (code < 0xff61 || code > 0xff9f) return undefined;
    if ((code === 0xff9e || code === 0xff9f) && voices(text.charCodeAt(index - 1), code)) return "";
    const next = text.charCodeAt(index + 1);
    const pair = (next === 0xff9e || next === 0xff9f) && voices(code, next);
    return text.slice(index, index + (pair ? 2 : 1)).normalize("NFKC");
  },
);

/** Whether a half-width letter takes the sound mark into one full-width letter. */
const voices = (letter: number, mark: number): boolean =>
  letter >= 0xff61 && letter <= 0xff9f && String.fromCharCode(letter, mark).normalize("NFKC").length === 1;
