import type { Tag } from "../page";

/**
 * Finds what the closest telling element around a tag says. Asked for the blocks of a page in their order, it looks at
 * each element once: what lies around a block lies around the one before it too, but for the innermost elements.
 */
export function makeFinder<T>(look: (tag: Tag) => T | null): (tag: Tag | null) => T | null {
  /** The elements around the last tag, by depth, and what was found for each. */
  const path: Tag[] = [];
  const known: (T | null)[] = [];
  return (tag) => {
    let found: T | null = null;
    let end = tag;
    for (; end && path[end.depth] !== end && found === null; end = end.parent) found = look(end);
    if (found === null && end) found = known[end.depth] ?? null;
    for (let at = tag; at && at !== end; at = at.parent) {
      path[at.depth] = at;
      known[at.depth] = found;
    }
    return found;
  };
}

export interface Labels {
  readonly wanted: ReadonlySet<string>;
  /** By shape, whether a word may begin a label: most words of a page do not, and this tells without a look-up. */
  readonly starts: Uint8Array;
}

/** Words, or runs of words, of a class or id that say what an element holds; "related posts" fits "related-posts". */
export function compileLabels(labels: readonly string[]): Labels {
  const starts = new Uint8Array(SHAPES);
  for (const label of labels) starts[shapeOf(label.split(" ", 1)[0] ?? label)] = 1;
  return { wanted: new Set(labels), starts };
}

/** First letter and length of a word. */
const shapeOf = (word: string): number => (word.charCodeAt(0) & 31) * 32 + (word.length & 31);
const SHAPES = 32 * 32;

/** The first label of up to three words among the words of an element's class and id. */
export function findLabel({ wanted, starts }: Labels, words: readonly string[]): string | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!starts[shapeOf(word)]) continue;
    if (wanted.has(word)) return word;
    const two = `${word} ${words[i + 1] ?? ""}`;
    if (wanted.has(two)) return two;
    const three = `${two} ${words[i + 2] ?? ""}`;
    if (wanted.has(three)) return three;
  }
  return null;
}
