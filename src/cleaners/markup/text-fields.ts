import type { Cleaner } from "../../cleaner";
import { makeFinder } from "../../evidence/labels";
import { kept } from "../../page";
import { sumLengths } from "../../words";

/** A field with more of the page's text than this is what the page is about: a text to edit, or pasted for others. */
const MOST_OF_PAGE = 0.5;
const FORMS = "page-forms";

export const textFields = (): Cleaner => ({
  name: "text-fields",
  doc: "Drops what stands in text fields, code to embed and drafts, however good the prose.",
  *apply(page) {
    const find = makeFinder((tag) => (tag.name === "textarea" ? tag : null));
    const inside = page.blocks.filter((block) => (!block.fate || block.fate.by === FORMS) && find(block.tag));
    if (
      inside.length === 0 ||
      sumLengths(inside) > MOST_OF_PAGE * (sumLengths(inside) + sumLengths(kept(page)))
    )
      return;
    for (const block of inside) yield { type: "drop", block, category: "form", why: "in a text field" };
  },
});
