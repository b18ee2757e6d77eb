import { type Codec, codecs } from "./codecs";
import { Layers } from "./layers";
import { cost, type Model, remember } from "./model";

const BREAK = 10;
const FIRST_LEAD = 0xc2;
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
  let gain = 0;
  let mended = 0; // where the last unit ended
  let last = BREAK;
  for (let index = 0; index < line.length; ) {
    const pair = bytes[line.charCodeAt(index)] ?? 0;
    const byte = pair > 0xff ? pair >> 8 : pair;
    const length = byte < FIRST_LEAD ? 0 : layers.read(index);
    if (length === 0) {
      if (byte === 0xf0 && bytes[line.charCodeAt(index + 1)] === 0x9f) gain += TORN_EMOJI;
      index++;
      continue;
    }
    const end = index + length;
    const before = index > 0 ? line.charCodeAt(index - 1) : BREAK;
    const after = end < line.length ? line.charCodeAt(end) : BREAK;
    let raw = 0;
    for (let at = index; at < end; at++)
      raw += newsOf(model, at > 0 ? line.charCodeAt(at - 1) : BREAK, line.charCodeAt(at));
    raw += newsOf(model, line.charCodeAt(end - 1), after);
    let undone = 0;
    if (mended !== index || index === 0) last = before;
    for (let place = 0; place < layers.size; place++) {
      const code = layers.unit[place] ?? 0;
      undone += newsOf(model, last, code);
      last = code;
    }
    if (after < 0x80) undone += newsOf(model, last, after);
    gain += Math.max(0, raw - undone);
    if (gain >= enough) return true;
    mended = end;
    index = end;
  }
  return wide && line.includes("\ufffd");
}

/** The cost of a character as if its script were known. */
const newsOf = (model: Model, previous: number, code: number): number =>
  cost(model, previous, code, remember(model, 0, code));
