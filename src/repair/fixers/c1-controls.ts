import { CODE_PAGES } from "../generated/code-pages";
import { INVISIBLE } from "../suspect";
import { perUnit } from "./fixer";

const PAGE = CODE_PAGES["windows-1252"] ?? "";

/** What browsers do with them (WHATWG: iso-8859-1 means windows-1252). To be run after mojibake, which needs them. */
export const c1Controls = perUnit(
  "c1-controls",
  "Reads C1 control characters as the windows-1252 characters that were meant.",
  "windows-1252 read as latin-1",
  INVISIBLE,
  (code, index, text) => {
    if (code < 0x80 || code > 0x9f || isRest(text, index)) return undefined;
    const char = PAGE.charAt(code - 0x80);
    return char === "\ufffd" ? undefined : char;
  },
);

/** After a letter beyond ASCII a control is rather the rest of mojibake that was too little to judge. */
export const isRest = (text: string, index: number): boolean =>
  text.charCodeAt(index - 1) >= 0xc0 && !endsWord(text, index);

const FIRST_IDEOGRAPH = 0x2e80;
/** Small letters but those that capitals with which damage begins become: â for Â, ã for Ã. */
const WORD_END = /\p{L}(?![âãäåáàîïðñ])[\p{Ll}\p{Script=Hebrew}]$/u;

/**
 * Small letters show the first of three bytes, so that another would follow; ideographs show two by themselves, and in
 * two-byte pages only 80 is a control.
 */
const endsWord = (text: string, index: number): boolean => {
  if (text.charCodeAt(index - 1) >= FIRST_IDEOGRAPH) return text.charCodeAt(index) !== 0x80;
  const after = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
  return after < 0x80 && WORD_END.test(text.slice(Math.max(0, index - 2), index));
};
