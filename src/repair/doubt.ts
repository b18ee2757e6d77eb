import { type Codec, codecs } from "./codecs";
import { Layers } from "./layers";
import { cost, type Model, remember } from "./model";

const BREAK = 10;
/** What begins like an emoji and lost its end is worth weighing. */
const TORN_EMOJI = 40;

/**
 * Half bits that undoing single layers could gain at the most, each place taken by itself. Healthy text has places
 * that a code page could undo, but undone they make no sense: this tells so without weighing whole readings.
 */
export function mostGain(model: Model, line: string, families: number): number {
  let most = 0;
  for (const codec of codecs())
    if ((families & (1 << codec.family)) !== 0) most = Math.max(most, gainOf(model, line, codec));
  return most;
}

function gainOf(model: Model, line: string, codec: Codec): number {
  const layers = new Layers(line, [codec]);
  let gain = 0;
  let mended = 0; // where the last unit ended
  let last = BREAK;
  for (let index = 0; index < line.length; ) {
    const length = line.charCodeAt(index) < 0x80 ? 0 : layers.read(index);
    if (length === 0) {
      if (codec.bytes[line.charCodeAt(index)] === 0xf0 && codec.bytes[line.charCodeAt(index + 1)] === 0x9f)
        gain += TORN_EMOJI;
      index++;
      continue;
    }
    const [code = 0] = layers.unit;
    const end = index + length;
    const before = index > 0 ? line.charCodeAt(index - 1) : BREAK;
    const after = end < line.length ? line.charCodeAt(end) : BREAK;
    let raw = 0;
    for (let at = index; at < end; at++)
      raw += newsOf(model, at > 0 ? line.charCodeAt(at - 1) : BREAK, line.charCodeAt(at));
    raw += newsOf(model, line.charCodeAt(end - 1), after);
    const undone =
      newsOf(model, mended === index && index > 0 ? last : before, code) +
      (after < 0x80 ? newsOf(model, code, after) : 0);
    gain += Math.max(0, raw - undone);
    last = code;
    mended = end;
    index = end;
  }
  return gain;
}

/** The cost of a character as if its script were known. */
const newsOf = (model: Model, previous: number, code: number): number =>
  cost(model, previous, code, remember(model, 0, code));
