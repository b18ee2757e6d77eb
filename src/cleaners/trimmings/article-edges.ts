import type { Cleaner } from "../../cleaner";
import { countKeptProse, isKeptProse } from "../../evidence/running-text";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import { type Block, kept, type Page } from "../../page";

/** What drops lines that stand above or below an article; inside one they stand as well, amid the text. */
const AROUND: ReadonlySet<string> = new Set([
  "author-notes",
  "cookie-notices",
  "copyright-lines",
  "headed-lists",
  "login-prompts",
  "navigation-lines",
  "newsletter-prompts",
  "pagers",
  "related-headings",
  "related-teasers",
  "search-boxes",
  "share-bars",
  "shop-controls",
  "tag-lines",
  "widget-headings",
]);
/**
 * Share of the running text above such a line from which what is below is none of the article's: 1 word in 300 was, on the
 * articles of the text set and of the annotated pages. Of the words above it where all is below it was 1 in 30.
 */
const NEARLY_ALL = 0.95;
/** What the model is as sure of stays: 7 words in 10 of it were the article's. */
const SURE = 0.9;
/** Elsewhere running text is not what the page is about. */
const KINDS: ReadonlySet<PageKind> = new Set(["article", "documentation", "service"]);
/** Words of running text without which a text has no edges. */
const ENOUGH = 120;

export const articleEdges = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "article-edges",
  doc: "Drops what is left of a plain text beyond a menu, a share bar or the like with nearly all of an article on one side.",
  *apply(page) {
    // On HTML it is right as often as wrong.
    if (page.format !== "text" || countKeptProse(page) < ENOUGH) return;
    const start = findStart(page);
    const end = findEnd(page);
    const cut = kept(page).flatMap((block) => {
      const edge = start && block.id < start.id ? start : end && block.id > end.id ? end : null;
      return edge && (block.probability ?? 0) < SURE ? [{ block, edge }] : [];
    });
    if (cut.length === 0 || !KINDS.has(judgeKind(page, kinds).name)) return;
    for (const { block, edge } of cut)
      yield { type: "drop", block, category: "boilerplate", why: `beyond "${edge.text.slice(0, 40)}"` };
  },
});

const isAround = ({ fate }: Block): boolean => fate?.type === "drop" && AROUND.has(fate.by);

/** The last such line with no running text above it. */
function findStart({ blocks }: Page): Block | null {
  const first = blocks.findIndex(isKeptProse);
  return blocks.slice(0, Math.max(0, first)).findLast(isAround) ?? null;
}

/** The first such line with nearly all of the running text above it. */
function findEnd(page: Page): Block | null {
  const enough = Math.max(ENOUGH, NEARLY_ALL * countKeptProse(page));
  let above = 0;
  for (const block of page.blocks) {
    if (isKeptProse(block)) above += block.words;
    else if (above >= enough && isAround(block)) return block;
  }
  return null;
}
