import type { Codec } from "./codecs";
import type { Torn } from "./losses";
import { isOrdinary } from "./lost-letters";
import { PUNCTUATION, PUNCTUATION_LEAD, PUNCTUATION_SECOND } from "./lost-marks";

/** How far capitals stand below small letters in the Western pages. */
const CASE = 0x20;
/** All emoji begin F0 9F, which shows as this far oftener than anybody wrote a capital П small. */
const EMOJI = /^ð[Ÿ\u009f]/;
const WESTERN = 0;
/** œ, š and ž, whose capitals show a byte sixteen lower. */
const LOWERED_BYTES = [0x9a, 0x9c, 0x9e];
const ZERO_WIDTH = [0x8b, 0x8c, 0x8d];

/** A sequence in other letters than those that its bytes show, and what it stands for. */
interface OtherCased {
  length: number;
  code: number;
}

/** Somebody wrote the damaged text in small letters, so that Ã, which shows C3, became ã, which shows E3; or in capitals. */
export function readOtherCased({ model, text, start, codec, lead }: Torn): OtherCased[] {
  const { bytes, family } = codec;
  const second = bytes[text.charCodeAt(start + 1)] ?? 0;
  const third = start + 2 < text.length ? (bytes[text.charCodeAt(start + 2)] ?? 0) : 0;
  if (family === WESTERN && lead === PUNCTUATION_LEAD - CASE && second === PUNCTUATION_SECOND)
    return PUNCTUATION.includes(third) || ZERO_WIDTH.includes(third)
      ? [{ length: 3, code: 0x2000 | (third & 0x3f) }]
      : [];
  if (family !== WESTERN || lead < 0xe2 || second < 0x80 || second > 0xbf) return [];
  if (EMOJI.test(text.slice(start, start + 2))) return [];
  const isCut = !/^[a-z\u00a0-\uffff ,;:]/.test(text.slice(start + 2, start + 3));
  if (isCut) return [];
  const follow = LOWERED_BYTES.includes(second) ? [second, second - 0x10] : [second];
  return follow
    .map((byte) =>
      String.fromCharCode(((lead & 0x1f) << 6) | (byte & 0x3f))
        .toLowerCase()
        .charCodeAt(0),
    )
    .filter((code) => isOrdinary(model, code))
    .map((code) => ({ length: 2, code }));
}

/** Whether ÐŸ is rather the beginning of an emoji in capitals, ÐŸ˜Š for ðŸ˜Š: no Russian text goes on with the rest of a sequence. */
export function isCapitalEmoji({ bytes, family }: Codec, text: string, start: number): boolean {
  if (family !== WESTERN || start + 2 >= text.length || !/^Ð[Ÿ\u009f]/.test(text.slice(start, start + 2)))
    return false;
  return ((bytes[text.charCodeAt(start + 2)] ?? 0) & 0xc0) === 0x80;
}
