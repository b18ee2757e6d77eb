import type { Page, Tag } from "../src/page";
import { copyBlock } from "../src/to-block";

/** Chance of each element to be left out. */
const CHANCE = 0.03;
/** An element that holds a larger share of the page's words stays. */
const LARGEST = 0.2;

/** The page without some of its elements, chosen by their place and the salt: another page of its kind. */
export function leaveOut(page: Page, salt: number): Page {
  const words = new Map<Tag, number>();
  let total = 0;
  for (const { tag, words: count } of page.blocks) {
    total += count;
    for (let at = tag; at; at = at.parent) words.set(at, (words.get(at) ?? 0) + count);
  }
  const gone = new Set<Tag>();
  let number = 0;
  for (const [tag, count] of words) if (isDrawn(salt, number++) && count <= LARGEST * total) gone.add(tag);
  const blocks = page.blocks.filter(({ tag }) => {
    for (let at = tag; at; at = at.parent) if (gone.has(at)) return false;
    return true;
  });
  return { ...page, blocks: blocks.map((block, id) => copyBlock(block, id, block)) };
}

function isDrawn(salt: number, number: number): boolean {
  let hash = Math.imul(salt + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32 < CHANCE;
}
