import type { Cleaner } from "../../cleaner";
import { type Block, type Edit, kept } from "../../page";

const START = /^\*{3}\s?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b/i;
const END = /^\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b/i;
const LIBRARY = /project gutenberg|gutenberg\.(?:org|net)/i;
/** The same without asterisks, above the mark of the end. */
const LAST_LINE = /^End of (?:the )?Project Gutenberg/i;
/** Who made the file, below the mark of the start. */
const MAKERS =
  /^(?:Produced|E-?text prepared|Transcribed|Credits:).{0,300}(?:proofread|gutenberg|pgdp|e-?text)/i;
const LONGEST_LINE = 400;
/** Lines from either mark in which these stand. */
const NEAR = 4;

/** The licence has some 19,000 characters, below the book or, in old files, in short above it; nothing longer goes. */
const LONGEST_HEAD = 15_000;
const LONGEST_FOOT = 30_000;

const FIELD = /^(Title|Author): (\S.{0,300})$/;

export const ebookLicences = (): Cleaner => ({
  name: "ebook-licences",
  doc: "Drops what Project Gutenberg sets above and below the text of a book; title and author go to their fields.",
  *apply(page) {
    const blocks = kept(page);
    const start = blocks.findIndex(({ text }) => START.test(text));
    const end = blocks.findIndex(({ text }, i) => i > start && END.test(text));
    if (start >= 0) {
      const head = blocks.slice(0, start + 1);
      if (isLicence(head, LONGEST_HEAD)) for (const block of head) yield takeHead(block);
      for (const block of blocks.slice(start + 1, start + 1 + NEAR))
        if (block.text.length < LONGEST_LINE && MAKERS.test(block.text))
          yield drop(block, "who made the file");
    }
    if (end < 0) return;
    const foot = blocks.slice(end);
    if (!isLicence(foot, LONGEST_FOOT)) return;
    for (const block of blocks.slice(Math.max(0, end - NEAR), end))
      if (LAST_LINE.test(block.text)) yield drop(block, FOOT);
    for (const block of foot) yield drop(block, FOOT);
  },
});

const HEAD = "above the mark that the book starts";
const FOOT = "below the mark that the book ends";

function isLicence(blocks: readonly Block[], longest: number): boolean {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length <= longest && blocks.some(({ text }) => LIBRARY.test(text));
}

function takeHead(block: Block): Edit {
  const [, name, value] = FIELD.exec(block.text) ?? [];
  if (value === undefined) return drop(block, HEAD);
  const field = name === "Title" ? "title" : "authors";
  return { type: "lift", block, field, values: [value], why: "names the book above its mark" };
}

const drop = (block: Block, why: string): Edit => ({ type: "drop", block, category: "copyright", why });
