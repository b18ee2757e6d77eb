import type { Codec } from "./codecs";

/** No word in Latin letters has so many beyond ASCII in a row, but for cries, and lists of letters. */
const RUN = 3;
const LEAST_IN_RUNS = 6;
const LEAST_KINDS = 5;
/** A foreign word among others may be a specimen; two or three are none. */
const LEAST_AMONG_OTHERS = 10;
/** In UTF-8 that was read as some page its two commonest leads are most letters; that is for `mojibake`. */
const SHARE_OF_TWO = 0.5;

/** A heap of accents, as text in the page of another script shows in a Western one: Ïðèâåò. */
export interface Heap {
  /** Enough of it to judge by itself. */
  isProof: boolean;
  /** Letters beyond ASCII. */
  letters: number;
  /** They are most letters of the line. */
  isMost: boolean;
}

/** What a line holds of words of Western letters beyond ASCII; undefined if none, or if it has others too. */
export function heapIn(line: string, { bytes }: Codec): Heap | undefined {
  let ascii = 0;
  let letters = 0;
  let inRuns = 0;
  let inOrder = 0;
  let run = 0;
  for (let index = 0; index <= line.length; index++) {
    const code = index < line.length ? line.charCodeAt(index) : 0;
    if (isWestern(code)) {
      letters++;
      if (run++ > 0 && Math.abs(code - line.charCodeAt(index - 1)) === 1) inOrder++;
      continue;
    }
    if (run >= RUN) inRuns += run;
    run = 0;
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ascii++;
    } else if (bytes[code] === 0) return undefined;
  }
  // Letters each of which follows the one before it in the alphabet are a list of them.
  if (inRuns === 0 || inOrder * 2 >= letters) return undefined;
  const isMost = letters > ascii;
  const isProof =
    inRuns >= LEAST_IN_RUNS &&
    inRuns * 2 >= letters &&
    (isMost || letters >= LEAST_AMONG_OTHERS) &&
    isVaried(line, letters);
  return { letters, isMost, isProof };
}

const isWestern = (code: number): boolean => code >= 0xc0 && code <= 0xff;

/** Whether there are several letters of which no two are most. */
function isVaried(line: string, letters: number): boolean {
  const counts = new Uint32Array(0x40);
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (isWestern(code)) counts[code - 0xc0] = (counts[code - 0xc0] ?? 0) + 1;
  }
  const [first = 0, second = 0] = counts.sort().reverse();
  return (
    counts.filter((count) => count > 0).length >= LEAST_KINDS && first + second <= letters * SHARE_OF_TWO
  );
}
