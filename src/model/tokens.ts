import type { Cues } from "./cues";
import { mix } from "./scan";

const FIRST = 0x1f83d9ab;
const LAST = 0x5be0cd19;
const SHORT = 0x3c6ef372;
const LINE = 0x510e527f;

/** Lines of up to this many words are labels, headings, buttons rather than prose. */
export const SHORT_LINE = 8;

/** The roles in which words of a line are looked up. */
export const ROLE = { word: 0, pair: 1, first: 2, last: 3, line: 4 } as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

/**
 * Every hash under which the lexicon may know the block: each word (in labels apart from prose: "comments" alone
 * on a line is not the word of a sentence), each pair of neighbours, the first two and the last word, the line.
 */
export function visitTokens(cues: Cues, block: number, visit: (hash: number, role: Role) => void): void {
  const from = cues.first[block] ?? 0;
  const to = cues.first[block + 1] ?? 0;
  if (from === to) return;
  const short = to - from <= SHORT_LINE;
  let before = 0;
  for (let i = from; i < to; i++) {
    const word = cues.words[i] ?? 0;
    visit(short ? mix(SHORT, word) : word, ROLE.word);
    if (i > from) visit(mix(before, word), ROLE.pair);
    before = word;
  }
  const opening = cues.words[from] ?? 0;
  visit(mix(FIRST, opening), ROLE.first);
  if (to - from > 1) visit(mix(mix(FIRST, opening), cues.words[from + 1] ?? 0), ROLE.first);
  visit(mix(LAST, before), ROLE.last);
  if (short) visit(mix(LINE, cues.line[block] ?? 0), ROLE.line);
}
