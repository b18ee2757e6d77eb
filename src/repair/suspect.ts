import { KINDS, stretchesOf } from "./classes";
import { type Codec, doubleCodecs, singleCodecs, WIDE_FAMILY } from "./codecs";
import { healthy } from "./model";

/** Bits 0 to 11: the code unit shows a UTF-8 lead byte in that family of code pages. */
const LEAD = (1 << (WIDE_FAMILY + 1)) - 1;
export const EVERY_FAMILY = LEAD;
/** Bits 12 to 23: the code unit shows a continuation byte. */
const FOLLOW_SHIFT = WIDE_FAMILY + 1;
/** An ideograph or syllable, which two-byte pages show for bytes. */
const WIDE_FOLLOW = 1 << (WIDE_FAMILY + FOLLOW_SHIFT);
/** Families of cp437, cp850 and cp852, and of cp866 and the Cyrillic page of the Macintosh. */
const BOXES = 10;
const CYRILLIC_BOXES = 4;

/** Two letters of Western pages beyond ASCII, side by side. */
export const WESTERN = 1 << 24;
/** What other fixers look for; the first: & = and \, with which characters are written by their names and numbers. */
export const ENTITY = 1 << 25;
export const ESCAPE = 1 << 26;
export const RETURN = 1 << 27;
export const SURROGATE = 1 << 28;
export const INVISIBLE = 1 << 29;
export const COMBINING = 1 << 30;
export const SHAPE = 1 << 31;

let table: Int32Array | undefined;

/** One word per code unit: the bits above. */
export function marks(): Int32Array {
  table ??= build();
  return table;
}

function build(): Int32Array {
  const bits = new Int32Array(65536);
  markWide(bits);
  const add = (code: number, bit: number): void => {
    bits[code] = (bits[code] ?? 0) | bit;
  };
  const fill = (from: number, to: number, bit: number): void => {
    for (let code = from; code <= to; code++) add(code, bit);
  };
  for (const codec of singleCodecs()) {
    if (codec.name === "cp866") {
      markDos(add, codec);
      continue;
    }
    const { bytes, codes, family, name } = codec;
    const telling = TELLING[name];
    for (const code of codes) {
      const byte = bytes[code] ?? 0;
      const isLead = byte >= 0xc2 && byte <= 0xf4;
      if (telling && !(isLead ? telling.lead : telling.follow).test(String.fromCharCode(code))) continue;
      if (isLead) add(code, 1 << family);
      else if (byte >= 0x80 && byte < 0xc0) add(code, 1 << (family + FOLLOW_SHIFT));
    }
  }
  add(0xfffd, LEAD << FOLLOW_SHIFT);
  fill(0xc0, 0xff, WESTERN);
  for (const code of [0x26, 0x3d, 0x5c]) add(code, ENTITY);
  fill(0x00, 0x08, INVISIBLE);
  fill(0x0b, 0x0c, RETURN);
  fill(0x0e, 0x1f, INVISIBLE);
  add(0x1b, ESCAPE);
  add(0x7f, INVISIBLE);
  fill(0x80, 0x9f, INVISIBLE);
  for (const code of [0x0d, 0x85, 0x2028, 0x2029]) add(code, RETURN);
  fill(0xd800, 0xdfff, SURROGATE);
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xfffc])
    add(code, INVISIBLE);
  fill(0x206a, 0x206f, INVISIBLE);
  fill(0x200e, 0x200f, INVISIBLE);
  fill(0x202a, 0x202e, INVISIBLE);
  fill(0x2066, 0x2069, INVISIBLE);
  for (const [from, to] of SHAPE_STRETCHES) fill(from, to, SHAPE);
  for (const [from, to] of COMBINING_STRETCHES) fill(from, to, COMBINING);
  return bits;
}

/**
 * What says something in pages that have the letters of healthy text for leads and continuations: boxes, and signs that
 * no letter follows (–Я), but not quotes, with the one letter that most punctuation begins with.
 */
const TELLING: Readonly<Record<string, { lead: RegExp; follow: RegExp }>> = {
  cp852: { lead: /[\u2500-\u259f]/, follow: /./ },
  "mac-cyrillic": { lead: /[–—√≈ƒ∆÷в]/, follow: /[А-Я]/ },
};

/**
 * Healthy Cyrillic is all leads and continuations of cp866. Its 3-byte sequences are told by a capital or a box behind a
 * small letter; its 2-byte ones begin with a box, as in cp437, whose bits they share.
 */
function markDos(add: (code: number, bit: number) => void, { bytes, codes, family }: Codec): void {
  for (const code of codes) {
    const byte = bytes[code] ?? 0;
    const isFollow = byte >= 0x80 && byte < 0xc0;
    if (byte >= 0xc2 && byte < 0xe0) add(code, 1 << BOXES);
    else if (byte >= 0xe0 || (byte >= 0xa0 && byte < 0xb0)) add(code, 1 << family);
    if (isFollow) add(code, 1 << (BOXES + FOLLOW_SHIFT));
    if (isFollow && (byte < 0xa0 || byte >= 0xb0)) add(code, 1 << (family + FOLLOW_SHIFT));
  }
}

/** Where text that is not in normal form C can be told by a single code unit: marks that compose, and characters C never has. */
const COMBINING_STRETCHES: readonly [from: number, to: number][] = [
  [0x300, 0x345],
  [0x374, 0x374],
  [0x37e, 0x37e],
  [0x387, 0x387],
  [0x5b0, 0x5c7],
  [0x653, 0x655],
  [0x93c, 0x93c],
  [0x958, 0x95f],
  [0x9be, 0x9be],
  [0x9d7, 0x9df],
  [0xa33, 0xa5e],
  [0xb3e, 0xb57],
  [0xbbe, 0xbd7],
  [0xc56, 0xc56],
  [0xcc2, 0xcd6],
  [0xd3e, 0xd57],
  [0xdca, 0xddf],
  [0x1161, 0x1175],
  [0x11a8, 0x11c2],
  [0x1f71, 0x1f7d],
  [0x1fbb, 0x1ffd],
  [0x2000, 0x2001],
  [0x2126, 0x2126],
  [0x212a, 0x212b],
  [0x2329, 0x232a],
  [0x3099, 0x309a],
];

/** Letters in one character that are written with several. */
const SHAPE_STRETCHES: readonly [from: number, to: number][] = [
  [0x132, 0x133],
  [0x149, 0x149],
  [0x1c4, 0x1cc],
  [0x1f1, 0x1f3],
  [0xfb00, 0xfb06],
];

/** Kinds that two-byte pages have letters of; of the rare ones any is suspicious that begins a UTF-8 sequence. */
const WIDE_KINDS = ["han", "hangul", "katakana", "hiragana", "cjk-stop"];
const RARE_KINDS = ["half-width", "cjk-rare", "private"];
const FIRST_WIDE = 0x2e80;
const AFTER_WIDE = 0xffa0;

/**
 * Two-byte pages: any ideograph or syllable glued to a Latin letter; what is suspicious by itself is left to `hasRare`.
 * Stretches are filled, so this comes before all other marks.
 */
function markWide(bits: Int32Array): void {
  for (const { from, to } of stretchesOf([...WIDE_KINDS, ...RARE_KINDS]))
    bits.fill(WIDE_FOLLOW, from, Math.min(to, AFTER_WIDE));
  bits.fill(1 << WIDE_FAMILY, 0x41, 0x5b);
  bits.fill(1 << WIDE_FAMILY, 0x61, 0x7b);
}

/** Whether a letter stands between two places of a text that two-byte pages reach only by accident. */
function hasRare(text: string, start: number, end: number): boolean {
  const rare = rareLetters();
  for (let index = start; index < end; index++) if (rare[text.charCodeAt(index)]) return true;
  return false;
}

let rareOnes: Uint8Array | undefined;

/** 1 for each rare code unit. It takes the statistics and all two-byte pages to tell, so texts without ideographs do not ask. */
function rareLetters(): Uint8Array {
  rareOnes ??= findRare();
  return rareOnes;
}

const RARE_COST = 22;
/** What the statistics never saw: suspicious whatever its bytes. */
const UNHEARD_COST = 31;

function findRare(): Uint8Array {
  const { kinds, letters } = healthy();
  const found = new Uint8Array(65536);
  const beginnings = wideBeginnings();
  const rare = RARE_KINDS.map((kind) => KINDS.indexOf(kind));
  const letter = ["han", "hangul"].map((kind) => KINDS.indexOf(kind));
  for (let code = FIRST_WIDE; code < AFTER_WIDE; code++) {
    const kind = kinds[code] ?? 0;
    const cost = letters[code] ?? 0;
    if (cost < UNHEARD_COST && !beginnings[code]) continue;
    const isRare = rare.includes(kind) || (cost >= RARE_COST && letter.includes(kind));
    if (isRare) found[code] = 1;
  }
  return found;
}

/** Whether the two bytes of a character, or its only one, begin a UTF-8 sequence. */
const isBeginning = (pair: number): boolean =>
  pair > 0xff ? pair >> 8 >= 0xc2 && (pair & 0xc0) === 0x80 : pair >= 0xc2;

/** Every bit that the text shows, with the bits of a family only where a lead is followed by a continuation of it, and WESTERN only for pairs. */
export function scan(text: string, start: number, end: number): number {
  const bits = marks();
  let seen = 0;
  let families = 0;
  let pairs = 0;
  let previous = 0;
  for (let index = start; index < end; index++) {
    const now = bits[text.charCodeAt(index)] ?? 0;
    seen |= now;
    families |= previous & (now >> FOLLOW_SHIFT);
    pairs |= previous & now;
    previous = now;
  }
  if (seen & WIDE_FOLLOW && !isWide(families) && hasRare(text, start, end)) families |= 1 << WIDE_FAMILY;
  if (families & (1 << BOXES)) families |= 1 << CYRILLIC_BOXES;
  return (seen & ~(LEAD | (LEAD << FOLLOW_SHIFT) | WESTERN)) | (families & LEAD) | (pairs & WESTERN);
}

/** Whether the bits of a scan speak of a two-byte page. */
export const isWide = (bits: number): boolean => (bits & (1 << WIDE_FAMILY)) !== 0;

/** `scan` of a whole text. */
export const scanAll = (text: string): number => scan(text, 0, text.length);

/** The families that `scan` found evidence of. */
export const familiesIn = (bits: number): number => bits & LEAD;

/** Whether two neighbours, by their marks, can be the beginning of damage in one of the families. */
export const beginsDamage = (before: number, after: number, families: number): boolean =>
  (before & (after >> FOLLOW_SHIFT) & families) !== 0;

/** Whether cp866 is among the families, whose beginnings the marks do not show. */
export const hasDosCyrillic = (families: number): boolean => (families & (1 << CYRILLIC_BOXES)) !== 0;

let beginnings: Uint8Array | undefined;

/** For each code unit the two-byte pages, by their bits, in which its bytes begin a UTF-8 sequence. U+FFFD may begin one in any. */
export function wideBeginnings(): Uint8Array {
  beginnings ??= findBeginnings();
  return beginnings;
}

function findBeginnings(): Uint8Array {
  const found = new Uint8Array(65536);
  for (const { bytes, wideBit } of doubleCodecs())
    for (let code = 0x80; code < 65536; code++)
      if (isBeginning(bytes[code] ?? 0)) found[code] = (found[code] ?? 0) | wideBit;
  found[0xfffd] = 0xff;
  return found;
}
