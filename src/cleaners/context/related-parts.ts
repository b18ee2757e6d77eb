import type { Cleaner } from "../../cleaner";
import { isMinorPart } from "../../evidence/running-text";
import { isProse, isTruncated } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import { stateKind } from "../../kind/state-kind";
import { type Block, isInside, linkShare, type Page, type Tag } from "../../page";

export const relatedParts = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "related-parts",
  doc: "Drops, on the page of an article or a product, the part of the page that a dropped heading of others or of a newsletter begins.",
  *apply(page) {
    const headings = page.blocks.filter(isHeading);
    if (headings.length === 0) return;
    const { name } = stateKind(judgeKind(page, kinds), page);
    for (const heading of headings) {
      const below = findBelow(heading, page);
      const by = heading.fate?.by;
      if (!mayGo(below, name, page) || (by === CALLS && !below.some(isLinked))) continue;
      if (by === LETTERS && below.length > LONGEST_OFFER) continue;
      const why = `in the part headed "${heading.text.slice(0, 40)}"`;
      const category = by === LETTERS ? "newsletter" : "related";
      for (const block of below) if (!block.fate) yield { type: "drop", block, category, why };
    }
  },
});

const HEADINGS = "related-headings";
/** "Read also" is a heading where it leads nowhere itself. */
const CALLS = "read-more-links";

const LETTERS = "newsletter-prompts";
/** The name of a newsletter, what it is about, how often it comes, a button; more is something else. */
const LONGEST_OFFER = 6;

const isHeading = ({ tag, marks, fate }: Block): boolean =>
  tag !== null &&
  (fate?.by === HEADINGS ||
    ((fate?.by === CALLS || fate?.by === LETTERS) && marks.length === 0 && fate.why.startsWith("is ")));

const isLinked = (block: Block): boolean => linkShare(block) > LINKED;
/** Share of a headline that is linked. */
const LINKED = 0.8;

/** The rest of the outermost element that begins with the heading. */
function findBelow({ id, tag }: Block, { blocks }: Page): readonly Block[] {
  const above = blocks[id - 1]?.tag ?? null;
  let part: Tag | null = tag;
  for (let around = tag; around && !isInside(above, around); around = around.parent) part = around;
  let end = id + 1;
  while (end < blocks.length && isInside(blocks[end]?.tag ?? null, part)) end++;
  return blocks.slice(id + 1, end);
}

/** What stands around the page's own name is no part of it; listings are about others, and articles have running text. */
function mayGo(below: readonly Block[], kind: PageKind, page: Page): boolean {
  if (below.some(({ level }) => level === 1)) return false;
  if (kind === "product") return true;
  return kind === "article" && (!below.some(isText) || (isMinorPart(below, page) && areCards(below)));
}

const isText = ({ fate, text }: Block): boolean => !fate && isProse(text) && !isTruncated(text);

/** Paragraphs of an excerpt, and their words. */
const PARAGRAPHS = 2;
const LONGEST_EXCERPT = 80;

/** Whether all running text is linked, or stands as an excerpt below a headline that is. */
function areCards(below: readonly Block[]): boolean {
  let left = 0;
  for (const block of below) {
    if (isLinked(block)) left = PARAGRAPHS;
    else if (isText(block) && (left-- <= 0 || block.words > LONGEST_EXCERPT)) return false;
  }
  return true;
}
