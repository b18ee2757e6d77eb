import type { Cleaner } from "../../cleaner";
import { compileLabels, findLabel, makeFinder } from "../../evidence/labels";
import { isProse } from "../../evidence/shape";
import type { KindOptions } from "../../kind/model";
import { type Block, type Category, kept, type Page } from "../../page";

interface LabelledParts {
  readonly name: string;
  readonly doc: string;
  readonly category: Category;
  /** What the class or id of such an element says. */
  readonly labels: readonly string[];
  /** Whether the labels are believed of these blocks; by default as long as they are no more than half of the page. */
  readonly believe?: (found: readonly Block[], page: Page, options: KindOptions) => boolean;
}

/** A page's own text is never taken for a part of it, whatever its class says: such labels must be off the mark. */
const MOST_OF_PAGE = 0.5;

export const isMinorPart = (found: readonly Block[], page: Page): boolean =>
  countText(found) <= MOST_OF_PAGE * countText(kept(page));

/** Words of running text with which a page stands without the rest, however long that is. */
const ENOUGH = 60;

/** Whether enough running text stands outside of the blocks. */
export function standsWithout(found: Iterable<Block>, page: Page): boolean {
  const inside = new Set(found);
  let words = 0;
  for (const block of kept(page)) {
    if (!inside.has(block) && isProse(block.text)) words += block.words;
    if (words >= ENOUGH) return true;
  }
  return false;
}

/** The factory of a cleaner that drops what stands in elements whose class or id says what they are. */
export function labelledParts({ name, doc, category, labels, believe = isMinorPart }: LabelledParts) {
  const compiled = compileLabels(labels);
  return (options: KindOptions = {}): Cleaner => ({
    name,
    doc,
    *apply(page) {
      const find = makeFinder((tag) => {
        const label = findLabel(compiled, tag.words);
        return label !== null && FRAMES.has(tag.name) ? null : label;
      });
      const found: Block[] = [];
      const said: string[] = [];
      for (const block of kept(page)) {
        const label = find(block.tag);
        if (label === null) continue;
        found.push(block);
        said.push(label);
      }
      if (found.length === 0 || !believe(found, page, options)) return;
      for (const [i, block] of found.entries())
        yield { type: "drop", block, category, why: `in an element marked "${said[i]}"` };
    },
  });
}

/** Elements that hold the page or its text: what their class says is said of all of it. */
const FRAMES = new Set(["body", "html", "main", "article"]);

/** Characters of text that is not linked: menus and teasers do not make a page's own text. */
export function countText(blocks: Iterable<Block>): number {
  let count = 0;
  for (const { text, marks } of blocks) {
    count += text.length;
    for (const { type, start, end } of marks) if (type === "link") count -= end - start;
  }
  return count;
}
