import type { Codec } from "./codecs";
import { codePoint, sequenceLength } from "./layers";
import { ADMITTED_PENALTY, type Guess } from "./lossy";
import { LOST } from "./model";

const LONGEST_RUN = 48;

/**
 * Readings of damage that lost bytes in two-byte pages, where one U+FFFD swallowed one or two bytes: reads on until bytes and characters end
 * together again and gives U+FFFD for every character that lost a byte.
 */
export function guessWide(text: string, start: number, codec: Codec): Guess[] {
  const codes: number[] = [];
  let need = 0;
  let bits = 0;
  let size = 0;
  let whole = true;
  let torn = false; // the last character given is a lost one that may own further continuation bytes
  let sawLoss = false;
  const lose = (): void => {
    codes.push(LOST);
    need = 0;
    torn = true;
  };
  const feed = (byte: number): void => {
    if (byte >= 0x80 && byte < 0xc0) {
      if (need === 0) {
        if (!torn) lose();
        return;
      }
      bits = (bits << 6) | (byte & 0x3f);
      if (--need > 0) return;
      const code = codePoint(size, bits);
      codes.push(whole && code >= 0 ? code : LOST);
      torn = false;
      return;
    }
    if (need > 0) lose();
    torn = false;
    if (byte < 0x80) {
      codes.push(byte);
      return;
    }
    size = sequenceLength(byte);
    if (size === 0) {
      lose();
      return;
    }
    bits = byte & (0x7f >> size);
    need = size - 1;
    whole = true;
  };
  let index = start;
  for (; index < text.length && index - start < LONGEST_RUN; index++) {
    const code = text.charCodeAt(index);
    const pair = codec.bytes[code] ?? 0;
    const resting = need === 0 && index > start;
    if (code === LOST) {
      sawLoss = true;
      if (need > 1) {
        whole = false;
        need = Math.max(0, need - 2);
        if (need === 0) lose();
      } else lose();
    } else if (code < 0x80 || pair === 0) {
      if (need > 0) lose();
      break;
    } else {
      if (resting && sawLoss && !follows(pair)) break;
      if (pair > 0xff) feed(pair >> 8);
      feed(pair & 0xff);
    }
  }
  if (need > 0) lose();
  return sawLoss && index > start ? [{ length: index - start, codes, penalty: ADMITTED_PENALTY }] : [];
}

/** Whether a character's bytes begin with a continuation byte. */
const follows = (pair: number): boolean => {
  const first = pair > 0xff ? pair >> 8 : pair;
  return first >= 0x80 && first < 0xc0;
};
