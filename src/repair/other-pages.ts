import { type Codec, decoderFor } from "./codecs";
import { CODE_PAGES } from "./generated/code-pages";
import type { Heap } from "./heaps";
import { costOf, healthy, LOST } from "./model";

/** Pages of other scripts, whose text shows as a heap of accents where nobody said which page it is. */
const SINGLE = ["windows-1251", "koi8-r", "windows-1253", "windows-1255", "windows-1256", "windows-874"];
const WIDE = ["gbk", "big5", "euc-kr", "euc-jp", "shift_jis"];

/** Half bits that a page has to gain: in all, and for each letter. */
interface Bar {
  all: number;
  each: number;
}

/**
 * Of invented sentences in nine languages all gained 12.9 and more a letter, and 55 more than by the next page; alphabets
 * gain up to 10.
 */
const BAR: Bar = { all: 60, each: 11 };
/** In two-byte pages it takes two letters for one, and of many pages one reads nearly anything. */
const BAR_WIDE: Bar = { all: 150, each: 6 };
/** In all, where another line has proven the page; where none has, how much more than by any other page. */
const BAR_PROVEN = 24;
const LEAD = 40;

/** A line read as a page that makes it so much likelier that it must be in it. */
export interface Reading {
  page: string;
  gain: number;
  /** Where in the line, and what it becomes. */
  parts: readonly Part[];
}

interface Part {
  start: number;
  end: number;
  to: string;
}

/** Reads a line that a Western page shows; as one of the proven pages, if there are such. */
export function readAsOther(
  line: string,
  heap: Heap,
  western: Codec,
  proven?: ReadonlySet<string>,
): Reading | undefined {
  const words = heap.isMost ? [...line.matchAll(BEYOND_ASCII)] : listWords(line);
  const text = heap.isMost ? line : words.map(({ 0: word }) => word).join(" ");
  const [best, next] = rank(text, heap.isMost ? [...SINGLE, ...WIDE] : SINGLE, western);
  if (!best || !next) return undefined;
  const { page, gain } = best;
  const isWide = WIDE.includes(page);
  const bar = isWide ? BAR_WIDE : BAR;
  const isLikely = proven
    ? proven.has(page) && gain >= BAR_PROVEN
    : gain >= bar.all && gain - next.gain >= LEAD;
  if (!isLikely || gain < heap.letters * bar.each) return undefined;
  const toPart = (start: number, shown: string): Part => ({
    start,
    end: start + shown.length,
    to: readAs(shown, page, western) ?? shown,
  });
  // Two bytes of one character may be a letter of ASCII and another.
  const parts = isWide ? [toPart(0, line)] : words.map(({ index, 0: word }) => toPart(index, word));
  return { page, gain, parts };
}

const BEYOND_ASCII = /[^\0-\x7f]+/g;
/** A word without letters of ASCII: signs and digits may stand within. */
const WORD = /[^\0-\x7f](?:[^\s\0-\x1fA-Za-z]*[^\0-\x7f])?/g;
const ASCII = /[A-Za-z]/;

/** The words of a line that letters of ASCII neither begin nor end. */
const listWords = (line: string): RegExpExecArray[] =>
  [...line.matchAll(WORD)].filter(
    ({ index, 0: word }) =>
      !ASCII.test(line.charAt(index - 1)) && !ASCII.test(line.charAt(index + word.length)),
  );

/** By how much each page makes a text likelier, the best one first. */
function rank(text: string, pages: readonly string[], western: Codec): Pick<Reading, "page" | "gain">[] {
  const model = healthy();
  const before = costOf(model, text);
  return pages
    .map((page) => {
      const read = readAs(text, page, western);
      return { page, gain: read === undefined ? 0 : before - costOf(model, read) };
    })
    .sort((a, b) => b.gain - a.gain);
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
