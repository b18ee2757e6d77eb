import { chooseCut } from "./model/choose-cut";
import { HTML_MODEL } from "./model/generated/html";
import { TEXT_MODEL } from "./model/generated/text";
import { type Model, unpackModel } from "./model/model";
import { toSum } from "./model/score";
import { kept, type Page } from "./page";

/**
 * The word-F1 to expect of the body, 0 to 1, judged by the probabilities that the model left on the blocks and by
 * how pages of that shape came out in training; 0 when nothing is kept.
 */
export function judgeConfidence(page: Page, models: { text?: Model; html?: Model } = {}): number {
  if (kept(page).length === 0) return 0;
  const model =
    page.format === "html"
      ? (models.html ?? unpackModel(HTML_MODEL))
      : (models.text ?? unpackModel(TEXT_MODEL));
  const odds: number[] = [];
  const sizes: number[] = [];
  for (const { words, probability } of page.blocks) {
    if (probability === undefined) continue;
    odds.push(toSum(probability, model.knots));
    sizes.push(words);
  }
  return odds.length === 0 ? UNJUDGED : chooseCut(odds, sizes, model).expected;
}

/** Nobody has judged: as likely right as wrong. */
const UNJUDGED = 0.5;
