import type { Tag } from "../page";
import { hashWord, mix } from "./scan";

/** Elements further out than this say nothing about the block any more. */
const REACH = 10;

/**
 * Every hash under which the lexicon may know the elements around a block, from the innermost outwards. `up` is the
 * distance, 0 or more.
 */
export function visitPath(tag: Tag | null, visit: (hash: number, up: number) => void): void {
  let up = 0;
  for (let around = tag; around && up < REACH; around = around.parent, up++)
    for (const hash of hashElement(around)) visit(hash, up);
}

/**
 * Every hash under which the lexicon may know an element: name, role, each class or id word, and the word together
 * with the element's name.
 */
export function hashElement({ name, role, words }: Tag): number[] {
  const own = hashWord(name);
  const hashes = [own];
  if (role !== "") hashes.push(mix(ROLE, hashWord(role)));
  for (const word of words) {
    const hash = hashWord(word);
    hashes.push(mix(WORD, hash), mix(own, hash));
  }
  return hashes;
}

const ROLE = 0x452821e6;
const WORD = 0x38d01377;
