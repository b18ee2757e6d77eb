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

/** A cleaner that drops what stands in elements whose class or id says what they are. */
export function labelledParts({ name, doc, category, labels, test = () => false }: LabelledParts): Cleaner {
  const wanted = new Set(labels);
  // Most words of a page begin no label: asked first, they cost one look and no string.
  const starts = new Set(labels.map((label) => label.split(" ", 1)[0] ?? label));
  return {
    name,
    doc,
    *apply(page) {
      const find = makeFinder((tag) => (test(tag) ? `<${tag.name}>` : findLabel(tag, wanted, starts)));
      const found = kept(page).flatMap((block) => {
        const label = find(block.tag);
        return label === null ? [] : [{ block, label }];
      });
      if (countText(found.map(({ block }) => block)) > MOST_OF_PAGE * countText(kept(page))) return;
      for (const { block, label } of found) {
        yield { type: "drop", block, category, why: `in an element marked "${label}"` };
      }
    },
  };
}

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

function findLabel(
  { name, words }: Tag,
  wanted: ReadonlySet<string>,
  starts: ReadonlySet<string>,
): string | null {
  if (name === "body" || name === "html" || name === "main" || name === "article") return null;
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
