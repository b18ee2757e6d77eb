import type { Cleaner } from "../../cleaner";
import { AGREES, agree } from "../../evidence/agreement";
import { joinLines, linesOfHeading } from "../../evidence/broken-headings";
import { foldsTo, foldTitle } from "../../evidence/shape";
import { findTop } from "../../evidence/top";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import type { Block, Edit, Page } from "../../page";
import { countWords } from "../../words";
import { dropRepeats } from "../families/title-repeats";

export const titleLines = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "title-lines",
  doc: "Lifts the title where the page or the caller states it, or marks it as the first-level heading above the text.",
  *apply(page) {
    const top = findTop(page);
    const stated = listStated(page);
    // Players and galleries have the title of an article's page, too.
    const kind = judgeKind(page, kinds).name;
    const isArticle = kind === "article";
    const below = OF_THINGS.has(kind) ? [] : page.blocks.slice(top.length).filter(isHeading);
    const broken = pickBroken(stated, top, page);
    if (broken) yield* liftLines(broken);
    const title = broken
      ? null
      : (pickStated(stated, top) ??
        pickHeading(top, stated) ??
        pickBelow(stated, below, isArticle) ??
        (isArticle ? pickBeside(stated, page.blocks.slice(top.length)) : null));
    if (!title) return;
    yield { type: "lift", block: title.block, field: "title", why: title.why };
    yield* dropRepeats(title.block.text, isArticle ? [...top, ...below] : top, title.block);
  },
});

/** Of these the heading may be that of one thing among several, or praise. */
const OF_THINGS: ReadonlySet<PageKind> = new Set(["collection", "listing", "product", "service"]);
const isHeading = ({ kind }: Block): boolean => kind === "heading";

interface Pick {
  readonly block: Block;
  readonly why: string;
}

/** The titles that the page or the caller states, folded. */
function listStated({ meta, blocks }: Page): readonly string[] {
  const headings = blocks.filter(({ level }) => level === 1);
  const isSite = (name: string) =>
    countWords(name) <= LONGEST_SITE && headings.every(({ text }) => foldsTo(text, foldTitle(name)));
  const titles = meta.filter(({ key }) => TITLE_KEYS.has(key)).slice(0, MOST_STATED);
  return titles.flatMap(({ value }) => [value, ...cutSite(value, isSite)].map(foldTitle));
}

/** Stated titles that each line is held against; pages state a few. */
const MOST_STATED = 200;

/** The lines of a first-level heading that together are a title the page states. */
function pickBroken(
  stated: readonly string[],
  top: readonly Block[],
  { blocks }: Page,
): readonly Block[] | null {
  if (stated.length === 0) return null;
  for (const block of top) {
    if (block.level !== 1 || block.fate || blocks[block.id + 1]?.level !== 1) continue;
    const lines = linesOfHeading(block, blocks);
    if (lines.length > 1 && stated.includes(foldTitle(joinLines(lines)))) return lines;
  }
  return null;
}

function* liftLines(lines: readonly Block[]): Generator<Edit> {
  const why = "is the title the page states, with the lines beside it";
  for (const [i, block] of lines.entries())
    yield { type: "lift", block, field: "title", values: i === 0 ? [joinLines(lines)] : [], why };
}

/** The longest line of the top that is, or begins, a title the page or the caller states. */
function pickStated(stated: readonly string[], top: readonly Block[]): Pick | null {
  if (stated.length === 0) return null;
  let best: Block | null = null;
  let longest = 2;
  for (const block of top) {
    if (block.fate || block.text.length > 300 || block.text.length <= longest) continue;
    const folded = foldTitle(block.text);
    if (folded.length <= longest || !isStated(folded, stated)) continue;
    best = block;
    longest = folded.length;
  }
  return best && { block: best, why: "is the title the page states" };
}

/** Whether a folded line is a title that is stated, or three words and more that one begins with. */
const isStated = (folded: string, stated: readonly string[]): boolean =>
  stated.some((title) => title === folded || (title.startsWith(`${folded} `) && countWords(folded) >= 3));

/** Words of a site's name. */
const LONGEST_SITE = 6;

/** The title behind the name of a site that is shorter, "Marsh Journal: The bittern count", and all that the first-level headings say. */
function cutSite(title: string, isSite: (name: string) => boolean): string[] {
  const match = /:\s|\s[|–—-]\s|\s::\s/.exec(title);
  const site = match ? title.slice(0, match.index) : "";
  const rest = match ? title.slice(match.index + match[0].length) : "";
  return match && countWords(rest) > countWords(site) && isSite(site) ? [rest] : [];
}

const TITLE_KEYS = new Set([
  "title",
  "og:title",
  "twitter:title",
  "article.headline",
  "newsarticle.headline",
  "blogposting.headline",
  "dc.title",
]);

/** The only first-level heading above the text, where the page has markup; it may stand there twice. */
function pickHeading(top: readonly Block[], stated: readonly string[]): Pick | null {
  const headings = top.filter(
    (block) => block.tag && block.kind === "heading" && block.level === 1 && !block.fate,
  );
  const [block] = headings;
  const folded = foldTitle(block?.text ?? "");
  // Another one than the page states stays a heading of the text: the title will be the stated one.
  if (stated.length > 0 && !stated.some((title) => agree(folded, title) > AGREES)) return null;
  return block && headings.every(({ text }) => foldsTo(text, folded))
    ? { block, why: "the first-level heading above the text" }
    : null;
}

/**
 * The first-level heading below the top that is the title the page states: above it stand teasers, or a player's text; where
 * it is the only one, a notice in whole sentences.
 */
function pickBelow(stated: readonly string[], below: readonly Block[], isArticle: boolean): Pick | null {
  if (stated.length === 0) return null;
  const headings = below.filter(({ level, fate, text }) => level === 1 && !fate && text.length <= 300);
  const isTitle = (folded: string) =>
    (isArticle && isStated(folded, stated)) ||
    (headings.length === 1 && stated.some((title) => agree(folded, title) === 1));
  const block = headings.find(({ text }) => isTitle(foldTitle(text)));
  return block ? { block, why: "a first-level heading, and the title the page states" } : null;
}

/**
 * The line below the top that is a title the page states, where no line is a heading at all: pages laid out in tables
 * have a column of boxes before it, some with whole sentences.
 */
function pickBeside(stated: readonly string[], below: readonly Block[]): Pick | null {
  if (stated.length === 0 || below.some(isHeading)) return null;
  const block = below.find(
    ({ fate, tag, text }) =>
      !fate &&
      tag !== null &&
      text.length <= 300 &&
      stated.some((title) => foldsTo(text, title) && countWords(title) >= 3),
  );
  return block ? { block, why: "is the title the page states" } : null;
}
