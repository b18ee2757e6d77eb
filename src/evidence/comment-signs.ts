import { AGO } from "../lexicon/ago";
import { WROTE } from "../lexicon/saying";
import type { Block, Page } from "../page";

/**
 * How comment software dates and counts in lines of their own or beside a name: "Amy Roe • 3 years ago", "vor 2 Tagen",
 * "amyroe 5pts 2 Like"; and how it names who wrote: "amyroe wrote:". Such a line alone says nothing: news are dated so, too.
 */
const SIGN = new RegExp(
  `(?:^|\\s)(?:${AGO}|\\d{1,2} ?pts)(?=$|[\\s·•|,])|^\\P{P}{1,40} (?:${WROTE})\\s?:$`,
  "iu",
);
const SAID = /:$/;
const LONGEST_SIGN = 60;
const SIGN_WORDS = 9;

/** Where a comment with such a sign begins; null for any other line, and where nobody is named. */
export function readSign(block: Block, { blocks }: Page): { readonly start: number } | null {
  const { id, text, words, kind } = block;
  if (text.length > LONGEST_SIGN || words > SIGN_WORDS || kind === "code") return null;
  if (!maySign(text) || !SIGN.test(text)) return null;
  const beside = text.replace(SIGN, "").replace(/[^\p{L}\p{N}]+/gu, "");
  const above = blocks[id - 1];
  if (beside.length >= NAME_LETTERS || SAID.test(text)) return { start: id };
  return above && above.words <= SIGNED_WORDS ? { start: above.id } : null;
}

/** Signs have a number, or end with one of these: most lines are done with after this look. */
function maySign(text: string): boolean {
  if (text.endsWith(":") || text.endsWith("ago")) return true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 47 && code < 58) return true;
  }
  return false;
}

/** Letters of a name beside a sign, at least, and words of one on the line above. */
const NAME_LETTERS = 3;
const SIGNED_WORDS = 3;
