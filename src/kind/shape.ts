import { share } from "../model/features/sums";
import { linkShare, type Page } from "../page";
import { isParagraph } from "./paragraph";
import { findRepeats, type Repeats } from "./repeats";
import { sizeOf } from "./size";
import { Stretches } from "./stretches";

/** The numbers that describe how a page is built, and which of SHAPES each belongs to. */
export const SHAPE: readonly { readonly name: string; readonly part: (typeof SHAPES)[number] }[] = [
  ...[
    "characters",
    "blocks",
    "linked",
    "blocks that are links",
    "running text",
    "paragraphs",
    "mean paragraph",
    "longest paragraph",
    "short blocks",
    "blocks before the first paragraph",
    "headings",
    "headings that are links",
    "questions",
    "blocks with digits",
    "code",
    "cells",
    "items",
    "times",
    "longest stretch",
    "running text in it",
    "paragraphs in it",
    "stretches",
    "page in it",
  ].map((name) => ({ name, part: "text" as const })),
  ...[
    "prices",
    "blocks that are prices",
    "repeating groups",
    "repeated",
    "repeated text",
    "mean repeated text",
    "repeated with price",
    "repeated with a paragraph",
    "repeated with link",
    "priced",
    "priced of its group",
    "priced text",
  ].map((name) => ({ name, part: "repeats" as const })),
  ...["article", "form", "button", "section", "table", "time", "select", "pre", "ul", "label"].map(
    (name) => ({
      name: `<${name}>`,
      part: "elements" as const,
    }),
  ),
];

/** Numbers of one of these are weighed together. */
export const SHAPES = ["text", "repeats", "elements"] as const;

/** The numbers of SHAPE, counts as logarithms; hidden blocks do not count. */
export function measureShape(page: Page, priced: Uint8Array): Float32Array {
  const repeats = findRepeats(page, priced);
  return Float32Array.from([
    ...measureText(page),
    ...measureRepeats(repeats, page, priced),
    ...ELEMENTS.map((name) => Math.log1p(repeats.elements.get(name) ?? 0)),
  ]);
}

const ELEMENTS = SHAPE.filter(({ part }) => part === "elements").map(({ name }) => name.slice(1, -1));

function measureText({ blocks, meta }: Page): number[] {
  const sum = { shown: 0, chars: 0, linked: 0, links: 0, prose: 0, paragraphs: 0, longest: 0, short: 0 };
  const kinds = { heading: 0, linkedHeading: 0, code: 0, cell: 0, item: 0 };
  const stretches = new Stretches();
  let before = -1;
  let questions = 0;
  let digits = 0;
  for (const block of blocks) {
    if (block.tag?.hidden) continue;
    const { text, kind } = block;
    const size = sizeOf(text);
    const linked = linkShare(block);
    sum.chars += size;
    sum.linked += linked * size;
    if (linked > 0.8) sum.links++;
    if (size < 25) sum.short++;
    if (size < 40 && /\d/.test(text)) digits++;
    if (text.endsWith("?") || text.endsWith("？")) questions++;
    if (kind === "heading") {
      kinds.heading++;
      if (linked > 0.5) kinds.linkedHeading++;
    } else if (kind === "code" || kind === "cell" || kind === "item") kinds[kind] += size;
    if (isParagraph(block)) {
      if (before < 0) before = sum.shown;
      sum.prose += size;
      sum.paragraphs++;
      sum.longest = Math.max(sum.longest, size);
      stretches.add(size);
    } else stretches.skip();
    sum.shown++;
  }
  const { shown, chars } = sum;
  return [
    Math.log1p(chars),
    Math.log1p(shown),
    share(sum.linked, chars),
    share(sum.links, shown),
    share(sum.prose, chars),
    Math.log1p(sum.paragraphs),
    Math.log1p(share(sum.prose, sum.paragraphs)),
    Math.log1p(sum.longest),
    share(sum.short, shown),
    before < 0 ? 1 : share(before, shown),
    share(kinds.heading, shown),
    share(kinds.linkedHeading, kinds.heading),
    share(questions, shown),
    share(digits, shown),
    share(kinds.code, chars),
    share(kinds.cell, chars),
    share(kinds.item, chars),
    Math.log1p(meta.reduce((count, { from }) => count + (from === "time" ? 1 : 0), 0)),
    Math.log1p(stretches.chars),
    share(stretches.chars, sum.prose),
    Math.log1p(stretches.paragraphs),
    Math.log1p(stretches.count),
    share(stretches.chars, chars),
  ];
}

function measureRepeats({ groups, largest, dearest, chars }: Repeats, { blocks }: Page, priced: Uint8Array) {
  const prices = priced.reduce((sum, one) => sum + one, 0);
  return [
    Math.log1p(prices),
    share(prices, blocks.length),
    Math.log1p(groups),
    Math.log1p(largest.count),
    share(largest.chars, chars),
    Math.log1p(share(largest.chars, largest.count)),
    share(largest.priced, largest.count),
    share(largest.paragraphs, largest.count),
    share(largest.linked, largest.count),
    Math.log1p(dearest.priced),
    share(dearest.priced, dearest.count),
    share(dearest.chars, chars),
  ];
}
