import { COMMONEST, type Codec, decoderFor, singleCodecs } from "../codecs";
import type { Edit } from "../edits";
import { CODE_PAGES } from "../generated/code-pages";
import { eachLine } from "../lines";
import { costOf, healthy, LOST } from "../model";
import { WESTERN } from "../suspect";
import type { Fixer } from "./fixer";

/** Pages of other scripts, whose text shows as a heap of accents where nobody said which page it is. */
const SINGLE = ["windows-1251", "koi8-r", "windows-1253", "windows-1255", "windows-1256", "windows-874"];
const WIDE = ["gbk", "big5", "euc-kr", "euc-jp", "shift_jis"];
/** No word in Latin letters has so many beyond ASCII in a row, but for cries, and lists of letters. */
const RUN = 3;
const LEAST_IN_RUNS = 6;
const LEAST_KINDS = 5;
/**
 * Half bits to be gained, in all and for each letter, and more than by any other page. Of invented sentences in nine
 * languages all gained 12.9 and more a letter, and 55 more than by the next page; alphabets gain up to 10.
 */
const BAR = 60;
const BAR_EACH = 11;
const LEAD = 40;
/** The same in two-byte pages, where it takes two letters for one, and of many pages one reads nearly anything. */
const BAR_WIDE = 150;
const BAR_EACH_WIDE = 6;
/** A foreign word among others may be a specimen; two or three are none. */
const LEAST_AMONG_OTHERS = 10;
/** In UTF-8 that was read as some page its two commonest leads are most letters; that is for `mojibake`. */
const SHARE_OF_TWO = 0.5;

/** Text in the page of another script that was read as windows-1252 or latin-1: Ïðèâåò for Привет. */
export const codePages: Fixer = {
  name: "code-pages",
  doc: "Reads text again that is in the code page of another script and was read as a Western one.",
  needs: WESTERN,
  fix(text) {
    const western = singleCodecs().find(({ name }) => name === COMMONEST);
    const edits: Edit[] = [];
    if (!western) return edits;
    eachLine(text, (start, end) => {
      const heap = heapIn(text, start, end, western);
      if (heap) edits.push(...reread(text.slice(start, end), start, heap, western));
    });
    return edits;
  },
};

interface Heap {
  /** Letters beyond ASCII. */
  letters: number;
  /** They are most letters of the line. */
  isMost: boolean;
}

/** What a line holds of words of Western letters beyond ASCII; undefined if too little, or if it has others too. */
function heapIn(text: string, start: number, end: number, { bytes }: Codec): Heap | undefined {
  let ascii = 0;
  let letters = 0;
  let inRuns = 0;
  let inOrder = 0;
  let run = 0;
  for (let index = start; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 0;
    if (isWestern(code)) {
      letters++;
      if (run++ > 0 && Math.abs(code - text.charCodeAt(index - 1)) === 1) inOrder++;
      continue;
    }
    if (run >= RUN) inRuns += run;
    run = 0;
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ascii++;
    } else if (bytes[code] === 0) return undefined;
  }
  if (inRuns < LEAST_IN_RUNS || inRuns * 2 < letters || inOrder * 2 >= letters) return undefined;
  const isMost = letters > ascii;
  if (!isMost && letters < LEAST_AMONG_OTHERS) return undefined;
  return isVaried(text, start, end, letters) ? { letters, isMost } : undefined;
}

const isWestern = (code: number): boolean => code >= 0xc0 && code <= 0xff;

function isVaried(text: string, start: number, end: number, letters: number): boolean {
  const counts = new Uint32Array(0x40);
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (isWestern(code)) counts[code - 0xc0] = (counts[code - 0xc0] ?? 0) + 1;
  }
  const [first = 0, second = 0] = counts.sort().reverse();
  return (
    counts.filter((count) => count > 0).length >= LEAST_KINDS && first + second <= letters * SHARE_OF_TWO
  );
}

const WORD = /[^\0-\x7f](?:[^\s\0-\x1fA-Za-z]*[^\0-\x7f])?/g;
const RUNS = /[^\0-\x7f]+/g;
const ASCII = /[A-Za-z]/;

function reread(line: string, offset: number, { letters, isMost }: Heap, western: Codec): Edit[] {
  const words = [...line.matchAll(isMost ? RUNS : WORD)].filter(
    ({ index, 0: { length } }) =>
      isMost || !(ASCII.test(line.charAt(index - 1)) || ASCII.test(line.charAt(index + length))),
  );
  const raw = isMost ? line : words.map(({ 0: word }) => word).join(" ");
  const model = healthy();
  const before = costOf(model, raw);
  const readings = (isMost ? [...SINGLE, ...WIDE] : SINGLE)
    .map((page) => ({ page, text: readAs(raw, page, western) }))
    .map(({ page, text }) => ({ page, gain: text === undefined ? 0 : before - costOf(model, text) }))
    .sort((a, b) => b.gain - a.gain);
  const [best, next] = readings;
  if (!best || !next || best.gain - next.gain < LEAD) return [];
  const isWide = WIDE.includes(best.page);
  if (best.gain < (isWide ? BAR_WIDE : BAR) || best.gain < letters * (isWide ? BAR_EACH_WIDE : BAR_EACH))
    return [];
  const explained = { why: `${best.page} read as ${COMMONEST}`, chain: `${best.page} → ${COMMONEST}` };
  // Two bytes of one character may be a letter of ASCII and another.
  if (isWide)
    return [
      {
        start: offset,
        end: offset + line.length,
        to: readAs(line, best.page, western) ?? line,
        ...explained,
        bits: best.gain / 2,
      },
    ];
  return words.map(({ index, 0: word }) => ({
    start: offset + index,
    end: offset + index + word.length,
    to: readAs(word, best.page, western) ?? word,
    ...explained,
    bits: (best.gain / 2) * (word.length / Math.max(1, raw.length)),
  }));
}

/** The text as another page shows its bytes; undefined where that lacks one. */
function readAs(text: string, page: string, { bytes }: Codec): string | undefined {
  const shown = CODE_PAGES[page];
  if (shown === undefined) return readAsWide(text, page, bytes);
  let found = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const char = code < 0x80 ? text.charAt(index) : shown.charAt((bytes[code] ?? 0) - 0x80);
    if (char.charCodeAt(0) === LOST) return undefined;
    found += char;
  }
  return found;
}

function readAsWide(text: string, page: string, bytes: Uint16Array): string | undefined {
  const found = decoderFor(page)?.decode(
    Uint8Array.from(text, (char) => {
      const code = char.charCodeAt(0);
      return code < 0x80 ? code : (bytes[code] ?? 0);
    }),
  );
  return found?.includes("\ufffd") ? undefined : found;
}
