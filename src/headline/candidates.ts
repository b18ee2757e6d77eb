import { readAmount } from "../evidence/kitchen-measures";
import { JUDGE } from "../evidence/lost";
import { isKeptProse } from "../evidence/running-text";
import { foldTitle, isProseBlock, isTitleLike } from "../evidence/shape";
import type { Block, Fate, Page } from "../page";
import { countWordsUpTo } from "../words";
import {
  findContents,
  findSpeakers,
  isAskedBelow,
  isQuestion,
  readSpeaker,
  withoutBullet,
} from "./inner-lines";
import { compareLines, type Lines } from "./lines";
import { isNoHeadline, isRowOfLinks, NO_HEADLINE } from "./no-headlines";
import { listTerms, weighTerm } from "./terms";

/** A line of plain text that may be the article's headline. */
export interface Candidate {
  readonly block: Block;
  readonly evidence: Evidence;
}

/** What speaks for a line, by name. */
export type Evidence = ReturnType<typeof describe>;

/** The cleaners that drop lines because of where or how they stand; what others took is sure to be something else. */
export const JUDGES: ReadonlySet<string> = new Set([JUDGE, "article-edges"]);
/** Whether it stays, or went only because of where or how it stands. */
export const isUndecided = ({ fate }: { readonly fate?: Fate | undefined }): boolean =>
  !fate || JUDGES.has(fate.by);
/** Lines within which a text begins, lines above it that are looked at, paragraphs below which a headline may come. */
const REACH = 400;
const ABOVE = 50;
const PARAGRAPHS = 3;
/** Characters of a line that may be a headline. */
export const LONGEST = 250;
/** Most terms of a headline, and fewest words of a paragraph that ends no sentence. */
const WORDS = 30;

/** The lines around the start of a text that could be its headline; none where no running text is found. */
export function listCandidates(page: Page): Candidate[] {
  const { blocks } = page;
  const top = blocks.slice(0, REACH);
  const isText = [isKeptProse, isLong].find((test) => top.some(test)) ?? (isVerse(top) ? isLine : isLong);
  const first = top.findIndex(isText);
  if (first < 0) return [];
  const text = readText(blocks, first);
  const near = top.slice(Math.max(0, first - ABOVE), findEnd(top, first, isText));
  const folded = near.map((block) => (isTitleLike(block.text, 1) ? foldTitle(block.text) : ""));
  const lines = compareLines(folded);
  const last = near.at(-1)?.id ?? 0;
  const elsewhere = new Set<string>();
  for (let i = last + 1; i < blocks.length; i++) {
    const line = blocks[i]?.text ?? "";
    // The texts of paragraphs are long to look up, and no headline is one.
    if (line.length <= LONGEST) elsewhere.add(line);
  }
  const around = blocks.slice(Math.max(0, first - ABOVE - LIST), last + 1 + LIST);
  const amounts = new Set(around.filter(hasAmount).map(({ id }) => id));
  const candidates: Candidate[] = [];
  const isAsked = isAskedBelow(blocks);
  const speakers = findSpeakers(blocks);
  const contents = findContents(top);
  for (const [i, block] of near.entries()) {
    const line = folded[i] ?? "";
    if (line === "" || block.kind === "code" || !isUndecided(block)) continue;
    if (isNoHeadline(block, page)) continue;
    if (block.id > (top[first]?.id ?? 0) && isAnnounced(block, blocks)) continue;
    if ((isAsked && isQuestion(block)) || speakers.has(readSpeaker(block.text))) continue;
    if (contents.has(withoutBullet(block))) continue;
    // A page squashed into one line is cut after its sentences: no piece is a headline alone.
    if (block.glue === " " || blocks[block.id + 1]?.glue === " ") continue;
    const terms = listTerms(line);
    if (terms.size > WORDS || !hasWeight(terms)) continue;
    candidates.push({
      block,
      evidence: describe({ blocks, first, text, lines, elsewhere, amounts }, block, line, terms),
    });
  }
  return candidates;
}

/** Entries of menus are called like the pages that they lead to, and one of them is this one. */
const NAMED: ReadonlySet<string> = new Set([
  ...JUDGES,
  "menu-entries",
  "navigation-lines",
  "related-headings",
  "widget-headings",
]);

/** The lines of the top that may be a headline by their form, down to the third paragraph. */
export function listLines({ blocks, source }: Page): readonly Block[] {
  const top = blocks.slice(0, REACH);
  const first = top.findIndex(isKeptProse);
  const near = first < 0 ? top : top.slice(0, findEnd(top, first, isKeptProse));
  return near.filter((block) => {
    const { text, kind, fate } = block;
    return (
      kind !== "code" &&
      kind !== "item" &&
      (!fate || NAMED.has(fate.by)) &&
      isTitleLike(text, 1) &&
      !NO_HEADLINE.test(text) &&
      !isRowOfLinks(block, source)
    );
  });
}

/** Whether it is one of a few other articles that are announced amid the text. */
function isAnnounced({ id }: Block, blocks: readonly Block[]): boolean {
  for (const { fate, text, words } of blocks.slice(Math.max(0, id - TEASERS), id).reverse()) {
    if (fate?.type === "drop" && fate.category === "related") return true;
    if (isProseBlock({ text, words })) return false;
  }
  return false;
}

const TEASERS = 3;

/** The paragraph above which a headline must have come: some pages set a summary before it. */
function findEnd(top: readonly Block[], first: number, isText: (block: Block) => boolean): number {
  let paragraphs = 0;
  let end = first;
  for (; end < top.length; end++) {
    const block = top[end];
    if (block && isText(block) && ++paragraphs === PARAGRAPHS) break;
  }
  return end;
}

/** Whether many of the lines that stay begin in lower case, and end in a stop or a comma, as those of verses do. */
function isVerse(top: readonly Block[]): boolean {
  const lines = top.filter(isLine);
  const count = (sign: RegExp) => lines.filter(({ text }) => sign.test(text)).length;
  return (
    lines.length >= VERSES &&
    count(/^\p{Ll}/u) >= LOWER * lines.length &&
    count(/[,.]$/) >= STOPPED * lines.length
  );
}

const isLine = ({ fate, words }: Block): boolean => !fate && words > 1;
const VERSES = 8;
const LOWER = 0.3;
const STOPPED = 0.3;

/** Thai and its neighbours end no sentences. */
const isLong = ({ fate, text }: Block): boolean => !fate && countWordsUpTo(text, WORDS) === WORDS;

function hasWeight(terms: ReadonlySet<string>): boolean {
  for (const term of terms) if (weighTerm(term) > 0) return true;
  return false;
}

/** What a line is seen against. */
interface Around {
  readonly blocks: readonly Block[];
  /** The first paragraph of the text. */
  readonly first: number;
  readonly text: Text;
  readonly lines: Lines;
  /** The lines further below. */
  readonly elsewhere: ReadonlySet<string>;
  /** The lines that begin with an amount. */
  readonly amounts: ReadonlySet<number>;
}

/** Terms of the text below, and of its opening. */
interface Text {
  readonly all: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
}

/** Characters read of the text, and of its opening. */
const READ = 2_500;
const OPENING = 800;

function readText(blocks: readonly Block[], first: number): Text {
  let text = "";
  for (let i = first; i < blocks.length && text.length < READ; i++) {
    const block = blocks[i];
    if (block && !block.fate) text += ` ${block.text}`;
  }
  const terms = (part: string) => listTerms(foldTitle(part));
  return { all: terms(text.slice(0, READ)), opening: terms(text.slice(0, OPENING)) };
}

/** Added to the weight of a line's terms, so that one word spoken of is not yet a headline. */
const CALM = 6;
/** Logarithm of the terms that headlines have: eight or nine. */
const USUAL = 2.25;

function describe(
  { blocks, first, text, lines, elsewhere, amounts }: Around,
  block: Block,
  line: string,
  terms: ReadonlySet<string>,
) {
  let weight = 0;
  let said = 0;
  let saidAtOnce = 0;
  let count = 0;
  for (const term of terms) {
    const own = weighTerm(term);
    weight += own;
    if (own > 0 && text.all.has(term)) {
      said += own;
      count++;
    }
    if (text.opening.has(term)) saidAtOnce += own;
  }
  const { id, kind, glue, fate, probability } = block;
  const above = blocks[id - 1];
  const [below, second, third] = blocks.slice(id + 1, id + 4);
  const words = Math.log1p(terms.size);
  const repeats = lines.count(line) - 1;
  return {
    // How far the text speaks of it.
    "spoken of": said / (weight + CALM),
    "spoken of at once": saidAtOnce / (weight + CALM),
    "words spoken of": Math.log1p(count),
    // Its place.
    "lines to the text": Math.log1p(Math.max(0, first - id - 1)),
    "after the first paragraph": Number(id > first),
    "first of the page": Number(id === 0),
    "place on the page": Math.log1p(id),
    "byline or date next": Number(isField(below)),
    "byline or date below": Number(isField(below) || isField(second) || isField(third)),
    "apart from the line above": Number(glue === "\n\n"),
    "apart from the line below": Number(below?.glue === "\n\n"),
    "label above": Number(isLabel(above)),
    "label below": Number(isLabel(below)),
    "item above": Number(above?.kind === "item"),
    // Its form.
    words,
    "words off the usual": (words - USUAL) ** 2,
    "one word": Number(terms.size < 2),
    "two words": Number(terms.size === 2),
    capitals: shareOfCapitals(block.text),
    item: Number(kind === "item"),
    heading: Number(kind === "heading"),
    bars: Number(/\s[|·»]\s/.test(block.text)),
    trail: Number(/[›»>]|\s\/\s/.test(block.text)),
    exclaims: Number(block.text.endsWith("!")),
    asks: Number(block.text.endsWith("?")),
    "begins in lower case": Number(/^\p{Ll}/u.test(block.text)),
    "begins with an amount": Number(amounts.has(id)),
    "amounts around": Number(isNear(id, amounts)),
    "more than a sentence": Number(/\p{Ll}[.!?]\s+\p{Lu}/u.test(block.text)),
    // What became of it, and where else it stands.
    dropped: Number(fate !== undefined),
    "likely content": probability ?? 0,
    repeats: Math.min(3, repeats),
    "repeats often": Number(repeats > 2),
    "repeats further below": Number(elsewhere.has(block.text)),
    "part of a longer line": Number(lines.isPart(line)),
  };
}

const LABEL = 5;
const isLabel = (block: Block | undefined): boolean =>
  block !== undefined && countWordsUpTo(block.text, LABEL) < LABEL;

/** Ingredients without an amount have one within so many lines. */
const LIST = 3;

function isNear(id: number, amounts: ReadonlySet<number>): boolean {
  for (let at = id - LIST; amounts.size > 0 && at <= id + LIST; at++) if (amounts.has(at)) return true;
  return false;
}

const hasAmount = ({ text }: Block): boolean => readAmount(text) === "measure";

const isField = (block: Block | undefined): boolean =>
  block?.fate?.type === "lift" && block.fate.field !== "title";

function shareOfCapitals(text: string): number {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const capital = code >= 65 && code <= 90;
    if (capital || (code >= 97 && code <= 122)) letters++;
    if (capital) capitals++;
  }
  return capitals / Math.max(1, letters);
}
