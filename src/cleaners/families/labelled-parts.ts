import type { Cleaner } from "../../cleaner";
import { type Block, type Category, kept, type Tag } from "../../page";

interface LabelledParts {
  readonly name: string;
  readonly doc: string;
  readonly category: Category;
  /** Words, or runs of words, of a class or id that say what an element holds; "related posts" fits "related-posts". */
  readonly labels: readonly string[];
  /** Any other sign of such an element. */
  readonly test?: (tag: Tag) => boolean;
}

/** A page's own text is never taken for a part of it, whatever its class says: such labels must be off the mark. */
const MOST_OF_PAGE = 0.5;

/** The factory of a cleaner that drops what stands in elements whose class or id says what they are. */
export function labelledParts({ name, doc, category, labels, test = () => false }: LabelledParts) {
  const compiled = compileLabels(labels);
  return (): Cleaner => ({
    name,
    doc,
    *apply(page) {
      const findLabel = makeLabelFinder(compiled);
      const find = makeFinder((tag) => {
        if (test(tag)) return `<${tag.name}>`;
        return FRAMES.has(tag.name) ? null : findLabel(tag.words);
      });
      const found: { block: Block; label: string }[] = [];
      for (const block of kept(page)) {
        const label = find(block.tag);
        if (label !== null) found.push({ block, label });
      }
      if (found.length === 0) return;
      if (countText(found.map(({ block }) => block)) > MOST_OF_PAGE * countText(kept(page))) return;
      for (const { block, label } of found) {
        yield { type: "drop", block, category, why: `in an element marked "${label}"` };
      }
    },
  });
}

/** Elements that hold the page or its text: what their class says is said of all of it. */
const FRAMES = new Set(["body", "html", "main", "article"]);

/** Finds what the closest telling element around a tag says; each element of a page is looked at once. */
export function makeFinder<T>(look: (tag: Tag) => T | null): (tag: Tag | null) => T | null {
  const known = new Map<Tag, T | null>();
  return function find(tag): T | null {
    if (!tag) return null;
    let found = known.get(tag);
    if (found === undefined) {
      found = look(tag) ?? find(tag.parent);
      known.set(tag, found);
    }
    return found;
  };
}

interface Labels {
  readonly wanted: ReadonlySet<string>;
  /** Most words of a page begin no label: asked first, they cost one look and no string. */
  readonly starts: ReadonlySet<string>;
}

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
    let label = known.get(words);
    if (label === undefined) {
      label = look(words);
      known.set(words, label);
    }
    return label;
  };
}

/** Characters of text that is not linked: menus and teasers do not make a page's own text. */
export function countText(blocks: Iterable<Block>): number {
  let count = 0;
  for (const { text, marks } of blocks) {
    count += text.length;
    for (const { type, start, end } of marks) if (type === "link") count -= end - start;
  }
  return count;
}
