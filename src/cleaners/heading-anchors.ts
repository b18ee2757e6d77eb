import type { Cleaner } from "../cleaner";
import { kept } from "../page";

const LONGEST = 200;

/** Edit links of wikis, and the signs that documentation tools hang on their headings. */
const ANCHOR =
  /\s*(?:\[\s*(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|modifica|modifica wikitesto|bewerken|redigera|rediger|muokkaa|edytuj|edytuj kod|править|править код|редагувати|编辑|編輯|編集|편집|تعديل|عدل|עריכה|düzenle|sửa đổi|sunting|แก้ไข)(?:\s*\|\s*[^\][]{1,40})?\s*\])+$|\s*(?:[¶§#]|🔗)$/iu;

/** What they end with. */
const ENDS = ["]", "¶", "§", "#", "🔗"];

export const headingAnchors = (): Cleaner => ({
  name: "heading-anchors",
  doc: 'Takes "[edit]" and "¶" off headings.',
  *apply(page) {
    for (const block of kept(page)) {
      if (block.text.length > LONGEST || block.kind === "code") continue;
      if (!ENDS.some((end) => block.text.endsWith(end))) continue;
      const anchor = ANCHOR.exec(block.text);
      if (!anchor) continue;
      const sign = anchor[0].trim();
      // A lone sign may end any line of text; only headings carry it as a link to themselves. Elsewhere "[edit]" alone is a phrase.
      if (block.kind !== "heading" && (anchor.index === 0 || !sign.endsWith("]"))) continue;
      const part = anchor.index > 0 && { part: { start: anchor.index, end: block.text.length } };
      yield { type: "drop", block, ...part, why: `the link "${sign}" of a heading`, category: "navigation" };
    }
  },
});
