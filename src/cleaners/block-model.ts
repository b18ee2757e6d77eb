import type { Cleaner } from "../cleaner";
import { goesOn } from "../evidence/left";
import { endsSentence } from "../evidence/shape";
import { isUntouched } from "../evidence/untouched";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { chooseCut } from "../model/choose-cut";
import { readCues } from "../model/cues";
import { makeExplainer } from "../model/explain";
import { htmlFeatures, readHtmlCues } from "../model/features/html";
import { textFeatures } from "../model/features/index";
import { HTML_MODEL } from "../model/generated/html";
import { TEXT_MODEL } from "../model/generated/text";
import { type Model, unpackModel } from "../model/model";
import { sumLeaves, toProbability, toSum } from "../model/score";
import { SURE_CLEANERS } from "../model/sure-cleaners";
import { type Block, type Category, kept, type Page } from "../page";

/**
 * Judges blocks by the shipped weights, or by the given ones (of a fold, when measuring). On HTML it judges what
 * cleaners have dropped as well, and brings back what is likely content after all.
 */
export const blockModel = (models: { text?: Model; html?: Model } & KindOptions = {}): Cleaner => ({
  name: "block-model",
  doc: "Drops blocks that a model learned from labelled pages takes for boilerplate, judged together with those around.",
  *apply(page) {
    const html = page.format === "html";
    if (!html && isSettled(page)) return;
    const cues = html ? readHtmlCues(page) : readCues(page);
    const { judged } = cues;
    if (judged.length === 0) return;
    const model = html ? (models.html ?? unpackModel(HTML_MODEL)) : (models.text ?? unpackModel(TEXT_MODEL));
    const sheet = (html ? htmlFeatures : textFeatures).compute(cues, model, model.names);
    const bias = html && judgeKind(page, models.kinds).probabilities.listing >= LIKELY_LIST ? ON_LISTS : 0;
    const odds = sumLeaves(sheet, model);
    const words = new Float64Array(odds.length);
    for (let i = 0; i < odds.length; i++) {
      odds[i] = (odds[i] as number) + bias;
      words[i] = cues.counts.words[judged[i] as number] as number;
    }
    if (!html && isUntouched(page)) levelCopies(page.blocks, judged, odds);
    const threshold = findThreshold(page, odds, words, model, models);
    // What the page hides comes back only when it would stay whatever the cut.
    const shown = toSum(SURE_HTML, model.knots);
    const explain = makeExplainer(sheet, model);
    let under: Category = "boilerplate";
    let row = -1;
    let keptAt = Number.NEGATIVE_INFINITY;
    for (const block of page.blocks) {
      const sum = judged[row + 1] === block.id ? (odds[++row] ?? 0) : Number.NEGATIVE_INFINITY;
      if (block.fate && sum < (isHidden(block) ? shown : threshold)) {
        under = categoryBelow(block, under);
        continue;
      }
      const probability = toProbability(sum, model.knots);
      const why = LIKELIHOODS[Math.round(100 * probability)] ?? "";
      if (sum >= threshold || probability >= findLeast(block, block.id - keptAt, html)) {
        if (sum >= threshold) keptAt = block.id;
        under = "boilerplate";
        yield { type: "keep", block, why, probability };
      } else {
        yield {
          type: "drop",
          block,
          why: `${why}: ${explain(row)}`,
          category: under,
          probability,
        };
      }
    }
  },
});

/**
 * Pages of news and recipes hold lists of other pages, which are boilerplate there; on a page that likely is such a list
 * its entries are likelier than the trees say, by these log-odds (WCXB's listings: F1 +0.7 points, others even).
 */
const ON_LISTS = 1;
const LIKELY_LIST = 0.5;

/** What is said of each percentage; written once, for writing a number takes as long as judging the block. */
const LIKELIHOODS = Array.from(
  { length: 101 },
  (_, percent) => `${(percent / 100).toFixed(2)} likely to be content`,
);

/**
 * Lines of such a text that say the same are as likely as they are on average: only their places differ, and each that goes
 * would change the places of the others.
 */
function levelCopies(blocks: readonly Block[], judged: ArrayLike<number>, odds: Float64Array): void {
  const sums = new Map<string, { odds: number; count: number }>();
  const textOf = (row: number) => blocks[judged[row] as number]?.text ?? "";
  for (let row = 0; row < odds.length; row++) {
    const text = textOf(row);
    const sum = sums.get(text);
    if (!sum) sums.set(text, { odds: odds[row] as number, count: 1 });
    else {
      sum.odds += odds[row] as number;
      sum.count++;
    }
  }
  if (sums.size === odds.length) return;
  for (let row = 0; row < odds.length; row++) {
    const { odds: all, count } = sums.get(textOf(row)) ?? { odds: 0, count: 1 };
    odds[row] = all / count;
  }
}

const isHidden = ({ fate }: Block): boolean => fate?.by === "hidden-elements";

/** No cut keeps blocks less likely than this. */
const LEAST = { html: 0.12, text: 0.16 };
/** A page without any block as likely is a shell without content: of eight such pages of WCXB seven have no gold text. */
const SHELL = 0.14;
/**
 * How far from where F1 is expected to be highest cuts lie (log-odds). Lower is as good, and less is lost (WCXB: recall
 * +0.8 points at the same F1); but the text of what surely is an article is likely, and what is less so follows it
 * (annotated articles +0.5 points, WCXB +0.1).
 */
const LEAN = { text: -0.2, html: -0.75, likely: -0.45, article: 0.3 };
/** Pages this likely to be articles likely are, and surely. */
const LIKELY = 0.6;
const SURELY = 0.95;
/**
 * A block at least this likely to be content stays, whatever the cut: losing is worse than keeping (0.45: recall of articles
 * 0.07 points less, at the same F1).
 */
const SURE = 0.41;
/**
 * A listing or a caption so many blocks below one that stays belongs to it: above listings stand the names of their files
 * and buttons that copy and run them.
 */
const NEAR = { code: 7, caption: 2 };
/** The same of a listing in plain text, which stands below the words that speak of it. */
const NEAR_TEXT = 2;

/** How likely such a block must be. Captions that are no sentences are credits and labels more often than not. */
function findLeast({ kind, text, tag }: Block, distance: number, html: boolean): number {
  if (!html) return kind === "code" && tag === null && distance <= NEAR_TEXT ? 0 : 1;
  if (kind === "code" && distance <= NEAR.code) return 0;
  return kind === "caption" && distance <= NEAR.caption && endsSentence(text) ? 0.08 : 1;
}

/** On HTML, where cuts lie lower; 0.35 costs 0.3 points of F1 on segments. */
const SURE_HTML = 0.5;
/** On a text of which no cleaner dropped anything: it may be clean already. */
const SURE_UNTOUCHED = 0.3;
/** On a page that is clean already, only blocks less likely than this go. */
const DOUBTED = 0.15;
/** A page counts as clean already when such shares of its words and of its blocks are content by the model. */
const CLEAN = { words: 0.9, blocks: 0.8 };
/**
 * A text of which cleaners dropped nothing, and such shares are content, comes out whole: so the results of
 * nearly all pages do. Costs 0.13 points of F1 on half-cleaned texts, nothing on whole ones (every twelfth text).
 */
const WHOLE = { words: 0.6, blocks: 0.5 };
/** What is left of a text with such shares is judged higher once the rest is gone, and comes out whole (746 of 750). */
const SETTLED = { words: 0.5, blocks: 0.3 };
/**
 * A text of which cleaners dropped nothing, and which would lose smaller shares of its words and blocks, comes out whole,
 * too: what is left of a page is seldom judged just as before (6 of 1,497 texts change when cleaned again, instead of 18,
 * at the same F1).
 */
const LITTLE = { words: 0.1, blocks: 0.4 };
/** A threshold that everything which is still on the page reaches. */
const EVERYTHING = -Number.MAX_VALUE;
/** The log-odds from which a block stays. */
function findThreshold(
  page: Page,
  odds: Float64Array,
  words: Float64Array,
  model: Model,
  options: KindOptions,
): number {
  const { knots, pages } = model;
  const probabilities: number[] = [];
  for (const sum of odds) probabilities.push(toProbability(sum, knots));
  const html = page.format === "html";
  const untouched = !html && isUntouched(page);
  if (untouched && (isMostlyContent(probabilities, words, WHOLE) || isSpoken(page))) return EVERYTHING;
  // A cut learned for pages gave 0.6 points less on HTML than the expected F1 does (WCXB, cross-validated).
  const cut =
    chooseCut(odds, words, { knots, pages: html ? null : pages }).threshold + LEAN[leaning(page, options)];
  const sure = html ? SURE_HTML : untouched ? SURE_UNTOUCHED : SURE;
  const floor = isMostlyContent(probabilities, words, CLEAN, html ? countDropped(page) : NONE)
    ? DOUBTED
    : sure;
  const least = probabilities.some((probability) => probability >= SHELL) ? LEAST[page.format] : SHELL;
  const threshold = Math.max(Math.min(cut, toSum(floor, knots)), toSum(least, knots));
  return untouched && losesLittle(odds, words, threshold) ? EVERYTHING : threshold;
}

function leaning(page: Page, { kinds }: KindOptions): keyof typeof LEAN {
  const { format } = page;
  if (format === "text") return format;
  const { article } = judgeKind(page, kinds).probabilities;
  return article < LIKELY ? format : article < SURELY ? "likely" : "article";
}

/** Such a share of lines that end a sentence have interviews, parts of plays, letters; menus and teasers end none. */
const SPOKEN = 0.7;
/** Fewer lines say nothing of the rest of a page. */
const FEWEST = 5;
/** Between the times of a subtitle. */
const ARROW = " --> ";

/** Whether nearly all lines are sentences, however short, or subtitles. */
function isSpoken(page: Page): boolean {
  if (page.source.includes(ARROW) && page.blocks.some(({ text }) => CUE.test(text))) return true;
  // A page on one line is read as sentences, whatever it says.
  const open = kept(page).filter((block) => !goesOn(block));
  if (open.length < FEWEST) return false;
  let spoken = 0;
  for (const { text } of open) if (endsSentence(text)) spoken++;
  return spoken >= SPOKEN * open.length;
}

const CUE = /^(?:\d+:)?\d\d:\d\d[,.]\d{3} --> /;

/** Whether this is what was left of a text, and so much of it content that judging it anew would change nothing. */
function isSettled(page: Page): boolean {
  const open = kept(page);
  const probabilities = open.flatMap(({ probability }) => probability ?? []);
  if (probabilities.length < open.length || !isUntouched(page)) return false;
  const lengths = open.map(({ text }) => text.length);
  return isMostlyContent(probabilities, lengths, SETTLED);
}

function losesLittle(odds: Float64Array, words: Float64Array, threshold: number): boolean {
  let all = 0;
  let lost = 0;
  let count = 0;
  for (let i = 0; i < odds.length; i++) {
    const amount = words[i] as number;
    all += amount;
    if ((odds[i] as number) >= threshold) continue;
    lost += amount;
    count++;
  }
  return lost < LITTLE.words * all && count < LITTLE.blocks * odds.length;
}

interface Size {
  readonly words: number;
  readonly blocks: number;
}

const NONE: Size = { words: 0, blocks: 0 };

/** What cleaners were sure of, so that it is not judged: a page with much of it is not clean already. */
function countDropped({ blocks }: Page): Size {
  const size = { words: 0, blocks: 0 };
  for (const { fate, words } of blocks) {
    if (!fate || !SURE_CLEANERS.has(fate.by)) continue;
    size.words += words;
    size.blocks++;
  }
  return size;
}

/** Whether judged blocks have at least such shares of content among them and so much beside them. */
function isMostlyContent(
  probabilities: ArrayLike<number>,
  words: ArrayLike<number>,
  least: Size,
  beside = NONE,
): boolean {
  let content = 0;
  let all = beside.words;
  let likely = 0;
  // Counted up, as a pair for each block would be garbage: 43 KB on a page of text.
  for (let i = 0; i < probabilities.length; i++) {
    const probability = probabilities[i] ?? 0;
    content += probability * (words[i] ?? 0);
    all += words[i] ?? 0;
    if (probability >= 0.5) likely++;
  }
  return content >= least.words * all && likely >= least.blocks * (probabilities.length + beside.blocks);
}

/** A label, and what it says. */
const LABELLED = /[:：]\s*[^\s:：]/;

/** Headings of these are followed by more of the same, until something else is recognised or kept. */
const HEADED: ReadonlySet<Category> = new Set([
  "author-box",
  "comments",
  "related",
  "shop",
  "tags",
  "widget",
]);

function categoryBelow({ text, marks, fate }: Block, above: Category): Category {
  if (fate?.type !== "drop") return "boilerplate";
  // A line that lists tags itself is no heading of the lines below it.
  if (fate.category === "tags" && (marks.length > 0 || LABELLED.test(text))) return "boilerplate";
  if (HEADED.has(fate.category)) return fate.category;
  return fate.category === "date" || fate.category === "byline" ? above : "boilerplate";
}
