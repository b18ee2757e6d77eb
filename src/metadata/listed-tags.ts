import type { Block, Page } from "../page";

/** The tags in the lines that were dropped as lists of them: their links, or what stands behind a label. */
export const findListedTags = ({ blocks }: Page): string[] =>
  blocks.flatMap((block) => {
    const tags = block.fate?.type === "drop" && block.fate.category === "tags" ? listTags(block) : [];
    return tags.every(({ length }) => length <= LONGEST) ? tags : [];
  });

function listTags({ text, marks }: Block): string[] {
  const links = marks.filter(({ type }) => type === "link");
  if (links.length > 0) return links.map(({ start, end }) => text.slice(start, end).replace(HASH, ""));
  const label = LABEL.exec(text)?.[0] ?? text;
  return text
    .slice(label.length)
    .split(/[,;|•·、，]/u)
    .map((tag) => tag.replace(/^[#\s]+|[.\s]+$/gu, ""))
    .filter((tag) => tag !== "");
}

const HASH = /^#\s?/;
const LABEL = /^[^:：]{1,30}[:：]\s?/u;
/** What is longer is a sentence. */
const LONGEST = 50;
