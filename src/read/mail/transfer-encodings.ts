import type { Span } from "../../page";
import { decodeAs } from "../decode";
import type { Unescaped } from "../html/escaped";
import { isIndent } from "../text/lines";

/** Bytes that a stretch of the source stands for; `places[i]` is where byte i begins there, the last one where all end. */
interface PlacedBytes {
  readonly bytes: Uint8Array;
  readonly places: Uint32Array;
}

/** What a part of a mail stands for, by its Content-Transfer-Encoding and its charset. */
export function decodePart(source: string, span: Span, encoding: string, charset: string | null): Unescaped {
  const placed =
    encoding === "quoted-printable"
      ? readQuotedPrintable(source, span)
      : encoding === "base64"
        ? readBase64(source, span)
        : isShifted(charset) && source.slice(span.start, span.end).includes("\x1b")
          ? readAscii(source, span)
          : null;
  return placed ? restore(source, toText(placed, charset)) : asItStands(source, span);
}

/** ISO-2022-JP, which is ASCII with escapes to who has decoded a file without a look into it. */
const isShifted = (charset: string | null): boolean => charset !== null && /^(?:cs)?iso-?2022/i.test(charset);

function asItStands(source: string, { start, end }: Span): Unescaped {
  const offsets = new Uint32Array(end - start + 1);
  for (let i = 0; i < offsets.length; i++) offsets[i] = start + i;
  return { text: source.slice(start, end), offsets };
}

/** Stands for a character that is in the source as such, where bytes should be; no text has this sign. */
const AS_IS = 0x1a;
const toByte = (code: number): number => (code < 0x80 ? code : AS_IS);

function readAscii(source: string, { start, end }: Span): PlacedBytes {
  const { offsets: places } = asItStands(source, { start, end });
  return { bytes: Uint8Array.from(source.slice(start, end), (char) => toByte(char.charCodeAt(0))), places };
}

const [EQUALS, LINE_FEED, CARRIAGE_RETURN] = [61, 10, 13];

/** RFC 2045, 6.7. An equals sign that begins no escape stands for itself. */
function readQuotedPrintable(source: string, { start, end }: Span): PlacedBytes {
  const bytes = new Uint8Array(end - start);
  const places = new Uint32Array(end - start + 1);
  let length = 0;
  for (let i = start; i < end; ) {
    const code = source.charCodeAt(i);
    const broken = code === EQUALS ? findBreak(source, i + 1, end) : i;
    if (broken > i) {
      i = broken;
      continue;
    }
    const high = code === EQUALS && i + 2 < end ? digit(source.charCodeAt(i + 1)) : -1;
    const low = high >= 0 ? digit(source.charCodeAt(i + 2)) : -1;
    bytes[length] = low >= 0 ? 16 * high + low : toByte(code);
    places[length++] = i;
    i += low >= 0 ? 3 : 1;
  }
  places[length] = end;
  return { bytes: bytes.subarray(0, length), places: places.subarray(0, length + 1) };
}

/** Spaces that a relay may have left at the end of a line. */
const MOST_SPACES = 80;

/** Where the next line begins, if nothing stands before it; −1 if something does. */
function findBreak(source: string, from: number, end: number): number {
  let i = from;
  while (i < Math.min(end, from + MOST_SPACES) && isIndent(source.charCodeAt(i))) i++;
  if (i >= end) return end;
  if (source.charCodeAt(i) === CARRIAGE_RETURN) i++;
  else if (source.charCodeAt(i) !== LINE_FEED) return -1;
  return source.charCodeAt(i) === LINE_FEED ? i + 1 : i;
}

function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** RFC 2045, 6.8. Ends at the first sign that is none of it: mailing lists append to what they take for text. */
function readBase64(source: string, { start, end }: Span): PlacedBytes | null {
  const bytes = new Uint8Array(Math.ceil((3 * (end - start)) / 4) + 3);
  const places = new Uint32Array(bytes.length + 1);
  let length = 0;
  let held = 0;
  let bits = 0;
  let place = start;
  let i = start;
  for (; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code <= 0x20) continue;
    if (code === EQUALS) {
      bits = 0;
      continue;
    }
    const value = SEXTETS[code] ?? -1;
    if (value < 0) break;
    // Each byte stands where the first sign does that holds a bit of it.
    if (bits === 0) place = i;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    places[length++] = place;
    place = i;
  }
  // What is no base64 was declared to be: the part has been decoded before.
  if (i < end && i - start < (end - start) / 2) return null;
  places[length] = i;
  return { bytes: bytes.subarray(0, length), places: places.subarray(0, length + 1) };
}

const SEXTETS = new Int8Array(128).fill(-1);
for (const [value, sign] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries())
  SEXTETS[sign.charCodeAt(0)] = value;

/** The text of bytes, and where its characters stand. */
function toText({ bytes, places }: PlacedBytes, stated: string | null): Unescaped {
  const mark = markLength(bytes);
  const { text, charset } = decodeAs(bytes, stated);
  const body = bytes.subarray(mark);
  const at = places.subarray(mark);
  if (text.length === body.length) return { text, offsets: at };
  return charset === "utf-8" && !text.includes("\ufffd")
    ? { text, offsets: placeUtf8(text, at) }
    : (decodeSingly(body, at, charset) ?? { text, offsets: spread(text, at) });
}

function markLength([first, second, third]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
}

function placeUtf8(text: string, places: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let byte = 0;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = places[byte] ?? 0;
    const code = text.charCodeAt(i);
    // The two halves of a pair share four bytes.
    if (code >= 0xd800 && code < 0xdc00) offsets[++i] = places[byte] ?? 0;
    byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xdc00 ? 4 : 3;
  }
  offsets[text.length] = places[byte] ?? 0;
  return offsets;
}

/**
 * Byte by byte: only the decoder knows how many bytes a character of a charset has. Null where it gives up, as that of
 * Node does on broken GB 18030 although it was told not to.
 */
function decodeSingly(bytes: Uint8Array, places: Uint32Array, charset: string): Unescaped | null {
  try {
    return decodeEach(bytes, places, charset);
  } catch {
    return null;
  }
}

function decodeEach(bytes: Uint8Array, places: Uint32Array, charset: string): Unescaped {
  const decoder = new TextDecoder(charset);
  const parts: string[] = [];
  const offsets = new Uint32Array(2 * bytes.length + 3);
  let length = 0;
  let from = 0;
  const put = (text: string) => {
    offsets.fill(places[from] ?? 0, length, length + text.length);
    length += text.length;
    parts.push(text);
  };
  for (let i = 0; i < bytes.length; i++) {
    const text = decoder.decode(bytes.subarray(i, i + 1), { stream: true });
    if (text === "") continue;
    put(text);
    from = i + 1;
  }
  put(decoder.decode());
  offsets[length] = places[bytes.length] ?? 0;
  return { text: parts.join(""), offsets: offsets.subarray(0, length + 1) };
}

/** Places for the characters of broken text, in its order: as many bytes for each. */
function spread(text: string, places: Uint32Array): Uint32Array {
  const bytes = places.length - 1;
  return new Uint32Array(text.length + 1).map(
    (_, i) => places[Math.floor((i * bytes) / Math.max(1, text.length))] ?? 0,
  );
}

/** The text with the characters that were in the source as such. */
function restore(source: string, { text, offsets }: Unescaped): Unescaped {
  if (!text.includes("\x1a")) return { text, offsets };
  const asIs = (sign: string, at: number): string => {
    const char = source.charAt(offsets[at] ?? 0);
    return char >= "\x80" ? char : sign;
  };
  return { text: text.replace(/\x1a/g, asIs), offsets };
}
