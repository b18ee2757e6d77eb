import type { Cues } from "./cues";
import { mix } from "./scan";

const FIRST = 0x1f83d9ab;
const LAST = 0x5be0cd19;
const SHORT = 0x3c6ef372;
const LINE = 0x510e527f;

/** Lines of up to this many words are labels, headings, buttons rather than prose. */
export const SHORT_LINE = 8;

/** The roles in which words of a line are looked up: each word, each pair, the first two, the last, the whole line. */
export const ROLE = { word: 0, pair: 1, first: 2, last: 3, line: 4 } as const;
const ROLES = Object.keys(ROLE).length;

/** Finds every hash under which the lexicon may know a block; one array serves all blocks of a page. */
export class Tokens {
  /** The hashes of the block that was read last, role by role. */
  readonly hashes: Int32Array;
  /** For each role where its hashes end. */
  readonly ends = new Int32Array(ROLES);

  constructor(private readonly cues: Cues) {
    let longest = 0;
    for (let i = 0; i < cues.rows; i++) longest = Math.max(longest, countWords(cues, i));
    this.hashes = new Int32Array(2 * longest + ROLES);
  }

  /**
   * Reads a block and returns how many hashes it has. In labels words are known apart from prose: "comments" alone on
   * a line is not the word of a sentence; and the line as a whole may be known.
   */
  read(block: number): number {
    const { hashes, ends } = this;
    const { words, first, line } = this.cues;
    const from = first[block] as number;
    const to = first[block + 1] as number;
    if (from === to) {
      ends.fill(0);
      return 0;
    }
    const short = to - from <= SHORT_LINE;
    let at = 0;
    for (let i = from; i < to; i++) {
      const word = words[i] as number;
      hashes[at++] = short ? mix(SHORT, word) : word;
    }
    ends[ROLE.word] = at;
    for (let i = from + 1; i < to; i++) hashes[at++] = mix(words[i - 1] as number, words[i] as number);
    ends[ROLE.pair] = at;
    const opening = mix(FIRST, words[from] as number);
    hashes[at++] = opening;
    if (to - from > 1) hashes[at++] = mix(opening, words[from + 1] as number);
    ends[ROLE.first] = at;
    hashes[at++] = mix(LAST, words[to - 1] as number);
    ends[ROLE.last] = at;
    if (short) hashes[at++] = mix(LINE, line[block] as number);
    ends[ROLE.line] = at;
    return at;
  }
}

/** A block with words, but few. */
export const isShort = (cues: Cues, block: number): boolean => {
  const words = countWords(cues, block);
  return words > 0 && words <= SHORT_LINE;
};

const countWords = ({ first }: Cues, block: number): number => (first[block + 1] ?? 0) - (first[block] ?? 0);
