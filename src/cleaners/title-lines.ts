import type { Cleaner } from "../cleaner";
import { foldsTo, foldTitle, isTitleLike } from "../evidence/shape";
import { findTop } from "../evidence/top";
import type { Block, Edit, Page } from "../page";
import { countWords } from "../words";

/** Shortest title, in words, that a plain line may be; shorter lines are menu entries more often. */
const LINE_WORDS = 4;
const REPEAT_LENGTH = 15;

export const titleLines = (): Cleaner => ({
  name: "title-lines",
  doc: "Lifts the title where the page names it elsewhere, repeats it, marks it as a heading or sets it off from the text.",
  *apply(page) {
    const top = findTop(page);
    const title = pickStated(page, top) ?? pickHeading(top) ?? pickLine(top);
    if (!title) return;
    yield { type: "lift", block: title.block, field: "title", why: title.why };
    yield* dropRepeats(title.block, top);
  },
});

interface Pick {
  readonly block: Block;
  readonly why: string;
}

/** The longest line of the top that is, or begins, a title the page or the caller states. */
function pickStated(page: Page, top: readonly Block[]): Pick | null {
  const headed = page.blocks.some(({ level }) => level === 1);
  const stated = page.meta.flatMap(({ key, value }) =>
    TITLE_KEYS.has(key) ? [value, ...(headed ? [] : cutSite(value))].map(foldTitle) : [],
  );
  if (stated.length === 0) return null;
  let best: Block | null = null;
  for (const block of top) {
    if (block.fate || block.text.length > 300 || (best && block.text.length <= best.text.length)) continue;
    const folded = foldTitle(block.text);
    if (
      folded.length >= 3 &&
      stated.some((title) => title === folded || (title.startsWith(`${folded} `) && countWords(folded) >= 3))
    )
      best = block;
  }
  return best && { block: best, why: "is the title the page states" };
}

/** The title behind the name of a site that is shorter: "Marsh Journal: The bittern count". */
function cutSite(title: string): string[] {
  const match = /:\s|\s[|–—-]\s/.exec(title);
  const rest = match ? title.slice(match.index + match[0].length) : "";
  return match && countWords(rest) > countWords(title.slice(0, match.index)) ? [rest] : [];
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

/** The only first-level heading above the text, where the page has markup. */
function pickHeading(top: readonly Block[]): Pick | null {
  const headings = top.filter(
    (block) => block.tag && block.kind === "heading" && block.level === 1 && !block.fate,
  );
  const [block] = headings;
  return block && headings.length === 1 ? { block, why: "the first-level heading above the text" } : null;
}

/**
 * On plain text a first line may as well be a section's heading. It is a title when the page repeats it, or when
 * something that is not part of the article stands above it or between it and the text.
 */
function pickLine(top: readonly Block[]): Pick | null {
  const lines = top.filter((block) => !block.tag && !block.fate && isTitleLike(block.text));
  // Where nothing above the text is gone, the page may be a list whose entries have parts of one name.
  const repeated = top.some(({ fate }) => fate) ? (findBare(lines) ?? findRepeated(lines, top)) : null;
  if (repeated) return repeated;
  const block = lines.findLast(({ words }) => words >= LINE_WORDS);
  if (!block || !isSetOff(block, top)) return null;
  return { block, why: "set off from the text by lines that are not part of it" };
}

/** The line that another has with the site's name behind it: what a browser shows on the page's tab. */
function findBare(lines: readonly Block[]): Pick | null {
  const [first] = lines;
  const bare = first && lines.find((line) => line !== first && hasSite(first.text, line.text));
  return bare ? { block: bare, why: "stands above the text again, with the site's name" } : null;
}

const hasSite = (line: string, title: string): boolean =>
  line.startsWith(title) && /^\s[-|·»–—]\s/.test(line.slice(title.length, title.length + 3));

/** The first line that stands twice, or that a squashed breadcrumb ends with. */
function findRepeated(lines: readonly Block[], top: readonly Block[]): Pick | null {
  const trails = top.filter(({ fate }) => fate?.by === "breadcrumbs").map(({ text }) => foldTitle(text));
  const folded = lines.map(({ text }) => foldTitle(text));
  const seen = new Map<string, Block>();
  for (const [i, block] of lines.entries()) {
    const title = folded[i] ?? "";
    const first = seen.get(title);
    if (first) return { block: first, why: "stands twice above the text" };
    if (title.length < REPEAT_LENGTH) continue;
    if (trails.some((trail) => trail.endsWith(title))) return { block, why: "ends the breadcrumb above it" };
    seen.set(title, block);
  }
  return null;
}

/** Something a cleaner took stands directly above the line, or anywhere between it and the running text. */
function isSetOff(block: Block, top: readonly Block[]): boolean {
  return top.some(({ id, fate }) => fate !== undefined && id >= block.id - 1);
}

function* dropRepeats(title: Block, top: readonly Block[]): Generator<Edit> {
  const folded = foldTitle(title.text);
  for (const block of top) {
    if (block === title || block.fate) continue;
    if (!foldsTo(block.text, folded) && !(block.tag === null && hasSite(block.text, title.text))) continue;
    yield { type: "drop", block, why: "repeats the title", category: "duplicate" };
  }
}
