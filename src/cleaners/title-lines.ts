import type { Cleaner } from "../cleaner";
import { foldsTo, foldTitle } from "../evidence/shape";
import { findTop } from "../evidence/top";
import type { Block, Edit, Page } from "../page";
import { countWords } from "../words";

export const titleLines = (): Cleaner => ({
  name: "title-lines",
  doc: "Lifts the title where the page or the caller states it, or marks it as the first-level heading above the text.",
  *apply(page) {
    const top = findTop(page);
    const title = pickStated(page, top) ?? pickHeading(top);
    if (!title) return;
    yield { type: "lift", block: title.block, field: "title", why: title.why };
    yield* dropRepeats(title.block, top);
  },
});

interface Pick {
  readonly block: Block;
  readonly why: string;
}

/** The longest line of the top that is, or begins, a title the page or the caller states. */
function pickStated(page: Page, top: readonly Block[]): Pick | null {
  const headed = page.blocks.some(({ level }) => level === 1);
  const stated = page.meta.flatMap(({ key, value }) =>
    TITLE_KEYS.has(key) ? [value, ...(headed ? [] : cutSite(value))].map(foldTitle) : [],
  );
  if (stated.length === 0) return null;
  let best: Block | null = null;
  for (const block of top) {
    if (block.fate || block.text.length > 300 || (best && block.text.length <= best.text.length)) continue;
    const folded = foldTitle(block.text);
    if (
      folded.length >= 3 &&
      stated.some((title) => title === folded || (title.startsWith(`${folded} `) && countWords(folded) >= 3))
    )
      best = block;
  }
  return best && { block: best, why: "is the title the page states" };
}

/** The title behind the name of a site that is shorter: "Marsh Journal: The bittern count". */
function cutSite(title: string): string[] {
  const match = /:\s|\s[|–—-]\s/.exec(title);
  const rest = match ? title.slice(match.index + match[0].length) : "";
  return match && countWords(rest) > countWords(title.slice(0, match.index)) ? [rest] : [];
}

const TITLE_KEYS = new Set([
  "title",
  "og:title",
  "twitter:title",
  "article.headline",
  "newsarticle.headline",
  "blogposting.headline",
  "dc.title",
]);

/** The only first-level heading above the text, where the page has markup. */
function pickHeading(top: readonly Block[]): Pick | null {
  const headings = top.filter(
    (block) => block.tag && block.kind === "heading" && block.level === 1 && !block.fate,
  );
  const [block] = headings;
  return block && headings.length === 1 ? { block, why: "the first-level heading above the text" } : null;
}

function* dropRepeats(title: Block, top: readonly Block[]): Generator<Edit> {
  const folded = foldTitle(title.text);
  for (const block of top) {
    if (block === title || block.fate) continue;
    if (!foldsTo(block.text, folded)) continue;
    yield { type: "drop", block, why: "repeats the title", category: "duplicate" };
  }
}
