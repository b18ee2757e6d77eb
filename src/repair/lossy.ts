import type { Codec } from "./codecs.js";
import { codePoint, sequenceLength } from "./layers.js";

/** What a damaged sequence may have been: `length` code units of text become `code`, at `penalty` half bits. */
export interface Guess {
  length: number;
  code: number;
  penalty: number;
}

const LOST = 0xfffd;
const SPACE_PENALTY = 6;
const COLLAPSE_PENALTY = 10;
const QUOTE_PENALTY = 6;
const LOST_PENALTY = 16;

/**
 * Readings of a UTF-8 sequence some of whose bytes were lost on the way: a no-break space turned into a space or
 * collapsed with the next, quotes straightened, bytes replaced by U+FFFD or "?", or dropped. Strict: U+FFFD only.
 */
export function guesses(text: string, start: number, codec: Codec, strict: boolean): Guess[] {
  if (codec.wide) return [];
  const { bytes, spaceLost } = codec;
  const lead = bytes[text.charCodeAt(start)] ?? 0;
  const length = sequenceLength(lead);
  if (length === 0) return [];
  let readings = [lead & (0x7f >> length)];
  let penalty = 0;
  let spaceAt = 0;
  let lost = false;
  let index = 1;
  for (; index < length; index++) {
    const code = text.charCodeAt(start + index);
    const byte = bytes[code] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) readings = readings.map((bits) => (bits << 6) | (byte & 0x3f));
    else if (code === LOST || code === 0x3f) lost = true;
    else if (strict) break;
    else if (code === 0x20 && spaceLost) {
      readings = readings.map((bits) => (bits << 6) | 0x20);
      penalty += SPACE_PENALTY;
      spaceAt = index;
    } else if (code === 0x22 || code === 0x27) {
      const shown = (code === 0x22 ? "“”„" : "‘’‚").split("").map((char) => bytes[char.charCodeAt(0)] ?? 0);
      const follow = shown.filter((byte) => byte >= 0x80 && byte < 0xc0);
      if (follow.length === 0) break;
      readings = readings.flatMap((bits) => follow.map((byte) => (bits << 6) | (byte & 0x3f)));
      penalty += QUOTE_PENALTY;
    } else break;
  }
  if (lost || index < length) {
    const unfinished = spaceAt > 0 && index < length;
    return unfinished ? [] : [{ length: index, code: LOST, penalty: LOST_PENALTY }];
  }
  const found: Guess[] = [];
  for (const bits of readings) {
    const code = codePoint(length, bits);
    if (code < 0) continue;
    found.push({ length, code, penalty });
    if (spaceAt === length - 1)
      found.push({ length: length - 1, code, penalty: penalty + COLLAPSE_PENALTY - SPACE_PENALTY });
  }
  return found;
}
