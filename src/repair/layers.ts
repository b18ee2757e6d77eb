import type { Codec } from "./codecs";
import { LOST } from "./model";

/** How many bytes a UTF-8 sequence that starts with this byte has; 0 if none does. */
export const sequenceLength = (lead: number): number =>
  lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

/** The code point of a whole sequence, or -1 where UTF-8 forbids it (too long a form, a surrogate, beyond Unicode). */
export function codePoint(length: number, bits: number): number {
  if (length === 3 && (bits < 0x800 || (bits >= 0xd800 && bits < 0xe000))) return -1;
  if (length === 4 && (bits < 0x10000 || bits > 0x10ffff)) return -1;
  return bits;
}

/**
 * One UTF-8 sequence that a single-byte page shows at a place: its code point times 8 and its length, or 0 if there is
 * none. CESU-8, each half of a UTF-16 pair in a sequence of its own, is one sequence of 6.
 */
export function unitAt(bytes: Uint16Array, text: string, start: number): number {
  const lead = bytes[text.charCodeAt(start)] ?? 0;
  const length = sequenceLength(lead);
  if (length === 0 || start + length > text.length) return 0;
  let bits = lead & (0x7f >> length);
  for (let index = 1; index < length; index++) {
    const byte = bytes[text.charCodeAt(start + index)] ?? 0;
    if ((byte & 0xc0) !== 0x80 || byte > 0xff) return 0;
    bits = (bits << 6) | (byte & 0x3f);
  }
  const code = codePoint(length, bits);
  if (code >= 0) return code * 8 + length;
  if (bits < 0xd800 || bits > 0xdbff || start + 6 > text.length) return 0;
  if (bytes[text.charCodeAt(start + 3)] !== 0xed) return 0;
  const second = bytes[text.charCodeAt(start + 4)] ?? 0;
  const third = bytes[text.charCodeAt(start + 5)] ?? 0;
  if (second < 0xb0 || second > 0xbf || third < 0x80 || third > 0xbf) return 0;
  return (0x10000 + ((bits & 0x3ff) << 10) + (((second & 0x0f) << 6) | (third & 0x3f))) * 8 + 6;
}

/** The code point whose two bytes are one character of a two-byte page, or 0 if the character is not such a pair. */
function gluedAt(bytes: Uint16Array, text: string, start: number): number {
  const pair = bytes[text.charCodeAt(start)] ?? 0;
  return pair < 0xc280 || pair > 0xdfbf || (pair & 0xc0) !== 0x80 ? 0 : ((pair >> 2) & 0x7c0) | (pair & 0x3f);
}

const LONGEST_UNIT = 12;
const FAIL = -1;
const IDLE = new Int16Array(0);

/**
 * Reads text back through a chain of code pages, the last damage first. A unit is the shortest stretch of text
 * whose characters and bytes end together: one UTF-8 sequence, or a few where a two-byte page glued bytes together.
 */
export class Layers {
  /** The code points of the unit read last are the first `size` ones. */
  readonly unit: number[] = [0];
  size = 1;
  private readonly pending: Int16Array;
  private readonly only: Uint16Array | undefined;
  private readonly glued: Uint16Array | undefined;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly chain: readonly Codec[],
  ) {
    this.only = chain.length === 1 && !chain[0]?.wide ? chain[0]?.bytes : undefined;
    this.glued = chain.length === 1 && chain[0]?.wide ? chain[0].bytes : undefined;
    this.pending = this.only ? IDLE : new Int16Array(chain.length);
  }

  /** The code points of the unit read last, for keeps. */
  get codes(): number[] {
    return this.unit.slice(0, this.size);
  }

  /** Reads one unit at `start` into `unit`; its length in code units, or 0 if there is none. */
  read(start: number): number {
    if (this.only) {
      const unit = unitAt(this.only, this.text, start);
      this.unit[0] = unit >> 3;
      return unit & 7;
    }
    if (this.glued) {
      const code = gluedAt(this.glued, this.text, start);
      if (code > 0) {
        this.unit[0] = code;
        this.size = 1;
        return 1;
      }
    }
    this.at = start;
    this.size = 0;
    this.pending.fill(FAIL);
    do {
      const code = this.pull(this.chain.length - 1);
      if (code < 0 || this.size === LONGEST_UNIT) return 0;
      this.unit[this.size++] = code;
    } while (this.isPending());
    return this.at - start;
  }

  private isPending(): boolean {
    for (let level = 0; level < this.pending.length; level++)
      if ((this.pending[level] ?? FAIL) >= 0) return true;
    return false;
  }

  private pull(level: number): number {
    if (level < 0) return this.next();
    const lead = this.byte(level);
    if (lead < 0x80) return lead;
    const length = sequenceLength(lead);
    if (length === 0) return FAIL;
    let bits = lead & (0x7f >> length);
    for (let index = 1; index < length; index++) {
      const byte = this.byte(level);
      if (byte < 0x80 || byte > 0xbf) return FAIL;
      bits = (bits << 6) | (byte & 0x3f);
    }
    return codePoint(length, bits);
  }

  private next(): number {
    if (this.at >= this.text.length) return FAIL;
    const code = this.text.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private byte(level: number): number {
    const waiting = this.pending[level] ?? FAIL;
    if (waiting >= 0) {
      this.pending[level] = FAIL;
      return waiting;
    }
    const code = this.pull(level - 1);
    if (code < 0x80) return code;
    const bytes = code > 0xffff ? 0 : (this.chain[level]?.bytes[code] ?? 0);
    if (bytes === 0) return FAIL;
    if (bytes < 0x100) return bytes;
    this.pending[level] = bytes & 0xff;
    return bytes >> 8;
  }
}

/** A text with one layer undone; `strangers` counts characters that the page does not have. */
export interface Peeled {
  text: string;
  units: number;
  strangers: number;
}

/** Undoes one layer wherever it can be undone, for looking ahead: no judgement yet. */
export function peel(text: string, codec: Codec): Peeled {
  const layers = new Layers(text, [codec]);
  let peeled = "";
  let kept = 0;
  let units = 0;
  let strangers = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    const length = (codec.bytes[code] ?? 0) < 0xc2 ? 0 : layers.read(index);
    if (length === 0) {
      if (code > 0x7f && code !== LOST && codec.bytes[code] === 0) strangers++;
      index++;
      continue;
    }
    peeled += text.slice(kept, index);
    for (let place = 0; place < layers.size; place++) peeled += String.fromCodePoint(layers.unit[place] ?? 0);
    units++;
    index += length;
    kept = index;
  }
  return { text: peeled + text.slice(kept), units, strangers };
}
