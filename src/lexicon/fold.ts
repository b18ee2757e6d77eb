/**
 * Brings a line into the form in which phrases are compared: NFKC, lower case, straight quotes, single
 * spaces, digit runs as `#`, no brackets, no symbols at either end, and the spelling variants of a script
 * (final sigma, Greek accents, Arabic alefs and yehs, ё, ß, dotless i) brought to one. Folding twice changes nothing.
 */
export function fold(line: string): string {
  const lower = line.toLowerCase();
  let start = 0;
  let end = lower.length;
  while (start < end && !isSolidAscii(lower.charCodeAt(start))) start++;
  while (end > start && !isSolidAscii(lower.charCodeAt(end - 1))) end--;
  let plain = true;
  for (let i = start; i < end; i++) {
    const code = lower.charCodeAt(i);
    if (code > 127) return rewrite(lower.normalize("NFKC").toLowerCase());
    if (code > 96 && code < 123) continue;
    if (code === SPACE ? gapMatters(lower.charCodeAt(i + 1)) : changes(code)) plain = false;
  }
  const body = lower.slice(start, end);
  return plain ? body : rewrite(body);
}

const SPACE = 32;
const QUOTE = 39;
const HASH = 35;

/** Lower-case ASCII that a line may begin and end with: letters, digits, the # of folded digits; beyond ASCII all. */
const isSolidAscii = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || code === HASH || code > 127;

/** A space is not simply kept before another space, a tab, a line break or the punctuation that French sets off. */
const gapMatters = (next: number): boolean =>
  next < 34 || next === 58 || next === 59 || next === 63 || next === 40 || next === 91;

/** ASCII that `rewrite` does not copy: control characters, digits, brackets, back quotes. */
const changes = (code: number): boolean =>
  code < SPACE ||
  (code > 47 && code < 58) ||
  code === 40 ||
  code === 41 ||
  code === 91 ||
  code === 93 ||
  code === 96 ||
  code > 122;

function rewrite(text: string): string {
  let out = "";
  let last = SPACE; // the code unit written last; SPACE at the start, so that leading gaps vanish
  let gap = false;
  // What is copied as it stands, single spaces included, is taken over in one piece: text.slice(from, to).
  let from = 0;
  let to = 0;
  const write = (replacement: string, next: number) => {
    out += text.slice(from, to) + replacement;
    from = next;
    to = next;
  };
  for (let i = 0; i < text.length; i++) {
    const own = text.charCodeAt(i);
    let code = own > 127 ? (VARIANTS.get(own) ?? (isMark(own) ? DROP : own)) : own;
    if (code === DROP) continue;
    if (isGap(code)) {
      gap = true;
      continue;
    }
    let next = i + 1;
    if (isDigit(code)) {
      next = digitsEnd(text, i);
      code = HASH;
    }
    const merges = code === HASH && own !== HASH && last === HASH && !gap; // "#5" is a number like any other
    if (!merges) {
      if (gap && last !== SPACE && !setsClose(code) && !unspaced(code) && !unspaced(last)) {
        if (to === i - 1 && text.charCodeAt(to) === SPACE) to = i;
        else write(" ", i);
      }
      gap = false;
      if (code === SHARP_S) write("ss", next);
      else if (code !== own) write(String.fromCharCode(code), next);
      else {
        if (to !== i) write("", i);
        to = next;
      }
      last = code;
    }
    i = next - 1;
  }
  return trimSymbols(out + text.slice(from, to));
}

const DROP = -1;
const SHARP_S = 0xdf;

const isGap = (code: number): boolean =>
  code <= SPACE ||
  code === 40 ||
  code === 41 ||
  code === 91 ||
  code === 93 ||
  code === 123 ||
  code === 125 ||
  code === 0xa0;

const setsClose = (code: number): boolean => code === 58 || code === 59 || code === 33 || code === 63;

const isDigit = (code: number): boolean =>
  (code > 47 && code < 58) ||
  (code > 0x65f &&
    (code < 0x66a ||
      (code > 0x6ef && code < 0x6fa) ||
      (code > 0x965 && code < 0x970) ||
      (code > 0x9e5 && code < 0x9f0) ||
      (code > 0xe4f && code < 0xe5a)));

/** One number with its separators: "1,234" and "5.3.2024" are one run, "12:30" and "3/5" are two. */
function digitsEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) continue;
    const separator = code === 44 || code === 46 || code === QUOTE || code === 0x66b || code === 0x66c;
    if (!separator || !isDigit(text.charCodeAt(i + 1))) break;
  }
  return i;
}

/** Han, kana and Thai are written without spaces, so spaces beside them carry nothing. */
export const unspaced = (code: number): boolean =>
  (code >= 0xe00 && code < 0xe80) ||
  (code >= 0x3040 && code < 0x3100) ||
  (code >= 0x31f0 && code < 0xa000) ||
  (code >= 0xf900 && code < 0xfb00);

/** Vowel points, joiners, direction marks, soft hyphens: invisible or optional in every script they occur in. */
const isMark = (code: number): boolean =>
  code === 0xad ||
  code === 0x307 ||
  (code > 0x590 && code < 0x5c8 && code !== 0x5be) ||
  code === 0x640 ||
  (code > 0x64a && code < 0x660) ||
  code === 0x670 ||
  code === 0x200b ||
  (code > 0x200c && code < 0x2010) ||
  (code > 0x2029 && code < 0x202f) ||
  (code > 0x205f && code < 0x2070) ||
  (code > 0xfdff && code < 0xfe10) ||
  code === 0xfeff;

function variants(): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const pairs =
    "’' ‘' ʼ' ′' ´' “\" ”\" „\" ‟\" ″\" –- —- ‑- ‐- ―- −- ־- أا إا آا ٱا یي ىي کك ةه ۀه ёе ςσ άα έε ήη ίι όο ύυ ώω ϊι ϋυ ΐι ΰυ ıi ׳' ״\"";
  for (const pair of pairs.split(" ")) map.set(pair.charCodeAt(0), pair.charCodeAt(1));
  for (const bracket of "【】「」『』〈〉《》〔〕〖〗") map.set(bracket.charCodeAt(0), SPACE);
  for (const gap of "\u200c\u2028\u2029\u3000\u1680") map.set(gap.charCodeAt(0), SPACE);
  return map;
}

const VARIANTS = variants();

const SOLID = /[\p{L}\p{N}\p{M}©#]/u;

function trimSymbols(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isSolid(text, start)) start++;
  while (end > start && !isSolid(text, end - 1)) end--;
  return text.slice(start, end);
}

/** A letter, number, mark, © or #; a half of a surrogate pair is a symbol (emoji are the common case). */
function isSolid(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isSolidAscii(code) : SOLID.test(text.charAt(at));
}
