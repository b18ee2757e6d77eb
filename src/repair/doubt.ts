import { type Codec, codecs } from "./codecs";
import { Layers } from "./layers";
import { cost, type Model, remember } from "./model";
import { ENTER, LEAVE } from "./path";

const BREAK = 10;
const FIRST_LEAD = 0xc2;
const PUNCTUATION_LEAD = 0xe2;
const NEVER = -(1 << 20);
/** What begins like an emoji and lost its end is worth weighing. */
const TORN_EMOJI = 40;

/**
 * Whether undoing single layers, each place taken by itself, could gain that many half bits. Healthy text has places
 * that a code page could undo, but undone they make no sense: this tells so without weighing whole readings.
 */
export const couldGain = (model: Model, line: string, families: number, enough: number): boolean =>
  codecs().some((codec) => (families & (1 << codec.family)) !== 0 && gainsEnough(model, line, codec, enough));

function gainsEnough(model: Model, line: string, codec: Codec, enough: number): boolean {
  const layers = new Layers(line, [codec]);
  const { bytes, wide } = codec;
  if (wide && line.includes("\ufffd")) return true;
  let outside = 0;
  let inside = NEVER;
  let mended = 0; // where the last unit ended
  let last = BREAK;
  for (let index = 0; index < line.length; ) {
    const now = line.charCodeAt(index);
    if (now < 0x80) {
      index++;
      continue;
    }
    const pair = bytes[now] ?? 0;
    const byte = pair > 0xff ? pair >> 8 : pair;
    const isLead = byte >= FIRST_LEAD && (pair === byte || (pair & 0xc0) === 0x80);
    const length = isLead ? layers.read(index) : 0;
    if (length === 0) {
      outside = Math.max(outside, inside - LEAVE);
      if (byte === 0xf0 && bytes[line.charCodeAt(index + 1)] === 0x9f)
        inside = Math.max(inside, outside) + TORN_EMOJI;
      else if (!mayBeTorn(line, index, byte)) inside = NEVER;
      index++;
      continue;
    }
    const end = index + length;
    const before = index > 0 ? line.charCodeAt(index - 1) : BREAK;
    const after = end < line.length ? line.charCodeAt(end) : BREAK;
    let gain = after < 0x80 ? newsOf(model, line.charCodeAt(end - 1), after) : 0;
    for (let at = index; at < end; at++)
      gain += newsOf(model, at > 0 ? line.charCodeAt(at - 1) : BREAK, line.charCodeAt(at));
    if (mended !== index || index === 0) last = before;
    for (let place = 0; place < layers.size; place++) {
      const code = layers.unit[place] ?? 0;
      gain -= newsOf(model, last, code);
      last = code;
    }
    if (after < 0x80) gain -= newsOf(model, last, after);
    const entered = Math.max(inside, outside - ENTER) + gain;
    outside = Math.max(outside, inside - LEAVE);
    inside = entered;
    if (inside >= enough) return true;
    mended = end;
    index = end;
  }
  return false;
}

/** Whether a lead byte stands where the bytes behind it may have been lost. */
function mayBeTorn(line: string, index: number, byte: number): boolean {
  if (line.charCodeAt(index) === 0xfffd) return true;
  const next = line.charCodeAt(index + 1);
  return (
    byte >= FIRST_LEAD && (byte === PUNCTUATION_LEAD || next < 0x80 || next === 0xfffd || Number.isNaN(next))
  );
}

/** The cost of a character as if its script were known. */
const newsOf = (model: Model, previous: number, code: number): number =>
  cost(model, previous, code, remember(model, 0, code));
