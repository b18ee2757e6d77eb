import { isKeptProse } from "../evidence/running-text";
import { foldTitle } from "../evidence/shape";
import type { Block, Page } from "../page";
import { HASHES } from "../read/markdown";
import { JUDGES, LONGEST, NO_HEADLINE } from "./candidates";

/**
 * The only first-level heading that Markdown marks on a page, above its text or first in it: "# Pier", or "Pier" above a
 * rule of equals signs. Null where there are several, and where it leads to the first page of the site, as its name does.
 */
export function findMarked({ source, blocks }: Page): Block | null {
  let marked: Block | null = null;
  let prose = 0;
  for (const block of blocks) {
    if (marked === null && isKeptProse(block) && ++prose > 1) return null;
    if (block.kind !== "heading" || !isFirstLevel(block, source)) continue;
    if (block.fate && !JUDGES.has(block.fate.by)) continue;
    if (marked && foldTitle(marked.text) !== foldTitle(block.text)) return null;
    marked ??= block;
  }
  if (!marked || marked.text.length > LONGEST || NO_HEADLINE.test(marked.text)) return null;
  return marked.marks.some(({ type, href = "" }) => type === "link" && HOME.test(href)) ? null : marked;
}

/**
 * A rule is read off the source: the signs of Markdown are taken away before. Lynx sets in items that begin with a hash.
 */
const isFirstLevel = ({ text, span }: Block, source: string): boolean =>
  (text.startsWith("# ") && (span.start === 0 || source.charAt(span.start - 1) === "\n")) ||
  (!HASHES.test(text) && source.startsWith("===", source.indexOf("\n", span.end) + 1));

const HOME = /^(?:https?:\/\/[^/]+)?\/?$/;
