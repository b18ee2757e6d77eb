import { goesOn } from "../evidence/left";
import { endsSentence } from "../evidence/shape";
import { isUntouched } from "../evidence/untouched";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { kept, type Page } from "../page";
import { chooseCut } from "./choose-cut";
import type { Model } from "./model";
import { toProbability, toSum } from "./score";
import { SURE_CLEANERS } from "./sure-cleaners";

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
/** On HTML, where cuts lie lower; 0.35 costs 0.3 points of F1 on segments. */
export const SURE_HTML = 0.5;
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

/** The log-odds from which a block of a page stays, from those of all that are judged and their words. */
export function findThreshold(
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
export function isSettled(page: Page): boolean {
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
