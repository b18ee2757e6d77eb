import { countWordsIn } from "../../evidence/running-text";
import { isProseBlock } from "../../evidence/shape";
import type { Block } from "../../page";
import { copies } from "../families/copies";

/** Words of running text from which a passage is the same one, and no common phrase. */
const ENOUGH = 15;
/** Running text of so many words has at least so many characters. */
const SHORTEST = 2 * ENOUGH;

/** The blocks of later copies. Short lines go with the running text that they stand by in both places. */
function findRepeats(blocks: readonly Block[]): readonly Block[] {
  const texts = new Set<string>();
  const long = blocks.filter(({ text }) => text.length >= SHORTEST);
  for (const { text } of long) texts.add(text);
  if (texts.size === long.length) return [];
  const repeats: Block[] = [];
  const original = findOriginals(blocks);
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    const from = original[start] as number;
    if (from >= 0) {
      while (original[end] === from + end - start) end++;
      const passage = blocks.slice(start, end);
      if (countWordsIn(passage.filter(isSpoken)) >= ENOUGH) for (const block of passage) repeats.push(block);
    }
    start = end;
  }
  return repeats;
}

/** Running text, and quotations, which end with a name. */
const isSpoken = (block: Block): boolean => block.kind === "quote" || isProseBlock(block);

/** For each block the place of the first one with the same text; -1 where it is the first itself. */
function findOriginals(blocks: readonly Block[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(blocks, ({ text }, i) => {
    const original = first.get(text) ?? -1;
    if (original < 0) first.set(text, i);
    return original;
  });
}

export const repeatedPassages = copies({
  name: "repeated-passages",
  doc: "Drops running text that has stood further up word for word: quoted posts, copies for other screens.",
  why: "stands further up, word for word",
  find: findRepeats,
});
