import type { Codec } from "./codecs";
import { LINE_END, type Torn } from "./losses";
import { cost, LOST } from "./model";

/** What begins – — ‘ ’ “ ” • … and the zero-width signs. */
export const PUNCTUATION_LEAD = 0xe2;
export const PUNCTUATION_SECOND = 0x80;
/** Last bytes of those marks, which are what E2 80 begins nearly always. */
export const PUNCTUATION = [0x93, 0x94, 0x98, 0x99, 0x9c, 0x9d, 0xa2, 0xa6];
const APOSTROPHE = 0x99;
/** Half bits by which one mark must beat all others. */
const DOMINANT = 8;

/** A mark whose last byte went without a trace or shows as U+FFFD or "?", and how many characters are left of it. */
export function findLostMark({
  model,
  text,
  start,
  codec,
  lead,
  company,
}: Torn): { length: number; code: number } | undefined {
  const second = codec.bytes[text.charCodeAt(start + 1)] ?? 0;
  if (lead !== PUNCTUATION_LEAD || second !== PUNCTUATION_SECOND) return undefined;
  const third = text.charCodeAt(start + 2);
  const length = third === LOST || third === QUESTION ? 3 : 2;
  // "â€..." ends an excerpt that was cut anywhere.
  const isCut = length === 2 && (Number.isNaN(third) || text.startsWith("..", start + 2));
  if (isCut || (codec.bytes[third] ?? 0) !== 0) return undefined;
  const after = text.codePointAt(start + length) ?? LINE_END;
  // Between letters stands an apostrophe.
  if (!codec.shows[APOSTROPHE] && isLetter(company.last) && isLetter(after)) return { length, code: 0x2019 };
  const [best, next] = PUNCTUATION.filter((byte) => !codec.shows[byte])
    .map((byte) => 0x2000 | (byte & 0x3f))
    .map((code) => ({ code, price: cost(model, company.last, code, 0) + cost(model, code, after, 0) }))
    .sort((a, b) => a.price - b.price);
  return best && (!next || next.price - best.price >= DOMINANT) ? { length, code: best.code } : undefined;
}

export const QUESTION = 0x3f;

const LETTER = /\p{L}/u;

export const isLetter = (code: number): boolean => LETTER.test(String.fromCodePoint(code));

/** Whether some mark that E2 80 begins has a last byte that the page cannot show. */
export const hidesMarks = ({ shows }: Codec): boolean => PUNCTUATION.some((byte) => !shows[byte]);

/** The bytes that a straightened quote may have stood for. */
export function quoteBytes({ bytes }: Codec, straight: number): number[] {
  const shown = straight === 0x22 ? [0x201c, 0x201d] : [0x2018, 0x2019];
  return shown.map((code) => bytes[code] ?? 0).filter((byte) => byte >= 0x80 && byte < 0xc0);
}
