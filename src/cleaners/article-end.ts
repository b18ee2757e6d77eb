import type { Cleaner } from "../cleaner";
import { type Block, type Category, kept, type Page } from "../page";
import { countWords, isProse, isTruncated } from "../shape";

/** Cleaners whose finds stand below an article and never inside one, and what each of them ends. */
const ENDS: ReadonlySet<string> = new Set(["comment-prompts", "source-links"]);

/** Words of running text above the mark from which it is believed to close an article. */
const ENOUGH = 120;
/** Share of the page's running text that must stand above the mark. */
const MOST = 0.6;

export const articleEnd = (): Cleaner => ({
  name: "article-end",
  doc: "Drops what follows a source line or the comment form, where most of the running text stands above it.",
  *apply(page) {
    const end = findEnd(page);
    if (!end) return;
    for (const block of kept(page)) {
      if (block.id < end.id) continue;
      yield {
        type: "drop",
        block,
        why: `below "${end.text.slice(0, 40)}", where the article ends`,
        category: findCategory(block, page, end),
      };
    }
  },
});

/** The first mark with enough running text above it. */
function findEnd(page: Page): Block | null {
  const words = page.blocks.map((block) => (!block.fate && isProse(block.text) ? countWords(block.text) : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  let above = 0;
  for (const block of page.blocks) {
    above += words[block.id] ?? 0;
    if (block.fate && ENDS.has(block.fate.by) && above >= ENOUGH && above >= MOST * total) return block;
  }
  return null;
}

/** Headlines stand up to this many blocks above the excerpt they belong to. */
const HEADLINE_REACH = 2;

function findCategory(block: Block, page: Page, end: Block): Category {
  const teaser = page.blocks
    .slice(block.id, block.id + HEADLINE_REACH + 1)
    .some(({ text }) => isTruncated(text));
  if (teaser) return "related";
  return end.fate?.by === "comment-prompts" && isProse(block.text) ? "comments" : "boilerplate";
}
