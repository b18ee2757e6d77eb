import type { Cleaner } from "../cleaner";
import { chooseCut } from "../model/choose-cut";
import { readCues } from "../model/cues";
import { makeExplainer } from "../model/explain";
import { textFeatures } from "../model/features/index";
import { TEXT_MODEL } from "../model/generated/text";
import { type Model, unpackModel } from "../model/model";
import { binFeatures, sumLeaves, toProbability, toSum } from "../model/score";
import type { Block, Category } from "../page";

/** Judges blocks by the shipped weights, or by the given ones (of a fold, when measuring). */
export const blockModel = (models: { text?: Model } = {}): Cleaner => ({
  name: "block-model",
  doc: "Drops blocks that a model learned from labelled pages takes for boilerplate, judged together with those around.",
  *apply(page) {
    if (page.format !== "text") return;
    const open = page.blocks.filter((block) => !block.fate);
    if (open.length === 0) return;
    const model = models.text ?? unpackModel(TEXT_MODEL);
    const cues = readCues(page);
    const sheet = textFeatures.compute(cues, model);
    const binned = binFeatures(sheet, model);
    const odds = open.map(({ id }) => sumLeaves(binned, id, model));
    const words = open.map(({ id }) => cues.counts.words[id] ?? 0);
    const threshold = Math.min(
      chooseCut(odds, words, model).threshold,
      toSum(isMostlyContent(odds, words, model) ? DOUBTED : SURE, model.knots),
      findHighest(odds),
    );
    const explain = makeExplainer(binned, model, sheet.families);
    let under: Category = "boilerplate";
    let next = 0;
    for (const block of page.blocks) {
      if (block.fate) {
        under = categoryBelow(block, under);
        continue;
      }
      const sum = odds[next++] ?? 0;
      const probability = toProbability(sum, model.knots);
      const why = `${probability.toFixed(2)} likely to be content`;
      if (sum >= threshold) {
        under = "boilerplate";
        yield { type: "keep", block, why, probability };
      } else {
        yield {
          type: "drop",
          block,
          why: `${why}: ${explain(block.id, false)}`,
          category: under,
          probability,
        };
      }
    }
  },
});

/** A block at least this likely to be content stays, whatever the cut: losing is worse than keeping. */
const SURE = 0.45;
/** On a page that is clean already, only blocks less likely than this go. */
const DOUBTED = 0.15;
/** From this share of words that are content, by what the model expects, a page counts as clean already. */
const CLEAN = 0.9;

function isMostlyContent(odds: readonly number[], words: readonly number[], { knots }: Model): boolean {
  let content = 0;
  let all = 0;
  for (const [i, sum] of odds.entries()) {
    content += toProbability(sum, knots) * (words[i] ?? 0);
    all += words[i] ?? 0;
  }
  return content >= CLEAN * all;
}

const findHighest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

/** Headings of these are followed by more of the same, until something else is recognised or kept. */
const HEADED: ReadonlySet<Category> = new Set([
  "author-box",
  "comments",
  "related",
  "shop",
  "tags",
  "widget",
]);

function categoryBelow({ fate }: Block, above: Category): Category {
  if (fate?.type !== "drop") return "boilerplate";
  if (HEADED.has(fate.category)) return fate.category;
  return fate.category === "date" || fate.category === "byline" ? above : "boilerplate";
}
