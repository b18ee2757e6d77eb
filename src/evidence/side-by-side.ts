import type { Block, Category, Page, Tag } from "../page";
import { JUDGE } from "./lost";
import { isKept, isKeptProse } from "./running-text";
import { isProseBlock } from "./shape";

/** Whether both are of one kind in one element, next to each other; lines of a text are side by side. */
export const isBeside = ({ tag, kind }: Block, other: Block | undefined): boolean =>
  other?.kind === kind && other.tag?.name === tag?.name && other.tag?.parent === tag?.parent;

/** Whether the nearest paragraphs that stay, above and below, stand side by side with a block. */
export function isAmid(block: Block, blocks: readonly Block[]): boolean {
  const above = blocks.slice(Math.max(0, block.id - REACH), block.id).findLast(isKeptProse);
  const below = blocks.slice(block.id + 1, block.id + 1 + REACH).find(isKeptProse);
  return isBeside(block, above) && isBeside(block, below);
}

/** So many blocks away are the nearest paragraphs looked for. */
const REACH = 8;

/** Most lines of residue between two paragraphs: an advertisement, a box for a newsletter. */
const RESIDUE = 6;
/** What stands amid articles. */
const AMID: ReadonlySet<Category> = new Set([
  "advert",
  "login",
  "newsletter",
  "paywall",
  "related",
  "share",
  "video",
]);

/** Whether what parts it from a paragraph above it that stays, or comes back, is residue of which cleaners recognised some. */
export function goesOnBeyond({ id }: Block, { blocks }: Page, back: ReadonlySet<Block>): boolean {
  let known = false;
  for (let i = id - 1; i >= Math.max(0, id - 1 - RESIDUE); i--) {
    const block = blocks[i];
    if (!block) return false;
    if (!block.fate || back.has(block)) return known && isProseBlock(block);
    const isJudged = block.fate.by === JUDGE;
    if (block.fate.type !== "drop" || (isJudged && isProseBlock(block))) return false;
    known ||= !isJudged && AMID.has(block.fate.category);
  }
  return false;
}

/** Whether the text goes on below it in the same way: a paragraph that stays, beyond residue alone. */
export function goesOnBelow({ id }: Block, { blocks }: Page): boolean {
  for (let i = id + 1; i <= id + 1 + RESIDUE; i++) {
    const block = blocks[i];
    if (!block) return false;
    if (!block.fate) return isProseBlock(block);
    if (block.fate.type !== "drop" || (block.fate.by === JUDGE && isProseBlock(block))) return false;
  }
  return false;
}

/** What interrupts a text in one line: an advertisement, "Also read: " and a headline; the last of those that this heads. */
const INTERRUPTIONS: ReadonlySet<string> = new Set(["ad-labels", "headed-lists", "read-more-links"]);
/** "Read more" alone is the button of a teaser, whose text may stand below. */
const LED = 5;

/** Whether the line right above it interrupts an article. */
export function isInterrupted({ id }: Block, { blocks }: Page): boolean {
  const above = blocks[id - 1];
  if (above?.fate?.type !== "drop") return false;
  const { by, category } = above.fate;
  return INTERRUPTIONS.has(by) && (category === "advert" || above.words >= LED);
}

/** Whether that is so, or a short line stands between that and what heads it: "More on this" and a headline. */
export const isInterruptedBelow = (block: Block, page: Page): boolean =>
  isInterrupted(block, page) || isHeaded(page.blocks[block.id - 1], page.blocks[block.id - 2]);

const isHeaded = (line: Block | undefined, heading: Block | undefined): boolean =>
  line?.fate?.type === "drop" &&
  line.fate.category === "related" &&
  line.words >= LED &&
  heading?.fate?.type === "drop" &&
  heading.fate.category === "related" &&
  heading.fate.by !== JUDGE;

/**
 * Whether a paragraph is set like the nearest one above that stays, in elements of the same classes, and what parts them is
 * residue of which cleaners recognised some: an advertisement cuts the text into two boxes.
 */
export function goesOnAlike(block: Block, { blocks }: Page): boolean {
  let known = false;
  for (let i = block.id - 1; i >= Math.max(0, block.id - 1 - RESIDUE); i--) {
    const above = blocks[i];
    if (!above) return false;
    if (!above.fate) return known && isProseBlock(above) && isSetLike(block.tag, above.tag);
    if (above.fate.type !== "drop") return false;
    known ||= CUTS.has(above.fate.category);
  }
  return false;
}

/** Below what asks for money another such appeal stands. */
const CUTS: ReadonlySet<Category> = new Set(["advert", "newsletter", "related", "video"]);

/** Whether two elements, and those around them, have the same names and classes, of which there are some. */
const isSetLike = (one: Tag | null, other: Tag | null): boolean =>
  one !== null &&
  other !== null &&
  isLikeTag(one, other) &&
  isLikeTag(one.parent, other.parent) &&
  one.words.length + (one.parent?.words.length ?? 0) > 0;

const isLikeTag = (one: Tag | null, other: Tag | null): boolean =>
  one?.name === other?.name && one?.list === other?.list && one?.depth === other?.depth;

/** Whether running text of an article stands next to it: a paragraph or a listing that stays. */
export const isAnchor = (block: Block | undefined): boolean =>
  isKeptProse(block) || (block?.kind === "code" && isKept(block));
