import type { Tag } from "../page";
import { hashWord, mix } from "./scan";

/** Elements further out than this say nothing about the block any more. */
const REACH = 10;

/**
 * Every hash under which the lexicon may know the elements around a block: name, role, each class or id word, and
 * the word together with the element's name, from the innermost element outwards. `up` is the distance, 0 or more.
 */
export function visitPath(tag: Tag | null, visit: (hash: number, up: number) => void): void {
  let up = 0;
  for (let around = tag; around && up < REACH; around = around.parent, up++) {
    const name = hashWord(around.name);
    visit(name, up);
    if (around.role !== "") visit(mix(ROLE, hashWord(around.role)), up);
    for (const word of around.words) {
      const hash = hashWord(word);
      visit(mix(WORD, hash), up);
      visit(mix(name, hash), up);
    }
  }
}

const ROLE = 0x452821e6;
const WORD = 0x38d01377;
