import type { Cleaner } from "../../cleaner";
import { endsSentence } from "../../evidence/shape";
import { isUntouched } from "../../evidence/untouched";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { readCues } from "../../model/cues";
import { makeExplainer } from "../../model/explain";
import { htmlFeatures, readHtmlCues } from "../../model/features/html";
import { textFeatures } from "../../model/features/index";
import { HTML_MODEL } from "../../model/generated/html";
import { TEXT_MODEL } from "../../model/generated/text";
import { type Model, unpackModel } from "../../model/model";
import { sumLeaves, toProbability, toSum } from "../../model/score";
import { findThreshold, isSettled, SURE_HTML } from "../../model/stay-threshold";
import type { Block, Category } from "../../page";

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
