import type { Cleaner } from "../../cleaner";
import { type Edit, kept, type Page } from "../../page";
import { findLines } from "../../read/text/lines";
import { findFurniture, furnitureOf } from "../../read/text/page-furniture";
import { linesOf } from "../../read/text/text-lines";
import { sumLengths } from "../../words";

export const runningHeads = (): Cleaner => ({
  name: "running-heads",
  doc: "Drops what stands on each page of a paged document that became text: running heads, footers, page numbers.",
  *apply(page) {
    yield* page.format === "text" ? dropLines(page) : dropParts(page);
  },
});

const DROP = { type: "drop", category: "boilerplate", why: "stands on each page" } as const;

/** Of text each such line is a block. */
function* dropLines(page: Page): Generator<Edit> {
  const furniture = furnitureOf(page);
  if (furniture.size === 0) return;
  const lines = linesOf(page);
  const starts = new Set<number>();
  for (const i of furniture) starts.add(lines[i]?.start ?? -1);
  for (const block of page.blocks) if (!block.fate && starts.has(block.span.start)) yield { ...DROP, block };
}

/** Share of a page of HTML that is set as it was typed, where all of it is one such document, an RFC or a mail. */
const TYPED = 0.8;

/** Of HTML these lines stand in listings: one for the whole document, or one for each page. */
function* dropParts(page: Page): Generator<Edit> {
  const blocks = kept(page);
  const typed = blocks.filter(({ kind }) => kind === "code");
  if (typed.length === 0 || sumLengths(typed) < TYPED * sumLengths(blocks)) return;
  const text = typed.map(({ text }) => text).join("\n");
  const lines = findLines(text);
  const furniture = [...findFurniture(lines, text)].sort((a, b) => a - b);
  let next = 0;
  let from = 0;
  for (const block of typed) {
    for (; next < furniture.length; next++) {
      const line = lines[furniture[next] ?? 0];
      if (!line || line.start >= from + block.text.length) break;
      yield { ...DROP, block, part: { start: line.start - from, end: line.end - from } };
    }
    from += block.text.length + 1;
  }
}
