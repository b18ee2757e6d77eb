import { SURROGATE } from "../suspect";
import { type Fixer, perUnit } from "./fixer";

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const replaced = perUnit(
  "surrogates",
  "Replaces lone surrogates by U+FFFD.",
  "lone surrogate",
  SURROGATE,
  (code, index, text) => {
    if (isHigh(code) && !isLow(text.charCodeAt(index + 1))) return "\ufffd";
    if (isLow(code) && !isHigh(text.charCodeAt(index - 1))) return "\ufffd";
    return undefined;
  },
);

/** Halves of a UTF-16 pair that stand alone are no character and break every encoder. */
export const surrogates: Fixer = { ...replaced, fix: (text) => (LONE.test(text) ? replaced.fix(text) : []) };
