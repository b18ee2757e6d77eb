import { type Codec, codecs } from "./codecs";
import { Layers, unitAt } from "./layers";
import { type Model, scriptBefore, surprise } from "./model";
import { ENTER, LEAVE } from "./path";

const BREAK = 10;
const FIRST_LEAD = 0xc2;
const PUNCTUATION_LEAD = 0xe2;
const LOST = 0xfffd;
const NEVER = -(1 << 20);
/** What begins like an emoji and lost its end is worth weighing. */
const TORN_EMOJI = 40;

/**
 * Whether undoing single layers, each place taken by itself, could gain that many half bits more than the code page
 * costs, in a stretch of text.
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
    if (
      (families & (1 << codec.family)) !== 0 &&
      gainsEnough(model, text, start, end, codec, enough + codec.prior)
    )
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
    if (inside > NEVER) {
      let left = inside;
      if (mended === index)
        left += surprise(model, text.charCodeAt(index - 1), now, 0) - surprise(model, last, now, 0);
      if (left >= enough) return true;
      outside = Math.max(outside, left - LEAVE);
    }
    const pair = bytes[now] ?? 0;
    const byte = firstOf(pair);
    let length = 0;
    let code = 0;
    let size = 0;
    if (byte >= FIRST_LEAD) {
      // No code unit is ever read beyond the end: it would be NaN, and NaN makes the whole loop slow.
      const ahead = index + 1 < end ? text.charCodeAt(index + 1) : BREAK;
      const second = pair > 0xff ? pair & 0xff : firstOf(bytes[ahead] ?? 0);
      if ((second & 0xc0) === 0x80) {
        size = 1;
        if (!wide) {
          const unit = unitAt(bytes, text, index);
          length = unit & 7;
          code = unit >> 3;
        } else if (pair > 0xff && byte < 0xe0) {
          length = 1;
          code = ((byte & 0x1f) << 6) | (pair & 0x3f);
        } else if (pair <= 0xff || (firstOf(bytes[ahead] ?? 0) & 0xc0) === 0x80) {
          layers ??= new Layers(text, [codec]);
          length = layers.read(index);
          code = layers.unit[0] ?? 0;
          size = layers.size;
        }
        if (length === 0 && byte === 0xf0 && second === 0x9f) {
          inside = Math.max(inside, outside) + TORN_EMOJI;
          index++;
          continue;
        }
      }
    }
    if (length === 0) {
      if (now === LOST && wide) return true;
      if (!mayBeTorn(now, index + 1 < end ? text.charCodeAt(index + 1) : BREAK, byte)) inside = NEVER;
      else if (inside >= enough) return true;
      index++;
      continue;
    }
    const next = index + length;
    let previous = index > start ? text.charCodeAt(index - 1) : BREAK;
    if (mended !== index) last = previous;
    const script = scriptBefore(model, text, index);
    let gain = 0;
    for (let at = index; at < next; at++) {
      const raw = text.charCodeAt(at);
      gain += surprise(model, previous, raw, script);
      previous = raw;
    }
    gain -= surprise(model, last, code, script);
    last = code;
    for (let place = 1; place < size; place++) {
      code = layers?.unit[place] ?? 0;
      gain -= surprise(model, last, code, script);
      last = code;
    }
    const after = next < end ? text.charCodeAt(next) : BREAK;
    if (after < 0x80 && next < end)
      gain += surprise(model, previous, after, 0) - surprise(model, last, after, 0);
    inside = Math.max(inside, outside - ENTER) + gain;
    if (after < 0x80 && inside >= enough) return true;
    mended = next;
    index = next;
  }
  return false;
}

const firstOf = (pair: number): number => (pair > 0xff ? pair >> 8 : pair);

/** Whether a lead byte stands where the bytes behind it may have been lost. */
const mayBeTorn = (now: number, next: number, byte: number): boolean =>
  now === LOST || (byte >= FIRST_LEAD && (byte === PUNCTUATION_LEAD || next < 0x80 || next === LOST));
