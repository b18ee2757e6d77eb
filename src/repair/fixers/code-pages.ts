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
/** In all, where another line has proven the page. */
const BAR_PROVEN = 24;
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
  fix: (text) => rereadAll([text])[0] ?? [],
};

/** The edits of every text of a document: a page that one line proves needs less evidence in the others. */
export function rereadAll(texts: readonly string[]): Edit[][] {
  const western = singleCodecs().find(({ name }) => name === COMMONEST);
  const edits = texts.map((): Edit[] => []);
  if (!western) return edits;
  const proven = new Set<string>();
  const doubtful: Line[] = [];
  texts.forEach((text, index) => {
    eachLine(text, (start, end) => {
      const heap = heapIn(text, start, end, western);
      if (!heap) return;
      const reading = heap.isProof ? reread(text.slice(start, end), heap, western) : undefined;
      if (reading) {
        proven.add(reading.page);
        edits[index]?.push(...explain(reading, start));
      } else doubtful.push({ text: index, start, end, heap });
    });
  });
  if (proven.size === 0) return edits;
  for (const { text, start, end, heap } of doubtful) {
    const reading = reread((texts[text] ?? "").slice(start, end), heap, western, [...proven]);
    if (reading) edits[text]?.push(...explain(reading, start));
  }
  for (const list of edits) list.sort((a, b) => a.start - b.start);
  return edits;
}

interface Line {
  text: number;
  start: number;
  end: number;
  heap: Heap;
}

interface Heap {
  /** Enough of it to judge by itself. */
  isProof: boolean;
  /** Letters beyond ASCII. */
  letters: number;
  /** They are most letters of the line. */
  isMost: boolean;
}

/** What a line holds of words of Western letters beyond ASCII; undefined if none, or if it has others too. */
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
  if (inRuns === 0 || inOrder * 2 >= letters) return undefined;
  const isMost = letters > ascii;
  const isProof =
    inRuns >= LEAST_IN_RUNS &&
    inRuns * 2 >= letters &&
    (isMost || letters >= LEAST_AMONG_OTHERS) &&
    isVaried(text, start, end, letters);
  return { letters, isMost, isProof };
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

/** A line read as a page that makes it so much likelier that it must be in it. */
interface Reading {
  page: string;
  gain: number;
  /** Where in the line, and what it becomes. */
  parts: readonly { start: number; end: number; to: string }[];
}

function reread(
  line: string,
  { letters, isMost }: Heap,
  western: Codec,
  proven?: readonly string[],
): Reading | undefined {
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
  if (!best || !next) return undefined;
  const { page, gain } = best;
  const isWide = WIDE.includes(page);
  if (proven) {
    if (!proven.includes(page) || gain < BAR_PROVEN) return undefined;
  } else if (gain < (isWide ? BAR_WIDE : BAR) || gain - next.gain < LEAD) return undefined;
  if (gain < letters * (isWide ? BAR_EACH_WIDE : BAR_EACH)) return undefined;
  const reread = (start: number, text: string) => ({
    start,
    end: start + text.length,
    to: readAs(text, page, western) ?? text,
  });
  // Two bytes of one character may be a letter of ASCII and another.
  const parts = isWide ? [reread(0, line)] : words.map(({ index, 0: word }) => reread(index, word));
  return { page, gain, parts };
}

const explain = ({ page, gain, parts }: Reading, offset: number): Edit[] =>
  parts.map(({ start, end, to }) => ({
    start: offset + start,
    end: offset + end,
    to,
    why: `${page} read as ${COMMONEST}`,
    chain: `${page} → ${COMMONEST}`,
    bits: gain / 2 / parts.length,
  }));

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
