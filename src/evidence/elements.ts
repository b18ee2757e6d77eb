import type { Page, Tag } from "../page";

/** The elements around the blocks of a page, by their numbers: each comes after the one around it. */
export interface Elements {
  readonly tags: readonly Tag[];
  /** Number of the element around each; -1 for none. */
  readonly outer: readonly number[];
  /** Number of the innermost element around each block; -1 on plain text. */
  readonly ofBlock: Int32Array;
  readonly numbers: ReadonlyMap<Tag, number>;
}

/** Numbers the elements of a page; whoever adds up what they hold goes through the numbers backwards. */
export function numberElements(page: Page): Elements {
  const known = NUMBERED.get(page) ?? number(page);
  NUMBERED.set(page, known);
  return known;
}

/** A cache: the kind of a page and its pictures are judged by the same elements. */
const NUMBERED = new WeakMap<Page, Elements>();

function number({ blocks }: Page): Elements {
  const tags: Tag[] = [];
  const outer: number[] = [];
  const numbers = new Map<Tag, number>();
  const ofBlock = new Int32Array(blocks.length).fill(-1);
  const missing: Tag[] = [];
  for (let i = 0; i < blocks.length; i++) {
    let number: number | undefined;
    for (let tag = blocks[i]?.tag ?? null; tag; tag = tag.parent) {
      number = numbers.get(tag);
      if (number !== undefined) break;
      missing.push(tag);
    }
    for (let tag = missing.pop(); tag; tag = missing.pop()) {
      outer.push(number ?? -1);
      number = tags.push(tag) - 1;
      numbers.set(tag, number);
    }
    if (number !== undefined) ofBlock[i] = number;
  }
  return { tags, outer, ofBlock, numbers };
}
