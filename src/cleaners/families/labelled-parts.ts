import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { holdsOpening, isMinorPart, standsWithout } from "../../evidence/running-text";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, type Category, kept, type Page } from "../../page";

interface LabelledParts {
  readonly name: string;
  readonly doc: string;
  readonly category: Category;
  /** What the class or id of such an element says. */
  readonly labels: readonly string[];
  /** Elements whose class or id says nothing, beside those that hold the page or its text. */
  readonly except?: ReadonlySet<string>;
  /** Which of the blocks in such elements are meant; all by default. */
  readonly select?: (found: readonly Block[], page: Page) => readonly Block[];
  /** Whether the labels are believed of these blocks; by default where an article stands without them, or half of the page. */
  readonly believe?: (found: readonly Block[], page: Page, options: KindOptions) => boolean;
}

/** A page at least this likely to be an article may have more around its text than it has text. */
const LIKELY = 0.8;

/** Whether an article stands without these blocks, its headline and the text below that among the rest. */
const isBesideArticle = (found: readonly Block[], page: Page, { kinds }: KindOptions): boolean =>
  !holdsOpening(found, page) &&
  standsWithout(found, page) &&
  judgeKind(page, kinds).probabilities.article >= LIKELY;

/** What holds by default. */
export const isBelieved = (found: readonly Block[], page: Page, options: KindOptions): boolean =>
  isMinorPart(found, page) || isBesideArticle(found, page, options);

/** A page this likely to be an article; what stands in such parts of others may be what they are about. */
const LIKELIER_THAN_NOT = 0.5;

/** The same on the page of an article alone. */
export const isBelievedOfArticle = (found: readonly Block[], page: Page, options: KindOptions): boolean =>
  isBelieved(found, page, options) &&
  judgeKind(page, options.kinds).probabilities.article >= LIKELIER_THAN_NOT;

/** The factory of a cleaner that drops what stands in elements whose class or id says what they are. */
export function labelledParts({
  name,
  doc,
  category,
  labels,
  except = NONE,
  select = (found) => found,
  believe = isBelieved,
}: LabelledParts) {
  const compiled = compileLabels(labels);
  return (options: KindOptions = {}): Cleaner => ({
    name,
    doc,
    *apply(page) {
      const labelOf = readLabels(page, compiled);
      if (!labelOf) return;
      const find = makeFinder((tag) => {
        const label = labelOf(tag);
        return label !== null && (FRAMES.has(tag.name) || except.has(tag.name)) ? null : label;
      });
      const found = new Map<Block, string>();
      for (const block of kept(page)) {
        const label = find(block.tag);
        if (label !== null) found.set(block, label);
      }
      const meant = found.size === 0 ? [] : select([...found.keys()], page);
      if (meant.length === 0 || !believe(meant, page, options)) return;
      for (const block of meant)
        yield { type: "drop", block, category, why: `in an element marked "${found.get(block)}"` };
    },
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Elements that hold the page or its text: what their class says is said of all of it. */
export const FRAMES: ReadonlySet<string> = new Set(["body", "html", "main", "article"]);
