import { COMMONEST, type Codec, codecs } from "./codecs";
import { Layers, unitAt } from "./layers";
import { type Model, scriptBefore, surprise } from "./model";
import { ENTER, LEAVE } from "./path";
import { beginsDamage, hasDosCyrillic, isWide, marks, wideBeginnings } from "./suspect";

/** What is gained at a place by itself is less exact than the bars for a line, so half of those will do. */
const LEAST = 8;
const LEAST_OF_COMMONEST = 4;
const BREAK = 10;
const FIRST_LEAD = 0xc2;
const PUNCTUATION_LEAD = 0xe2;
const LOST = 0xfffd;
const NEVER = -(1 << 20);
const HOPELESS = -6;
/** What begins like an emoji and lost its end is worth weighing, and so is what capitals make of â€™: Â€™. */
const TORN = 40;
const CAPITAL_PUNCTUATION = 0x80;

/**
 * Whether undoing single layers, each place taken by itself, could gain more than the code page costs, between two
 * places of a text. Healthy text has places that a code page could undo, but undone they make no
 * sense: this tells so without weighing whole readings, and so decides how fast healthy text passes.
 */
export function couldGain(model: Model, text: string, start: number, end: number, families: number): boolean {
  const pages = codecs(families);
  const doubts: Doubt[] = []; // made when a page first has something to weigh
  const wide = isWide(families);
  const beginnings = wide ? wideBeginnings() : undefined;
  const bits = marks();
  const isDos = hasDosCyrillic(families);
  let isOpen = isDos;
  let now = 0;
  let before = 0;
  // The character before the one looked at is judged, as it takes both to tell a beginning.
  for (let index = start; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : BREAK;
    const seen = bits[code] ?? 0;
    const begins = beginnings?.[now] ?? 0;
    if (now > 0x7f && (isOpen || begins > 0 || beginsDamage(before, seen, families))) {
      if (now === LOST && wide) return true;
      isOpen = isDos;
      for (let page = 0; page < pages.length; page++) {
        const codec = pages[page];
        let doubt = doubts[page];
        if (!codec || ((doubt?.inside ?? NEVER) === NEVER && codec.wide && (begins & codec.wideBit) === 0))
          continue;
        doubt ??= doubts[page] = new Doubt(model, text, start, end, codec);
        if (doubt.isFoundAt(index - 1, now)) return true;
        if (doubt.inside > NEVER) isOpen = true;
      }
    }
    now = code;
    before = seen;
  }
  return doubts.some((doubt) => doubt.inside >= doubt.enough);
}

/** What one code page could gain: the best sums of half bits outside and inside of a damaged stretch. */
class Doubt {
  inside = NEVER;
  readonly enough: number;
  private outside = 0;
  /** Where the last unit ended. */
  private mended = -1;
  /** What it became. */
  private last = BREAK;
  private layers: Layers | undefined;

  constructor(
    private readonly model: Model,
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly codec: Codec,
  ) {
    this.enough = codec.prior + (codec.name === COMMONEST ? LEAST_OF_COMMONEST : LEAST);
  }

  /** Reads on at a character beyond ASCII; whether enough is gained by now. */
  isFoundAt(index: number, now: number): boolean {
    if (index < this.mended) return false;
    const { text } = this;
    if (this.inside > NEVER) {
      let left = this.inside;
      if (this.mended === index) left += this.news(text.charCodeAt(index - 1), this.last, now);
      if (left >= this.enough) return true;
      this.outside = Math.max(this.outside, left - LEAVE);
    }
    const { bytes, wide } = this.codec;
    const pair = bytes[now] ?? 0;
    const byte = firstOf(pair);
    // No code unit is ever read beyond the end: it would be NaN, and NaN makes the whole loop slow.
    const ahead = index + 1 < this.end ? text.charCodeAt(index + 1) : BREAK;
    if (byte >= FIRST_LEAD) {
      const second = pair > 0xff ? pair & 0xff : firstOf(bytes[ahead] ?? 0);
      if ((second & 0xc0) === 0x80) {
        if (!wide) {
          const unit = unitAt(bytes, text, index);
          if (unit >> 3 === CAPITAL_PUNCTUATION) {
            this.inside = Math.max(this.inside, this.outside) + TORN;
            return false;
          }
          if (unit > 0) return this.mend(index, index + (unit & 7), unit >> 3, 1);
        } else if (pair > 0xff && byte < 0xe0)
          return this.mend(index, index + 1, ((byte & 0x1f) << 6) | (pair & 0x3f), 1);
        else if (pair <= 0xff || (firstOf(bytes[ahead] ?? 0) & 0xc0) === 0x80) {
          this.layers ??= new Layers(text, [this.codec]);
          const length = this.layers.read(index);
          if (length > 0) return this.mend(index, index + length, this.layers.unit[0] ?? 0, this.layers.size);
        }
        if (byte === 0xf0 && second === 0x9f) {
          this.inside = Math.max(this.inside, this.outside) + TORN;
          return false;
        }
      }
    }
    if (mayBeTorn(now, ahead, byte)) return this.inside >= this.enough;
    this.inside = NEVER;
    return false;
  }

  /** Takes a unit for what its page undoes it to. */
  private mend(start: number, end: number, first: number, size: number): boolean {
    const { model, text, layers } = this;
    const script = scriptBefore(model, text, start);
    let previous = start > this.start ? text.charCodeAt(start - 1) : BREAK;
    let last = this.mended === start ? this.last : previous;
    let gain = 0;
    for (let at = start; at < end; at++) {
      const raw = text.charCodeAt(at);
      gain += surprise(model, previous, raw, script);
      previous = raw;
    }
    for (let place = 0; place < size; place++) {
      const code = place === 0 ? first : (layers?.unit[place] ?? 0);
      gain -= surprise(model, last, code, script);
      last = code;
    }
    const after = end < this.end ? text.charCodeAt(end) : LOST;
    if (after < 0x80) gain += this.news(previous, last, after);
    // Damage hardly begins with a loss like that, and most of healthy text ends here.
    if (this.inside === NEVER && gain < HOPELESS) return false;
    this.inside = Math.max(this.inside, this.outside - ENTER) + gain;
    this.mended = end;
    this.last = last;
    return after < 0x80 && this.inside >= this.enough;
  }

  /** Half bits by which a character is less of a surprise after the mended one than after the damaged one. */
  private news(damaged: number, mended: number, code: number): number {
    return surprise(this.model, damaged, code, 0) - surprise(this.model, mended, code, 0);
  }
}

const firstOf = (pair: number): number => (pair > 0xff ? pair >> 8 : pair);

/** Whether a lead byte stands where the bytes behind it may have been lost. */
const mayBeTorn = (now: number, next: number, byte: number): boolean =>
  now === LOST || (byte >= FIRST_LEAD && (byte === PUNCTUATION_LEAD || next < 0x80 || next === LOST));
