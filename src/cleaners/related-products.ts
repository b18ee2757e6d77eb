import type { Cleaner } from "../cleaner";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { type Block, isInside, type Page, type Tag } from "../page";

export const relatedProducts = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "related-products",
  doc: "Drops, on the page of a product, the part of the page that a dropped heading of similar ones begins.",
  *apply(page) {
    const headings = page.blocks.filter(({ tag, fate }) => tag && fate?.by === HEADINGS);
    if (headings.length === 0 || judgeKind(page, kinds).name !== "product") return;
    for (const heading of headings) {
      const part = findHeaded(heading, page);
      const end = page.blocks.findIndex(({ id, tag }) => id > heading.id && !isInside(tag, part));
      const below = page.blocks.slice(heading.id + 1, end < 0 ? undefined : end);
      // What stands around the product's own name is no part of the page, but the page.
      if (below.some(({ level }) => level === 1)) continue;
      const why = `in the part headed "${heading.text.slice(0, 40)}"`;
      for (const block of below) if (!block.fate) yield { type: "drop", block, category: "related", why };
    }
  },
});

const HEADINGS = "related-headings";

/** The outermost element that begins with the heading. */
function findHeaded({ id, tag }: Block, { blocks }: Page): Tag | null {
  const above = blocks[id - 1]?.tag ?? null;
  let part = tag;
  for (let around = tag; around && !isInside(above, around); around = around.parent) part = around;
  return part;
}
