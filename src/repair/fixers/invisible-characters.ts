import { INVISIBLE } from "../suspect";
import { isRest } from "./c1-controls";
import { perUnit } from "./fixer";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Thai to Khmer, Tibetan and Myanmar among them: a zero-width space parts words there. */
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/;

/** Controls and zero-width residue; joiners, bidirectional marks and soft hyphens stay where a script can need them. */
export const invisibleCharacters = perUnit(
  "invisible-characters",
  "Removes control characters and invisible characters that no script around them needs.",
  "invisible character without a use here",
  INVISIBLE,
  (code, index, text) => {
    if (code < 0x20) return code === 0x09 || (code >= 0x0a && code <= 0x0d) ? undefined : "";
    if (code >= 0x7f && code <= 0x9f) return code === 0x85 || isRest(text, index) ? undefined : "";
    if (code === 0x200c || code === 0x200d) return joins(text, index) ? undefined : "";
    if (code === 0x200b) return near(text, index, UNSPACED) ? undefined : "";
    if (
      code === 0x200e ||
      code === 0x200f ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    )
      return line(text, index, RIGHT_TO_LEFT) ? undefined : "";
    if (code === 0xfeff || (code >= 0x206a && code <= 0x206f)) return "";
    return code >= 0xfff9 && code <= 0xfffc ? "" : undefined;
  },
);

/** Letters beyond Latin, signs and emoji may be joined or kept apart; ASCII never is. */
const joins = (text: string, index: number): boolean =>
  text.charCodeAt(index - 1) >= 0x300 || text.charCodeAt(index + 1) >= 0x300;

const near = (text: string, index: number, script: RegExp): boolean =>
  script.test(text.slice(Math.max(0, index - 1), index + 2));

const REACH = 200;

/** Whether the neighbourhood has letters of the script: a window, so that the time stays linear. */
const line = (text: string, index: number, script: RegExp): boolean =>
  script.test(text.slice(Math.max(0, index - REACH), index + REACH));
