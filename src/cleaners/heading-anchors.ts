import type { Cleaner } from "../cleaner";
import { type Block, type Edit, kept } from "../page";

const LONGEST = 200;

/** Edit links of wikis, and the signs that documentation tools hang on their headings. */
const ANCHOR =
  /\s*(?:\[\s*(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|modifica|modifica wikitesto|bewerken|redigera|rediger|muokkaa|edytuj|edytuj kod|править|править код|редагувати|编辑|編輯|編集|편집|تعديل|عدل|עריכה|düzenle|sửa đổi|sunting|แก้ไข)(?:\s*\|\s*[^\][]{1,40})?\s*\])+$|\s*(?:[¶§#]|🔗)$/iu;
/** The same before the text, as rustdoc has it. */
const ANCHOR_BEFORE = /^[¶§]\s?(?=\S)/u;
/** What leads back from a footnote. */
const BACK = /\s?↩\ufe0e?$/u;

/** What they end with. */
const ENDS = ["]", "¶", "§", "#", "🔗", "↩", "\ufe0e"];

export const headingAnchors = (): Cleaner => ({
  name: "heading-anchors",
  doc: 'Takes "[edit]" and "¶" off headings, and the arrow back off footnotes.',
  *apply(page) {
    for (const block of kept(page)) {
      if (block.text.length > LONGEST || block.kind === "code") continue;
      const before = block.kind === "heading" ? ANCHOR_BEFORE.exec(block.text)?.[0] : undefined;
      if (before) yield takeOff(block, 0, before.length);
      if (!ENDS.some((end) => block.text.endsWith(end))) continue;
      const back = BACK.exec(block.text);
      if (back && back.index > 0) yield takeOff(block, back.index, block.text.length);
      const anchor = ANCHOR.exec(block.text);
      if (!anchor) continue;
      const sign = anchor[0].trim();
      // A lone sign may end any line of text; only headings carry it as a link to themselves. Elsewhere "[edit]" alone is a phrase.
      if (block.kind !== "heading" && (anchor.index === 0 || !sign.endsWith("]"))) continue;
      yield takeOff(block, anchor.index, block.text.length);
    }
  },
});

function takeOff(block: Block, start: number, end: number): Edit {
  const sign = block.text.slice(start, end).trim();
  const part = (start > 0 || end < block.text.length) && { part: { start, end } };
  return { type: "drop", block, ...part, why: `the link "${sign}"`, category: "navigation" };
}
