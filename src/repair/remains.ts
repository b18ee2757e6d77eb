import type { Codec } from "./codecs";
import { sequenceLength } from "./layers";

/** Whether the page shows the beginning of a UTF-8 sequence somewhere, whole or with bytes that may have been lost. */
export function mayShow(text: string, page: Codec | undefined): boolean {
  if (!page) return false;
  const { bytes, wide } = page;
  for (let index = 0; index < text.length; index++) {
    const byte = bytes[text.charCodeAt(index)] ?? 0;
    if (wide && byte > 0) return true;
    const length = sequenceLength(byte);
    if (length === 0) continue;
    if (follows(bytes, text, index + 1) || isInWord(text, index)) return true;
    if (
      mayBeLost(text, index + 1) &&
      (length === 2 || follows(bytes, text, index + 2) || mayBeLost(text, index + 2))
    )
      return true;
  }
  return false;
}

/** Alone between two small letters: what followed was invisible, and went. */
const isInWord = (text: string, index: number): boolean =>
  SMALL.test(text.charAt(index - 1)) && SMALL.test(text.charAt(index + 1));

const SMALL = /^[a-z]$/;

const follows = (bytes: Uint16Array, text: string, index: number): boolean => {
  const byte = bytes[text.charCodeAt(index)] ?? 0;
  return byte >= 0x80 && byte < 0xc0;
};

const LOSSES = "\ufffd? \"'";

const mayBeLost = (text: string, index: number): boolean =>
  index < text.length && LOSSES.includes(text.charAt(index));
