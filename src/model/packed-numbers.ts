/**
 * Bytes as text, a character for each; two from 91 on. Base64 mixes three bytes in four characters, so that gzip no longer
 * sees which are common: trees and lexicons take an eighth less this way.
 */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = "";
  for (const number of numbers) {
    const high = Math.floor(number / SINGLES);
    if (high > 0) text += ALPHABET.charAt(SINGLES + high - 1);
    text += ALPHABET.charAt(number % SINGLES);
  }
  return text;
}

/** The bytes that were encoded. */
export function decodeNumbers(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  let count = 0;
  let base = 0;
  for (let i = 0; i < text.length; i++) {
    const place = PLACES[text.charCodeAt(i)] as number;
    if (place >= SINGLES) base = (place - SINGLES + 1) * SINGLES;
    else {
      numbers[count++] = base + place;
      base = 0;
    }
  }
  return numbers.slice(0, count);
}

/** The same for bytes with a sign; those near 0 have one character. */
export const encodeSigned = (numbers: ArrayLike<number>): string =>
  encodeNumbers(Array.from(numbers, (number) => (number < 0 ? -2 * number - 1 : 2 * number)));

export function decodeSigned(text: string): Int8Array {
  const numbers = new Int8Array(decodeNumbers(text).buffer);
  // Spelled out here and below: a process does it for its first page, and iterators take several times as long.
  for (let i = 0; i < numbers.length; i++) {
    const number = (numbers[i] ?? 0) & 0xff;
    numbers[i] = (number >>> 1) ^ -(number & 1);
  }
  return numbers;
}

/** The floats' first bytes, then their second ones, and so on: those of one place are alike. */
export function encodeFloats(floats: Float32Array): string {
  const bytes = new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
  return encodeNumbers(
    [0, 1, 2, 3].flatMap((plane) => Array.from(floats, (_, i) => bytes[4 * i + plane] ?? 0)),
  );
}

export function decodeFloats(text: string): Float32Array {
  const planes = decodeNumbers(text);
  const bytes = new Uint8Array(planes.length);
  for (let plane = 0, i = 0; plane < 4; plane++)
    for (let at = plane; at < bytes.length; at += 4) bytes[at] = planes[i++] ?? 0;
  return new Float32Array(bytes.buffer);
}

/** The bytes of base64, in which random ones take least. */
export function decodeBytes(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** What needs no escape in a string. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => char !== '"' && char !== "\\")
  .join("");
/** The last two characters say that what follows is so much more. */
const SINGLES = ALPHABET.length - 2;
const PLACES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) PLACES[ALPHABET.charCodeAt(i)] = i;
