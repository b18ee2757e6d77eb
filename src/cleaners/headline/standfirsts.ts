import type { Cleaner } from "../../cleaner";
import { isInLearnedLanguage } from "../../evidence/learned-language";
import { isLifted } from "../../evidence/lifted";
import { JUDGE } from "../../evidence/lost";
import { isKeptProse } from "../../evidence/running-text";
import { foldTitle, isProseBlock, isTruncated } from "../../evidence/shape";
import { CREDIT } from "../../headline/no-headlines";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { findDate } from "../../lexicon/index";
import { type Block, type Edit, type Fate, holdsLink, type Page, type Tag } from "../../page";

/** Words of a description that says something of its own. */
const FEWEST = 8;
/** Words of one that is the same on the page. */
const SHORT = 4;
/** As far as this the two must be alike, in characters: search engines show no more of a description. */
const ALIKE = 80;
/** So many blocks may stand between the title and what stands above the text. */
const REACH = 12;
const ARTICLE = 0.6;
/** Who judges by chance. */
const JUDGES: ReadonlySet<string> = new Set([JUDGE, "main-container"]);

export const standfirsts = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "standfirsts",
  doc: "Lifts the line between title and text that the page states as its description, or marks as such a line, and where it states none, the one between title and date, if it would be dropped.",
  *apply(page) {
    if (page.format === "text") {
      const deck = findDeck(page);
      if (deck && (isUnlearned(page) || isArticle(page, kinds)))
        yield toDescription(deck, "running text, between title and text");
      return;
    }
    const stated = findStandfirst(page);
    if (stated && isArticle(page, kinds)) yield toDescription(stated.block, stated.why);
    const deck = stated ? undefined : findBelowTitle(page);
    if (deck) yield toDescription(deck, "running text between title and date, in one element with the title");
  },
});

const isArticle = (page: Page, kinds: KindOptions["kinds"]): boolean =>
  judgeKind(page, kinds).probabilities.article >= ARTICLE;

const toDescription = (block: Block, why: string): Edit => ({
  type: "lift",
  block,
  field: "description",
  why,
});

/** Of texts in languages that few learned pages have it is not known what kind of page they are. */
const isUnlearned = (page: Page): boolean => page.format === "text" && !isInLearnedLanguage(page);

/**
 * The paragraph right below a plain text's title, where a date or a byline stands below it and the text soon after: it
 * stands among menus and buttons (831 marked pages flattened to lines: of 126 true paragraphs that were lost, 8 fewer are).
 * Or the line there of some words that is no row of labels.
 */
function findDeck({ blocks }: Page): Block | undefined {
  const title = blocks.find((block) => isLifted(block, "title"));
  const deck = title && blocks[title.id + 1];
  if (!deck?.fate || !isJudged(deck.fate) || findDate(deck.text)) return undefined;
  return (isProseBlock(deck) || isLine(deck)) && isAboveDate(deck, blocks) ? deck : undefined;
}

const isJudged = ({ by, type, ...fate }: Fate): boolean =>
  JUDGES.has(by) ||
  (by === "leftovers" && type === "drop" && "category" in fate && fate.category === "boilerplate");

/** Whether a line may be a sentence without its stop: several words, most of them in lower case, and no credit. */
function isLine({ text, words }: Block): boolean {
  if (words < LINE_WORDS || text.length > LONGEST_LINE || !LINE.test(text) || CREDIT.test(text)) return false;
  const capitals = text.match(CAPITALS)?.length ?? 0;
  return capitals <= words / 2;
}

const LINE_WORDS = 5;
const LONGEST_LINE = 250;
const LINE = /^["“„«'‘]?[\p{Lu}\p{Lo}\d](?!.*[|·•›»>/@#_]).*[^:]$/u;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}/gu;

/** Whether a line that says when stands between a deck and the text, which is near. */
function isAboveDate({ id }: Block, blocks: readonly Block[]): boolean {
  const below = blocks.slice(id + 1, id + 1 + REACH);
  const text = below.findIndex(isKeptProse);
  return text > 0 && below.slice(0, Math.min(text, NEAR)).some(isDateline);
}

/** So many lines below it stand who wrote and when. */
const NEAR = 4;
/** Words of a line that says when. */
const DATELINE = 12;

const isDateline = ({ fate, text, words }: Block): boolean =>
  fate !== undefined && (FIELDS.has(fate.by) || (words <= DATELINE && findDate(text) !== null));

const FIELDS: ReadonlySet<string> = new Set(["bylines", "date-lines", "squashed-lines"]);

/** The line that says what the page's description says, or else the first in an element that is marked as such a line. */
function findStandfirst({ blocks, meta }: Page): Standfirst | undefined {
  const stated = meta.flatMap(({ key, value }) => (DESCRIPTIONS.has(key) ? [foldTitle(value)] : []));
  const telling = stated.filter((text) => text.split(" ").length >= FEWEST);
  const title = blocks.find((block) => block.level === 1 || isLifted(block, "title"));
  if (!title) return undefined;
  let marked: Block | undefined;
  for (const block of blocks.slice(title.id + 1, title.id + 1 + REACH)) {
    const { fate, text, words } = block;
    if (!fate && words >= FEWEST) break;
    if (!fate || !JUDGES.has(fate.by) || words < SHORT || isTruncated(text)) continue;
    const folded = foldTitle(text);
    if (words < FEWEST ? stated.includes(folded) : telling.some((stated) => isAlike(folded, stated)))
      return { block, why: "the page's description, between title and text" };
    if (!marked && words >= FEWEST && isMarked(block) && isSaid(block)) marked = block;
  }
  return marked && { block: marked, why: "in an element marked as what stands below a title" };
}

/** Whether it is words of the page alone: bylines and lists of links stand there as well. */
const isSaid = ({ kind, text, marks }: Block): boolean =>
  kind !== "caption" && kind !== "item" && !holdsLink({ marks }) && findDate(text) === null;

interface Standfirst {
  readonly block: Block;
  readonly why: string;
}

/** Whether the class of its element, or of the one around that, is what sites call the line below a title. */
const isMarked = ({ tag }: Block): boolean => names(tag) || names(tag?.parent ?? null);

function names(tag: Tag | null): boolean {
  const words = tag?.words ?? [];
  return words.some((word, at) => {
    const next = words[at + 1] ?? "";
    return STANDFIRSTS.has(word) ? !PICTURES.has(next) : word === "sub" && BELOW.has(next);
  });
}

const STANDFIRSTS: ReadonlySet<string> = new Set([
  "bajada",
  "chapeau",
  "chapo",
  "copete",
  "deck",
  "dek",
  "desc",
  "entradilla",
  "excerpt",
  "ingress",
  "intro",
  "lead",
  "lede",
  "manchet",
  "perex",
  "sommario",
  "sottotitolo",
  "standfirst",
  "strapline",
  "subhead",
  "subheader",
  "subheading",
  "subheadline",
  "subtitle",
  "subtitulo",
  "summary",
  "vorspann",
]);
/** "lede-image" holds a picture and who took it. */
const PICTURES: ReadonlySet<string> = new Set([
  "art",
  "asset",
  "image",
  "img",
  "media",
  "photo",
  "picture",
  "video",
]);
const BELOW: ReadonlySet<string> = new Set(["headline", "title"]);

/**
 * On a page of HTML that states no description, the paragraph right below the title, beside it in one element and above the
 * date: of pages that say nothing of themselves it is often not known what kind they are.
 */
function findBelowTitle(page: Page): Block | undefined {
  if (statesDescription(page)) return undefined;
  const title = page.blocks.find((block) => isLifted(block, "title"));
  const deck = title && page.blocks[title.id + 1];
  if (!title || !deck?.fate || !JUDGES.has(deck.fate.by)) return undefined;
  if (!isProseBlock(deck) || findDate(deck.text)) return undefined;
  if (deck.tag?.parent !== title.tag?.parent || holdsLink(deck)) return undefined;
  return isAboveDate(deck, page.blocks) ? deck : undefined;
}

const statesDescription = ({ meta }: Page): boolean => meta.some(({ key }) => DESCRIPTIONS.has(key));

const isAlike = (one: string, other: string): boolean =>
  one.startsWith(other.slice(0, ALIKE)) || other.startsWith(one.slice(0, ALIKE));

const DESCRIPTIONS: ReadonlySet<string> = new Set(["description", "og:description", "twitter:description"]);
