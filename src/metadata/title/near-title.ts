import { joinLines, linesOfHeading } from "../../evidence/broken-headings";
import { foldsTo, foldTitle, isProse } from "../../evidence/shape";
import { isInSiteHeader } from "../../evidence/site-header";
import { type Block, closest, type Page, type Span } from "../../page";
import type { Facts } from "../facts";
import { listProfiles } from "../posts/posts";

/** How many blocks above and below the title its byline and date may stand. */
const ABOVE = 8;
const BELOW = 30;
/** Paragraphs of running text after which the article is under way. */
const PARAGRAPHS = 2;
/** Longest line that is a byline or a date and not a sentence about one. */
const LONGEST = 160;

/** The short, shown blocks around the page's title, nearest to where a byline stands first: below it, then above. */
export function nearTitle(facts: Facts, title: string | null): Block[] {
  const { blocks } = facts.page;
  const at = findTitle(facts, title);
  const titled = blocks[at];
  if (!titled) return [];
  const hidden = titled.tag?.hidden ?? false;
  const below: Block[] = [];
  // Templates repeat the summary for narrow screens: that is one paragraph.
  const paragraphs = new Set<string>();
  for (const block of blocks.slice(at, at + BELOW)) {
    if (isProse(block.text) && paragraphs.add(block.text).size === PARAGRAPHS) break;
    below.push(block);
  }
  const above = blocks
    .slice(Math.max(0, at - ABOVE), at)
    .filter((block) => !isInSiteHeader(block, titled))
    .reverse();
  const profiles = listProfiles(facts.page);
  return [...below, ...above].filter(
    (block) =>
      // What stands below a picture names who took it, and when.
      block.kind !== "caption" &&
      !profiles.has(block) &&
      block.text.length <= LONGEST &&
      (hidden || !block.tag?.hidden) &&
      (!isForeign(block) || isBylinePlace(block, titled)),
  );
}

/** The stretch of the source in which they stand. */
export function spanNearTitle({ page: { blocks } }: Facts, near: readonly Block[]): Span {
  const ids = near.map(({ id }) => id);
  if (ids.length === 0) return { start: 0, end: 0 };
  return {
    start: blocks[Math.min(...ids)]?.span.start ?? 0,
    end: blocks[Math.max(...ids)]?.span.end ?? 0,
  };
}

function findTitle({ headings, page }: Facts, title: string | null): number {
  const folded = foldTitle(title ?? "");
  const exact =
    headings.find(({ text }) => foldsTo(text, folded)) ??
    headings.find((heading) => foldsTo(joinLines(linesOfHeading(heading, page.blocks)), folded)) ??
    findRepeat(page, folded);
  return (exact ?? headings[0])?.id ?? -1;
}

function findRepeat({ blocks }: Page, folded: string): Block | undefined {
  if (folded.length < 8) return undefined;
  const repeats = blocks.filter(({ text }) => text.length < 400 && foldsTo(text, folded));
  return repeats.find(({ tag }) => !tag?.hidden) ?? repeats[0];
}

/** Taken already as something that holds other pages' names and dates. */
const isForeign = ({ fate }: Block): boolean =>
  fate?.type === "drop" &&
  (fate.category === "navigation" ||
    fate.category === "related" ||
    fate.category === "footer" ||
    fate.category === "comments" ||
    fate.category === "form");

/** Many templates put the byline into a header, footer, aside or form of its own: there, directly below the title. */
const isBylinePlace = (block: Block, title: Block): boolean =>
  block.id > title.id &&
  block.id <= title.id + BYLINE_BLOCKS &&
  !closest(block, ({ name }) => name === "nav");

const BYLINE_BLOCKS = 6;
