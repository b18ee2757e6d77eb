import { addTo } from "../../add-to";
import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { countProse, countWordsIn, isKept, isMinorPart, standsWithout } from "../../evidence/running-text";
import { isProseBlock } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, isInside, kept, type Page, type Tag } from "../../page";
import { FRAMES } from "../families/labelled-parts";

const LABELS = compileLabels([
  "barra lateral",
  "marginalspalte",
  "rail right",
  "randspalte",
  "right col",
  "right column",
  "right rail",
  "rightcolumn",
  "rightrail",
  "seitenleiste",
  "side bar",
  "sidebar",
  "widget area",
]);
/** What holds text and column is called so after the column: "content sidebar wrap", "has sidebar". */
const LAYOUT = "content sidebar";
/** A page at least this likely to be an article; a list of products may stand in the wider of two side columns. */
const LIKELY = 0.5;

export const sideColumns = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "side-columns",
  doc: "Drops, on the page of an article, the columns beside it where their class or id says so.",
  *apply(page) {
    const labelOf = readLabels(page, LABELS);
    if (!labelOf) return;
    const find = makeFinder((tag) => (isColumn(tag, labelOf(tag)) ? tag : null));
    const columns = new Map<Tag, Block[]>();
    for (const block of kept(page)) {
      const column = find(block.tag);
      if (column) addTo(columns, column, block);
    }
    if (columns.size === 0 || judgeKind(page, kinds).probabilities.article < LIKELY) return;
    for (const [column, blocks] of columns) {
      if (
        blocks.some(({ level }) => level === 1) ||
        !isMinorPart(blocks, page) ||
        !standsWithout(blocks, page) ||
        isBox(column, blocks, page, find)
      )
        continue;
      const why = `in a side column marked "${column.words.join(" ").slice(0, 40)}"`;
      for (const block of blocks) yield { type: "drop", block, category: "widget", why };
    }
  },
});

/** What manuals and handbooks call a sidebar is a note in a box: it holds paragraphs and stands between those of the text. */
function isBox(
  column: Tag,
  blocks: readonly Block[],
  page: Page,
  find: (tag: Tag | null) => Tag | null,
): boolean {
  const { parent } = column;
  const isLaid = ({ tag }: Block): boolean =>
    tag !== null &&
    parent !== null &&
    (find(tag)?.parent === parent || (isInside(tag, parent) && tag.depth - parent.depth <= DEEPEST));
  const first = blocks[0]?.id ?? 0;
  const last = blocks.at(-1)?.id ?? 0;
  const beside = [page.blocks[first - 1], page.blocks[last + 1]].filter(isKept);
  if (beside.length < 2 || !beside.every(isLaid) || !beside.some(isProseBlock)) return false;
  const texts = blocks.filter(({ kind }) => kind !== "code");
  return 2 * countProse(texts) > countWordsIn(texts);
}

/** Paragraphs stand right inside the element that holds text and boxes, items of lists and lines of tables a little further in. */
const DEEPEST = 2;

/** Whether the element's class begins or ends with the label; in its midst it says how the page is laid out. */
function isColumn({ name, words }: Tag, label: string | null): boolean {
  if (label === null || FRAMES.has(name)) return false;
  const whole = words.join(" ");
  return name === "aside" || whole.startsWith(label) || (whole.endsWith(label) && !whole.endsWith(LAYOUT));
}
