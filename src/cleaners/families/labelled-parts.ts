import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { countKeptText, countText } from "../../evidence/running-text";
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
  countText(found) <= MOST_OF_PAGE * countKeptText(page);

/** The factory of a cleaner that drops what stands in elements whose class or id says what they are. */
export function labelledParts({ name, doc, category, labels, believe = isMinorPart }: LabelledParts) {
  const compiled = compileLabels(labels);
  return (options: KindOptions = {}): Cleaner => ({
    name,
    doc,
    *apply(page) {
      const labelOf = readLabels(page, compiled);
      if (!labelOf) return;
      const find = makeFinder((tag) => {
        const label = labelOf(tag);
        return label !== null && FRAMES.has(tag.name) ? null : label;
      });
      const found = new Map<Block, string>();
      for (const block of kept(page)) {
        const label = find(block.tag);
        if (label !== null) found.set(block, label);
      }
      if (found.size === 0 || !believe([...found.keys()], page, options)) return;
      for (const [block, label] of found)
        yield { type: "drop", block, category, why: `in an element marked "${label}"` };
    },
  });
}

/** Elements that hold the page or its text: what their class says is said of all of it. */
const FRAMES = new Set(["body", "html", "main", "article"]);
