import { type Codec, codecs } from "./codecs";
import { Layers, sequenceLength } from "./layers";
import { type Model, oddity } from "./model";
import { familiesIn, scanAll } from "./suspect";

/** A code page and how many UTF-8 sequences it shows in a text. */
export interface Page {
  codec: Codec;
  units: number;
}

/** Half bits from which on two neighbours are odd: almost nothing in the text of any script is. */
const ODD = 18;
/** Odd characters outside of all sequences: so many for each sequence, and one in so many characters, are noise. */
const STRAYS_A_UNIT = 1.5;
const STRAY_IN = 8;
const LEAST_STRAYS = 12;
const BREAK = 10;
const LOST = 0xfffd;
const FIRST_LEAD = 0xc2;

/**
 * The pages that the text has evidence of, one of those that read its characters alike. Damage leaves sequences in
 * text that makes sense, or sequences alone; where what is odd lies outside of the sequences of a page, and much does,
 * it is noise that shows some by chance, and no search would end in text. So the effort for random bytes stays small.
 */
export function pagesFor(model: Model, text: string): Page[] {
  const families = familiesIn(scanAll(text));
  if (families === 0) return [];
  const characters = beyondAscii(model, text);
  const readings: number[] = [];
  const pages: Page[] = [];
  for (const codec of codecs(families)) {
    const count = countIn(text, codec, characters);
    if (readings.includes(count.reading)) continue;
    readings.push(count.reading);
    if (!drowns(count, text)) pages.push({ codec, units: count.units });
  }
  return pages;
}

/**
 * Whether a text is noise that drowns whatever any page shows in it, so that `pagesFor` names none; undefined for text
 * with so little odd in it that the question does not arise.
 */
export function isNoise(model: Model, text: string): boolean | undefined {
  if (text.length <= LEAST_STRAYS) return undefined;
  const { strays } = beyondAscii(model, text);
  return drowns({ units: 0, strays }, text) ? pagesFor(model, text).length === 0 : undefined;
}

const drowns = ({ units, strays }: Omit<Count, "reading">, { length }: string): boolean =>
  strays > Math.max(LEAST_STRAYS, length / STRAY_IN, units * STRAYS_A_UNIT);

const countIn = (text: string, codec: Codec, characters: Characters): Count =>
  codec.wide ? countUnits(text, codec, characters) : countSequences(codec, characters);

/** The code units beyond ASCII, with a 0 for each stretch between them. */
interface Characters {
  codes: Uint16Array;
  /** 1 for each code that the character before it makes odd. */
  odd: Uint8Array;
  /** The same for each place in the text. */
  oddAt: Uint8Array;
  /** How many are. */
  strays: number;
}

interface Count {
  units: number;
  /** Odd characters outside of the units. */
  strays: number;
  /** A hash of the bytes that the page shows. */
  reading: number;
}

function beyondAscii(model: Model, text: string): Characters {
  const codes = new Uint16Array(text.length + 1);
  const odd = new Uint8Array(text.length + 1);
  const oddAt = new Uint8Array(text.length);
  let size = 0;
  let strays = 0;
  let previous = BREAK;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) {
      if (code !== LOST && oddity(model, previous, code) >= ODD) {
        odd[size] = oddAt[index] = 1;
        strays++;
      }
      codes[size++] = code;
    } else if (size > 0 && codes[size - 1] !== 0) size++;
    previous = code;
  }
  return { codes: codes.subarray(0, size), odd, oddAt, strays };
}

/** Counts what a single-byte page shows. Sequences that UTF-8 forbids count too. */
function countSequences({ bytes }: Codec, { codes, odd, strays: all }: Characters): Count {
  let units = 0;
  let strays = all;
  let reading = 0;
  let needs = 0;
  let inside = 0;
  for (let index = 0; index < codes.length; index++) {
    const byte = bytes[codes[index] ?? 0] ?? 0;
    reading = (Math.imul(reading, 16777619) ^ byte) | 0;
    if (needs > 0 && byte >= 0x80 && byte < 0xc0) {
      inside += odd[index] ?? 0;
      if (--needs > 0) continue;
      units++;
      strays -= inside;
    } else {
      needs = Math.max(0, sequenceLength(byte) - 1);
      inside = odd[index] ?? 0;
    }
  }
  return { units, strays, reading };
}

/** The same for a two-byte page, whose units may be several sequences. */
function countUnits(text: string, codec: Codec, { codes, oddAt, strays: all }: Characters): Count {
  const { bytes } = codec;
  const layers = new Layers(text, [codec]);
  let units = 0;
  let strays = all;
  for (let index = 0; index < text.length; ) {
    const length = (bytes[text.charCodeAt(index)] ?? 0) < FIRST_LEAD ? 0 : layers.read(index);
    if (length > 0) units++;
    for (let place = index; place < index + length; place++) strays -= oddAt[place] ?? 0;
    index += length || 1;
  }
  let reading = 0;
  for (const code of codes) reading = (Math.imul(reading, 16777619) ^ (bytes[code] ?? 0)) | 0;
  return { units, strays, reading };
}
