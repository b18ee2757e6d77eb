import type { Cleaner } from "../../cleaner";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isKeptProse } from "../../evidence/running-text";
import { endsSentence, isProseBlock, isTruncated } from "../../evidence/shape";
import { isUntouched } from "../../evidence/untouched";
import type { Topic } from "../../lexicon/index";
import { type Block, type Category, linkShare, type Page } from "../../page";
import { CLOSING } from "../../quotation";
import { remember } from "../../remember";

const TOPICS: ReadonlySet<Topic> = new Set(["related", "widget", "read-more"]);
/** Longest list, and longest line in it; a headline has fewer words than a paragraph. */
const LINES = 12;
const WORDS = 25;
/** "Read also" may lead to a single line, which is then no list. */
const FEWEST = 2;
/** Words of running text above the heading, without which the list may be what the page is about. */
const ENOUGH = 80;
/** The same above "also read", which stands in articles, some of them below the first paragraph. */
const ENOUGH_ABOVE_ALSO = 20;
/** Share of a line that must be links where the page has markup. */
const LINKED = 0.6;

export const headedLists = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "headed-lists",
  doc: "Drops the headlines below a dropped heading of other articles or of a sidebar box.",
  *apply(page) {
    if (isUntouched(page)) return;
    let above = 0;
    for (const heading of page.blocks) {
      if (above < ENOUGH && isKeptProse(heading)) above += heading.words;
      if (above < ENOUGH_ABOVE_ALSO || heading.fate?.type !== "drop") continue;
      if (above < ENOUGH && !saysAlso(heading)) continue;
      const list = findList(heading, page);
      const match = list.length > 0 ? phrases.match(page, heading, TOPICS) : null;
      const isSingle = countEntries(list) < FEWEST;
      if (!match || (match.how !== "whole" && (isSingle || !heading.text.endsWith(":")))) continue;
      // "Read more …" leads on from what stands above, and heads nothing.
      const leadsOn =
        isTruncated(heading.text) || (isSingle && !LEADS.test(heading.text) && !saysAlso(heading));
      if (match.topic === "read-more" && leadsOn) continue;
      const category: Category = match.topic === "widget" ? "widget" : "related";
      for (const block of list) {
        yield { type: "drop", block, category, why: `listed below "${heading.text.slice(0, 40)}"` };
      }
    }
  },
});

/** Headlines in the list; a template may set several links on one line. */
const countEntries = (list: readonly Block[]): number =>
  list.reduce((sum, { marks }) => sum + Math.max(1, marks.filter(({ type }) => type === "link").length), 0);

/** The short kept lines below the heading, within its group or, where it stands alone in it, within the next one. */
function findList(heading: Block, page: Page): readonly Block[] {
  const { blocks } = page;
  const first = blocks[heading.id + 1];
  if (!first) return [];
  const list: Block[] = [];
  for (let i = first.id; i < blocks.length && list.length < LINES; i++) {
    const block = blocks[i];
    if (!block || block.group !== first.group || block.fate || !isEntry(block)) break;
    list.push(block);
  }
  // Headlines have no full stop: the sports pages set sentences below "Up next".
  if (list.every(isSentence)) return [];
  const next = blocks[(list.at(-1)?.id ?? heading.id) + 1];
  const goesOn = next && !next.fate && next.group === first.group && isProseBlock(next);
  return goesOn ? cutOpening(list, heading, page) : list;
}

/**
 * The list without what opens the text that goes on below it: short sentences, or a line that may be its heading. One
 * line below "Also read" is what that leads to, and so are several where no other line of the text looks like a heading.
 */
function cutOpening(list: readonly Block[], heading: Block, page: Page): readonly Block[] {
  const end = list.findLastIndex((block) => !isSentence(block)) + 1;
  if (end < list.length) return list.slice(0, end);
  if (list.length < FEWEST && (LEADS.test(heading.text) || saysAlso(heading))) return list;
  const isTeaser = saysAlso(heading) && (list.at(-1)?.words ?? 0) >= TEASER_WORDS;
  return isTeaser && !hasSubheads(page) ? list : list.slice(0, -1);
}

/** "Also read", "You might also like", "Related": something else is above, and no button. */
const saysAlso = ({ text }: Block): boolean => text.length <= SHORT && ALSO.test(text);
const SHORT = 40;
const ALSO =
  /^related$|(?:^|\P{L})(?:also|auch|ook|også|också|även|aussi|également|anche|tambi[eé]n|também|també|również|też|także|также|също|ayrıca|juga|cũng|भी|हेही|আরও|আরো)(?:\P{L}|$)|також|أيض|ايض|மேலும்|இதையும்|관련|あわせて|併せて/iu;

/** A line of plain text that may be a heading: no sentence, with paragraphs that stay above and below. */
const isPlainSubhead = (block: Block, blocks: readonly Block[]): boolean =>
  !block.fate &&
  block.words <= SUBHEAD_WORDS &&
  !isSentence(block) &&
  isKeptProse(blocks[block.id - 1]) &&
  isKeptProse(blocks[block.id + 1]);
const SUBHEAD_WORDS = 15;

const hasSubheads = remember(({ blocks }: Page): boolean =>
  blocks.some((block) => isPlainSubhead(block, blocks)),
);
/** Words of a headline; headings amid a text have fewer. */
const TEASER_WORDS = 5;

const LEADS = /[:：|]$/u;
const CALLS = new RegExp(`[:?!？！][${CLOSING}]?$`, "u");
const isSentence = ({ text }: Block): boolean =>
  endsSentence(text) && !CALLS.test(text) && !isTruncated(text);

function isEntry(block: Block): boolean {
  if (block.tag && linkShare(block) < LINKED) return false;
  if (countEntries([block]) >= FEWEST) return true;
  return block.words <= WORDS && (!isProseBlock(block) || isTruncated(block.text));
}
