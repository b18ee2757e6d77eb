import type { Codec } from "./codecs";
import { codePoint, sequenceLength, unitAt } from "./layers";
import { cost, LOST, type Model, remember } from "./model";

/** What a damaged stretch may have been: `length` code units of text become `codes`, at `penalty` half bits. */
export interface Guess {
  length: number;
  codes: readonly number[];
  penalty: number;
}

const SPACE_PENALTY = 6;
/** Joining two words is the worse mistake. */
const COLLAPSE_BONUS = 2;
const QUOTE_PENALTY = 6;
const LOST_PENALTY = 20;
/** The same where U+FFFD in the text shows that something was lost. */
export const ADMITTED_PENALTY = 4;
const GUESS_PENALTY = 4;
const UNLIKELY = 14;
/** Half bits by which one candidate must beat all others to be taken for a lost byte. */
const DOMINANT = 8;
/** The same for letters, of which languages share many. */
const CERTAIN = 14;
const QUESTION = 0x3f;
const PUNCTUATION_LEAD = 0xe2;
const PUNCTUATION_SECOND = 0x80;
/** Of what C2 begins only the no-break space vanishes at the end of a line. */
const NBSP_LEAD = 0xc2;
const NBSP = 0xa0;
/** EF B8 begins little but the selector that asks for an emoji in colour. */
const SELECTOR_LEAD = 0xef;
const SELECTOR_SECOND = 0xb8;
const SELECTOR = 0xfe0f;
const EMOJI_LEAD = 0xf0;
/** Last bytes of – — ‘ ’ “ ” • …, which are what E2 80 begins nearly always, and of its zero-width signs. */
const PUNCTUATION = [0x93, 0x94, 0x98, 0x99, 0x9c, 0x9d, 0xa2, 0xa6];
const ZERO_WIDTH = [0x8b, 0x8c, 0x8d];

/** What a whole line says about how its bytes were lost. */
export interface Losses {
  /** No-break spaces survived, so a space is hardly one of them. */
  keepsNbsp: boolean;
  /** Two spaces stand in a row, so spaces were not collapsed. */
  keepsRuns: boolean;
  keepsSoftHyphens: boolean;
  /** What stands alone between two small letters: leads, whose second bytes must have been invisible. */
  inWords: ReadonlySet<number>;
  /** Controls survived, as which most pages show the bytes that they leave undefined. */
  keepsControls: boolean;
  /** The page that its bytes went through is known. */
  proven: boolean;
  strict: boolean;
}

const IN_WORD = /[a-z][^\0-\x7f](?=[a-z])/g;
const CONTROL = /[\u0080-\u009f]/;

export const lossesOf = (text: string, strict: boolean, proven: boolean): Losses => ({
  keepsNbsp: text.includes("\u00a0"),
  keepsRuns: text.includes("  "),
  keepsSoftHyphens: text.includes("\u00ad"),
  keepsControls: CONTROL.test(text),
  inWords: new Set(proven ? [...text.matchAll(IN_WORD)].map(({ 0: found }) => found.charCodeAt(1)) : []),
  proven,
  strict,
});

/** The character before a place and what `cost` remembers of the text so far. */
export interface Company {
  last: number;
  memory: number;
}

/**
 * Readings of a UTF-8 sequence some of whose bytes were lost on the way: a no-break space turned into a space or
 * collapsed with the next, quotes straightened, bytes replaced by U+FFFD or "?", or dropped. Strict: U+FFFD only.
 */
export function guesses(
  model: Model,
  text: string,
  start: number,
  codec: Codec,
  { last: before, memory }: Company,
  losses: Losses,
): Guess[] {
  const { bytes, spaceLost } = codec;
  const lead = bytes[text.charCodeAt(start)] ?? 0;
  const length = sequenceLength(lead);
  if (length === 0) return [];
  let readings = [lead & (0x7f >> length)];
  let penalty = 0;
  let spaceAt = 0;
  let lost = 0;
  let index = 1;
  for (; index < length; index++) {
    const code = text.charCodeAt(start + index);
    const byte = bytes[code] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) readings = readings.map((bits) => (bits << 6) | (byte & 0x3f));
    else if (code === LOST || code === QUESTION) lost++;
    else if (losses.strict || lost > 0) break;
    else if (code === 0x20 && spaceLost && !isSpace(text, start, index, lead)) {
      readings = readings.map((bits) => (bits << 6) | 0x20);
      penalty += losses.keepsNbsp ? SPACE_PENALTY + UNLIKELY : SPACE_PENALTY;
      spaceAt = index;
    } else if (code === 0x22 || code === 0x27) {
      const follow = quoteBytes(codec, code);
      if (follow.length === 0) break;
      readings = readings.flatMap((bits) => follow.map((byte) => (bits << 6) | (byte & 0x3f)));
      penalty += QUOTE_PENALTY;
    } else break;
  }
  const found: Guess[] = losses.strict ? [] : otherCased(model, text, start, codec, lead);
  const second = bytes[text.charCodeAt(start + 1)] ?? 0;
  if (lead === PUNCTUATION_LEAD && second === PUNCTUATION_SECOND && !losses.strict) {
    const third = text.charCodeAt(start + 2);
    const given = third === LOST || third === QUESTION ? 3 : 2;
    const after = text.codePointAt(start + given) ?? 0x0a;
    // "â€..." ends an excerpt that was cut anywhere.
    const cut = given === 2 && (Number.isNaN(third) || text.startsWith("..", start + 2));
    const code = (bytes[third] ?? 0) === 0 && !cut ? likeliestMark(model, codec, before, after) : 0;
    if (code > 0) found.push({ length: given, codes: [code], penalty: GUESS_PENALTY });
  }
  if (lead === NBSP_LEAD && start + 1 === text.length && !losses.strict)
    found.push({ length: 1, codes: [NBSP], penalty: SPACE_PENALTY });
  if (lead === SELECTOR_LEAD && second === SELECTOR_SECOND && index === 2 && !losses.strict)
    found.push({ length: 2, codes: [SELECTOR], penalty: GUESS_PENALTY });
  const spacing = endsWord(text, start) ? WORD_BONUS : COLLAPSE_BONUS;
  if (length === 2 && (index === 1 || lost === 1 || spaceAt === 1) && losses.proven && !losses.strict) {
    const known = lost === 1 ? 2 : 1;
    const company = { last: before, memory };
    const isUnlikely = spaceAt === 1 && !losses.inWords.has(text.charCodeAt(start));
    const code =
      isUnlikely || isAfterRest(text, start, before)
        ? 0
        : likeliestLetter(model, text, start + known, codec, lead, company, losses, lost === 0);
    if (code > 0)
      found.push({
        length: known,
        codes: [code],
        penalty: spaceAt === 1 ? SPACE_PENALTY - spacing : GUESS_PENALTY,
      });
  }
  if (lost > 0 || index < length) {
    const partial = spaceAt > 0 ? spaceAt : index;
    const admitted = text.slice(start, start + partial).includes("\ufffd");
    found.push({ length: partial, codes: [LOST], penalty: admitted ? ADMITTED_PENALTY : LOST_PENALTY });
    return found;
  }
  for (const bits of readings) {
    const code = codePoint(length, bits);
    if (code < 0 || (code > 0x7f && code < 0xa0)) continue;
    const isWord = spaceAt === 1 && code === A_GRAVE && isWordAlone(text, start);
    // A closing quotation mark whose last byte no page shows, and a space, look the same, and are far likelier.
    if (code === DAGGER && spaceAt > 0 && hidesMarks(codec)) continue;
    const rare = code === DAGGER && spaceAt > 0 ? UNLIKELY : 0;
    if (!isWord) found.push({ length, codes: [code], penalty: penalty + rare });
    if (isWord) found.push({ length: 1, codes: [code], penalty: WORD_PENALTY });
    else if (spaceAt === length - 1 && !losses.keepsRuns)
      found.push({
        length: length - 1,
        codes: [code],
        penalty: penalty + rare - (code === A_GRAVE ? spacing : COLLAPSE_BONUS),
      });
  }
  if (spaceAt > 0) found.push({ length: spaceAt, codes: [LOST], penalty: LOST_PENALTY });
  return found;
}

/** Whether the space is one, and the byte before it was lost without a trace: of emoji and their selectors that is likelier. */
const isSpace = (text: string, start: number, index: number, lead: number): boolean =>
  index === sequenceLength(lead) - 1 &&
  (lead === SELECTOR_LEAD || (lead === EMOJI_LEAD && start + index + 1 < text.length));

const A_GRAVE = 0xe0;
const DAGGER = 0x2020;
/** Nothing stands alone as a capital Ã, and à, whose second byte is a no-break space, does so all the time. */
const WORD_PENALTY = -14;

/** Whether the character is a word of its own: not Portuguese "às" or "àquele", nor the rest of a word with losses. */
const isWordAlone = (text: string, start: number): boolean =>
  /^[\s'"(«“‘’-]?$/.test(text.charAt(start - 1)) &&
  /^ (?!s\b|quel|quil)[\p{L}\p{N}«“"]/u.test(text.slice(start + 1, start + 6));

/** More for a space between what are words by all appearance, "déjà" and "leurs" rather than "déjàleurs". */
const WORD_BONUS = 16;
const WORD_BEFORE = /(?:[^\s\p{P}]{2}|^[ld]|[^\p{L}][ld])$/u;
const WORD_AFTER =
  /^ (?:\p{L}{4}|\p{L}{0,3}Ã|(?:[aeè]|il|l[aeo]|les|d[aeiu]|des|del|al|aux?|une?|una|et|est|e[nt]|in|con|p[ae]r|pas|por|ch[ei]|qu[ei]|s[aei]|sur|son|ses|non?|ma)(?!\p{L})|[\p{Lu}\p{N}«“("])/u;

/** Whether the à at a place, whose second byte is a space, ends a word. */
const endsWord = (text: string, start: number): boolean =>
  WORD_AFTER.test(text.slice(start + 1, start + 7)) &&
  WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));

const LOWER_PENALTY = 10;
/** How far capitals stand below small letters in the Western pages. */
const CASE = 0x20;
/** All emoji begin F0 9F, which shows as this far oftener than anybody wrote a capital П small. */
const EMOJI = /^ð[Ÿ\u009f]/;
const WESTERN = 0;
/** œ, š and ž, whose capitals show a byte sixteen lower. */
const LOWERED_BYTES = [0x9a, 0x9c, 0x9e];

/** Somebody wrote the damaged text in small letters, so that Ã, which shows C3, became ã, which shows E3; or in capitals. */
function otherCased(
  model: Model,
  text: string,
  start: number,
  { bytes, family }: Codec,
  lead: number,
): Guess[] {
  const second = bytes[text.charCodeAt(start + 1)] ?? 0;
  const third = start + 2 < text.length ? (bytes[text.charCodeAt(start + 2)] ?? 0) : 0;
  if (family === WESTERN && lead === PUNCTUATION_LEAD - CASE && second === PUNCTUATION_SECOND)
    return PUNCTUATION.includes(third) || ZERO_WIDTH.includes(third)
      ? [{ length: 3, codes: [0x2000 | (third & 0x3f)], penalty: LOWER_PENALTY }]
      : [];
  if (family !== WESTERN || lead < 0xe2 || second < 0x80 || second > 0xbf) return [];
  if (EMOJI.test(text.slice(start, start + 2))) return [];
  const follow = LOWERED_BYTES.includes(second) ? [second, second - 0x10] : [second];
  const isCut = !/^[a-z\u00a0-\uffff ,;:]/.test(text.slice(start + 2, start + 3));
  return follow
    .map((byte) =>
      String.fromCharCode(((lead & 0x1f) << 6) | (byte & 0x3f))
        .toLowerCase()
        .charCodeAt(0),
    )
    .filter((code) => !isCut && isOrdinary(model, code))
    .map((code) => ({ length: 2, codes: [code], penalty: LOWER_PENALTY }));
}

/** The bytes that a straightened quote may have stood for. */
function quoteBytes({ bytes }: Codec, straight: number): number[] {
  const shown = straight === 0x22 ? [0x201c, 0x201d] : [0x2018, 0x2019];
  return shown.map((code) => bytes[code] ?? 0).filter((byte) => byte >= 0x80 && byte < 0xc0);
}

/** The punctuation mark whose last byte the page cannot show, if one is far likelier here than the others; else 0. */
function likeliestMark(model: Model, codec: Codec, before: number, after: number): number {
  // Between letters stands an apostrophe.
  if (!codec.shows[APOSTROPHE] && isLetter(before) && isLetter(after)) return 0x2019;
  const ranked = PUNCTUATION.filter((byte) => !codec.shows[byte])
    .map((byte) => 0x2000 | (byte & 0x3f))
    .map((code) => ({ code, cost: cost(model, before, code, 0) + cost(model, code, after, 0) }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = ranked;
  return best && (next === undefined || next.cost - best.cost >= DOMINANT) ? best.code : 0;
}

const APOSTROPHE = 0x99;

const LETTER = /\p{L}/u;

export const isLetter = (code: number): boolean => LETTER.test(String.fromCodePoint(code));

/** Whether some mark that E2 80 begins has a last byte that the page cannot show. */
const hidesMarks = ({ shows }: Codec): boolean => PUNCTUATION.some((byte) => !shows[byte]);

const SOFT_HYPHEN = 0xad;

/**
 * The letter whose second byte went without a trace, if one is far likelier here than all others; else 0. Bytes that the
 * page leaves undefined go, and so does the soft hyphen that it shows for AD: MarÃa, with nothing to see behind the Ã.
 */
function likeliestLetter(
  model: Model,
  text: string,
  end: number,
  codec: Codec,
  lead: number,
  { last, memory }: Company,
  losses: Losses,
  isDropped: boolean,
): number {
  // Where a page shows controls for a quarter of all bytes and none is left, it could have been any of them.
  if (!losses.keepsControls && !codec.shows[0x80] && !codec.shows[0x9f]) return 0;
  const mayBeHyphen = isDropped && !losses.keepsSoftHyphens;
  const unit = unitAt(codec.bytes, text, end) >> 3;
  const after = unit || (end < text.length ? text.charCodeAt(end) : 0x0a);
  if (unit === 0 && after > 0x7f) return 0;
  const company = nextSpecial(model, text, end, codec);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let shown = Number.POSITIVE_INFINITY;
  for (let byte = 0x80; byte < 0xc0; byte++) {
    const isHidden = byte === SOFT_HYPHEN ? mayBeHyphen : !losses.keepsControls && !codec.shows[byte];
    const code = ((lead & 0x1f) << 6) | (byte & 0x3f);
    if (!isOrdinary(model, code)) continue;
    const price =
      cost(model, last, code, memory) +
      cost(model, code, after, remember(model, memory, code)) +
      (model.after[(model.places[code] ?? 0) * model.width + company] ?? 0);
    if (!isHidden) shown = Math.min(shown, price);
    else if (price < least) {
      next = least;
      least = price;
      best = code;
    } else if (price < next) next = price;
  }
  // Where a letter that could not get lost is far likelier, the loss was another one.
  if (next - least < CERTAIN) return 0;
  return losses.keepsControls || least - shown < DOMINANT ? best : 0;
}

const LOOK_AHEAD = 80;

/** The place, in the company tables, of the next letter not far behind that tells the language. */
function nextSpecial({ places, special }: Model, text: string, start: number, { bytes }: Codec): number {
  const end = Math.min(text.length, start + LOOK_AHEAD);
  for (let index = start; index < end; index++) {
    if (text.charCodeAt(index) < 0x80) continue;
    const place = places[unitAt(bytes, text, index) >> 3] ?? 0;
    if (special[place]) return place;
  }
  return 0;
}

/** Whether the character before a place is itself the rest of a sequence that lost bytes, so that it tells nothing. */
const isAfterRest = (text: string, start: number, last: number): boolean =>
  last > 0x7f && last === text.charCodeAt(start - 1);

/** Whether the statistics know the company of a letter; of Latin ones, whether languages with much text use it. */
const isOrdinary = ({ places }: Model, code: number): boolean =>
  places[code] !== 0 && (code < 0x180 || code >= 0x370 || (code >= 0x218 && code <= 0x21b));

/** Whether ÐŸ is rather the beginning of an emoji in capitals, ÐŸ˜Š for ðŸ˜Š: no Russian text goes on with the rest of a sequence. */
export function isCapitalEmoji({ bytes, family }: Codec, text: string, start: number): boolean {
  if (family !== WESTERN || start + 2 >= text.length || !/^Ð[Ÿ\u009f]/.test(text.slice(start, start + 2)))
    return false;
  return ((bytes[text.charCodeAt(start + 2)] ?? 0) & 0xc0) === 0x80;
}
