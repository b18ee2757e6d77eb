import { type Codec, codecs } from "./codecs";
import { Layers } from "./layers";
import { type Model, surprise } from "./model";
import { ENTER, LEAVE } from "./path";

const BREAK = 10;
const FIRST_LEAD = 0xc2;
const PUNCTUATION_LEAD = 0xe2;
const LOST = 0xfffd;
const NEVER = -(1 << 20);
/** What begins like an emoji and lost its end is worth weighing. */
const TORN_EMOJI = 40;

/**
 * Whether undoing single layers, each place taken by itself, could gain that many half bits in a stretch of text.
 * Healthy text has places that a code page could undo, but undone they make no sense: this tells so without weighing
 * whole readings, and so decides how fast healthy text passes.
 */
export function couldGain(
  model: Model,
  text: string,
  start: number,
  end: number,
  families: number,
  enough: number,
): boolean {
  for (const codec of codecs())
    if ((families & (1 << codec.family)) !== 0 && gainsEnough(model, text, start, end, codec, enough))
      return true;
  return false;
}

function gainsEnough(
  model: Model,
  text: string,
  start: number,
  end: number,
  codec: Codec,
  enough: number,
): boolean {
  const { bytes, wide } = codec;
  let layers: Layers | undefined;
  let outside = 0;
  let inside = NEVER;
  let mended = -1; // where the last unit ended
  let last = BREAK;
  for (let index = start; index < end; ) {
    const now = text.charCodeAt(index);
    if (now < 0x80) {
      index++;
      continue;
    }
    const pair = bytes[now] ?? 0;
    const byte = firstOf(pair);
    let length = 0;
    if (byte >= FIRST_LEAD) {
      const second = pair > 0xff ? pair & 0xff : firstOf(bytes[text.charCodeAt(index + 1)] ?? 0);
      if ((second & 0xc0) === 0x80) {
        layers ??= new Layers(text, [codec]);
        length = layers.read(index);
        if (length === 0 && byte === 0xf0 && second === 0x9f) {
          outside = Math.max(outside, inside - LEAVE);
          inside = Math.max(inside, outside) + TORN_EMOJI;
          index++;
          continue;
        }
      }
    }
    if (length === 0) {
      if (now === LOST && wide) return true;
      if (inside > NEVER) {
        outside = Math.max(outside, inside - LEAVE);
        if (!mayBeTorn(text, index, byte)) inside = NEVER;
      }
      index++;
      continue;
    }
    if (!layers) continue;
    const next = index + length;
    const before = index > start ? text.charCodeAt(index - 1) : BREAK;
    const after = next < end ? text.charCodeAt(next) : BREAK;
    let gain = after < 0x80 ? surprise(model, text.charCodeAt(next - 1), after) : 0;
    for (let at = index, previous = before; at < next; at++) {
      const code = text.charCodeAt(at);
      gain += surprise(model, previous, code);
      previous = code;
    }
    if (mended !== index) last = before;
    for (let place = 0; place < layers.size; place++) {
      const code = layers.unit[place] ?? 0;
      gain -= surprise(model, last, code);
      last = code;
    }
    if (after < 0x80) gain -= surprise(model, last, after);
    const entered = Math.max(inside, outside - ENTER) + gain;
    outside = Math.max(outside, inside - LEAVE);
    inside = entered;
    if (inside >= enough) return true;
    mended = next;
    index = next;
  }
  return false;
}

const firstOf = (pair: number): number => (pair > 0xff ? pair >> 8 : pair);

/** Whether a lead byte stands where the bytes behind it may have been lost. */
function mayBeTorn(text: string, index: number, byte: number): boolean {
  if (text.charCodeAt(index) === LOST) return true;
  const next = text.charCodeAt(index + 1);
  return (
    byte >= FIRST_LEAD && (byte === PUNCTUATION_LEAD || next < 0x80 || next === LOST || Number.isNaN(next))
  );
}
