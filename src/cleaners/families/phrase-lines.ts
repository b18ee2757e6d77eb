import type { Cleaner } from "../../cleaner";
import { findLegalText, isLegalPage } from "../../evidence/legal-page";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isAmidProse, isKept, isKeptProse } from "../../evidence/running-text";
import { endsSentence, isTruncated } from "../../evidence/shape";
import { isAmidSentence } from "../../evidence/torn-sentences";
import { type Match, primaryLanguage, TOPICS, type Topic } from "../../lexicon/index";
import { type Block, type Category, holdsLink, linkShare, type Page } from "../../page";
import { isUnspaced } from "../../words";

interface PhraseLines {
  readonly name: string;
  readonly doc: string;
  readonly topics: readonly Topic[];
  readonly category: Category;
  /**
   * Which phrases an article may also set on a line of its own, as a heading or a label, and which therefore need
   * company: by default those of a single word. Those of many words are never among them.
   */
  readonly ambiguous?: "none" | "words" | "all";
  /** What is company for a heading of markup: lines of any topic, or those of its own alone. */
  readonly company?: "any" | "own";
  /** So many of these lines on a page are company for one another, wherever they stand; single words need theirs nearby. */
  readonly crowd?: number;
  /** What such a line may be instead: a heading with text or details below it, the label of a value. */
  readonly unless?: (line: Block, page: Page, isPhrase: (block: Block) => boolean) => boolean;
}

/** The factory of a cleaner that drops lines which are nothing but a standing phrase of its topics. */
export function phraseLines({
  name,
  doc,
  topics,
  category,
  ambiguous = "words",
  company = "any",
  crowd = Number.POSITIVE_INFINITY,
  unless = () => false,
}: PhraseLines) {
  const wanted = new Set(topics);
  const isAmbiguous = ({ how, phrase }: Match, among: number) => {
    if (ambiguous === "all" && among < crowd) return !isLong(phrase);
    return ambiguous !== "none" && how === "whole" && isSingleWord(phrase);
  };
  return ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
    name,
    doc,
    *apply(page) {
      const hits = phrases.hits(page, wanted);
      if (hits.length === 0) return;
      const isPhrase = (block: Block) => phrases.match(page, block, ALL_TOPICS) !== null;
      const isOwn = (block: Block) => phrases.match(page, block, wanted) !== null;
      const isBoilerplate = (other: Block, { kind, tag }: Block) =>
        company === "own" && kind === "heading" && tag
          ? isOwn(other)
          : Boolean(other.fate) || isPhrase(other);
      const isLegalText = isLegalPage(page) ? findLegalText(page, isPhrase) : () => false;
      for (const { block, match } of hits) {
        if (block.kind === "code" || CODE.test(block.text) || isForeign(match, page)) continue;
        // An excerpt that begins like a phrase is a teaser, and related-teasers says so.
        if (match.how !== "whole" && isTruncated(block.text)) continue;
        if (match.how !== "whole" && mayOpenSentence(block, match) && goesOnAround(block, page)) continue;
        if (
          LEADING.has(match.topic) &&
          match.how === "prefix" &&
          (isListed(block, match) || namesCode(block) || DOI.test(block.text))
        )
          continue;
        if (match.how === "whole" && isAmidSentence(block, page)) continue;
        // On a page of one line a headline without a stop runs on into the sentence after it.
        if (
          LEADING.has(match.topic) &&
          match.how === "prefix" &&
          block.words > HEADLINE &&
          isOnOneLine(block, page)
        )
          continue;
        // One word in a cell is a value: "May" heads a column before it heads an archive, and 完 says that something is done.
        if (block.kind === "cell" && (isSingleWord(match.phrase) || match.phrase.length === 1)) continue;
        if (
          isAmbiguous(match, hits.length) &&
          !isLabel(block, match) &&
          standsAlone(block, match, page, isBoilerplate)
        )
          continue;
        const isSetOff = match.how === "whole" || block.kind === "heading";
        if (isLegalText(block) || (isSetOff && unless(block, page, isPhrase))) continue;
        yield { type: "drop", block, why: `${WHY[match.how]} "${match.phrase}" (${match.lang})`, category };
      }
    },
  });
}

/** Labels in brackets are no headings of the text, nor is "RELATED": "[관련기사]", "【関連記事】". */
const isLabel = ({ text }: Block, { topic }: Match): boolean =>
  BRACKETED.test(text) || (LEADING_ON.has(topic) && CAPITALS.test(text));
const LEADING_ON: ReadonlySet<Topic> = new Set<Topic>(["read-more", "related"]);
const CAPITALS = /^\p{Lu}+:?$/u;
const BRACKETED = /^(?:\[[^\][]+\]|【[^【】]+】)$/u;

/** `{ category: "Fruits" }` is a line of a program, whose element scrapers lose; "#6429 (comment)" is where one is discussed. */
const CODE = /^(?:\{|#\d)/;

/** So few letters are a word, or stand for one, in other languages: "PR" labels advertisements in Japanese. */
const SHORT = 3;

/** A word so short on a page of another language; those of English are known everywhere. */
const isForeign = ({ phrase, lang }: Match, page: Page): boolean =>
  phrase.length <= SHORT &&
  lang !== "en" &&
  isSingleWord(phrase) &&
  page.lang !== null &&
  primaryLanguage(page.lang) !== lang;

const WHY = { whole: "is", prefix: "begins with", suffix: "ends with" } as const;

/**
 * Of lines of articles that are or begin with phrases of so many words, nearly all were boilerplate, alone or not (WCXB
 * and annotated pages; on video 65 words to 27).
 */
const LONG = 4;
/** As much as that in characters of a script without spaces: headings and labels of Chinese and Japanese are shorter. */
const LONG_UNSPACED = 12;
const isLong = (phrase: string): boolean =>
  phrase.split(" ").length >= LONG || (isUnspaced(phrase.charCodeAt(0)) && phrase.length >= LONG_UNSPACED);
const isSingleWord = (phrase: string): boolean => !phrase.includes(" ") && !isUnspaced(phrase.charCodeAt(0));

/**
 * A sentence between paragraphs, or between items of a list, may begin like a phrase: "Sponsored by Senator Doe, the bill
 * …", "Scan the code at the gate, then …". The model judges it. Of 2,000 lines of pages that begin or end with phrases
 * and are sentences, seven stand so.
 */
function goesOnAround(block: Block, page: Page): boolean {
  const { id, kind, glue, text } = block;
  const beside = [page.blocks[id - 1], page.blocks[id + 1]];
  // On a page of one line all that there is stands between sentences.
  if (glue === " " || beside[1]?.glue === " " || text.endsWith(":") || !endsSentence(text)) return false;
  const isItem = (other: Block | undefined) => isKept(other) && other.kind === "item";
  return isAmidProse(block, page) || (kind === "item" && beside.every(isItem));
}

const isOnOneLine = ({ id, glue }: Block, { blocks }: Page): boolean =>
  glue === " " || blocks[id + 1]?.glue === " ";

/** Words of a headline and what leads to it. */
const HEADLINE = 16;

/** Phrases that lead to another page. */
const LEADING: ReadonlySet<Topic> = new Set<Topic>(["read-more", "video"]);

/** "Read: Mumford, The City in History": where the page has links and the line has none, it leads nowhere. */
const isListed = (block: Block, { phrase }: Match): boolean =>
  block.tag !== null && linkShare(block) === 0 && !withoutColon(phrase).includes(" ");

/** A reference to a paper: what a report is about, and no teaser. */
const DOI = /\b10\.\d{4,9}\//;

/** "See also: `try_update`" is a line of documentation. */
const namesCode = ({ marks }: Block): boolean => marks.some(({ type }) => type === "code");

const withoutColon = (phrase: string): string => phrase.replace(/:$/u, "");

/** No sentence of an article has that many words of a phrase, or begins like a call to follow and has links; "Source: …", "Read more » …" are set off from what follows. */
const mayOpenSentence = ({ text, marks }: Block, { phrase, topic, rest = "" }: Match): boolean =>
  !(topic === "share" && holdsLink({ marks })) &&
  phrase.split(" ").length < UNMISTAKABLE &&
  !(phrase.length >= UNMISTAKABLE_UNSPACED && isUnspaced(phrase.charCodeAt(0))) &&
  !phrase.endsWith(":") &&
  !/[:：|»›→▶►]\s*$/u.test(text.slice(0, Math.max(0, text.length - rest.length)));

const UNMISTAKABLE = 6;
/** As much as that in characters of a script without spaces. */
const UNMISTAKABLE_UNSPACED = 18;

/** How far boilerplate is looked for around an ambiguous line, in blocks. */
const COMPANY = 2;
const ALL_TOPICS: ReadonlySet<Topic> = new Set(TOPICS);

/**
 * A page's first heading, or a line with running text on both sides, or one inside the page with no other boilerplate
 * near it. Other headings of markup are lines like those of plain text: what is left must read as text like this, too.
 */
function standsAlone(
  block: Block,
  { phrase }: Match,
  page: Page,
  isBoilerplate: (other: Block, block: Block) => boolean,
): boolean {
  if (block.level === 1) return true;
  const { blocks } = page;
  const before = blocks.slice(Math.max(0, block.id - COMPANY), block.id).filter(isCompany);
  const after = blocks.slice(block.id + 1, block.id + 1 + COMPANY).filter(isCompany);
  if (isKeptProse(before.at(-1)) && isKeptProse(after[0])) return true;
  // The first and the last line of a page are boilerplate more often, but one word may be a heading there too.
  if ((before.length === 0 || after.length === 0) && !isSingleWord(phrase)) return false;
  return ![...before, ...after].some((other) => isBoilerplate(other, block));
}

/** "[edit]" beside the headings of a wiki says nothing of the headings. */
const isCompany = ({ fate }: Block): boolean => fate?.by !== ANCHORS;
const ANCHORS = "heading-anchors";
