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

interface Labels {
  readonly wanted: ReadonlySet<string>;
  /** Most words of a page begin no label: asked first, they cost one look and no string. */
  readonly starts: ReadonlySet<string>;
}

/** Words, or runs of words, of a class or id that say what an element holds; "related posts" fits "related-posts". */
export const compileLabels = (labels: readonly string[]): Labels => ({
  wanted: new Set(labels),
  starts: new Set(labels.map((label) => label.split(" ", 1)[0] ?? label)),
});

/**
 * Finds the first label of up to three words among the words of an element's class and id. Elements share their
 * lists of words, so each list of a page is looked through once.
 */
export function makeLabelFinder({ wanted, starts }: Labels): (words: readonly string[]) => string | null {
  const known = new Map<readonly string[], string | null>();
  const look = (words: readonly string[]): string | null => {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (!starts.has(word)) continue;
      if (wanted.has(word)) return word;
      const two = `${word} ${words[i + 1] ?? ""}`;
      if (wanted.has(two)) return two;
      const three = `${two} ${words[i + 2] ?? ""}`;
      if (wanted.has(three)) return three;
    }
    return null;
  };
  return (words) => {
    if (words.length === 0) return null;
    let label = known.get(words);
    if (label === undefined) {
      label = look(words);
      known.set(words, label);
    }
    return label;
  };
}
