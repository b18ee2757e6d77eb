import { countWords } from "./evidence/shape";
import { chooseCut } from "./model/choose-cut";
import { TEXT_MODEL } from "./model/generated/text";
import { type Model, unpackModel } from "./model/model";
import { toSum } from "./model/score";
import type { Page } from "./page";

/**
 * The word-F1 to expect of the body, 0 to 1, judged by the probabilities that the model left on the blocks and by
 * how pages of that shape came out in training; 0 when nothing is kept.
 */
export function judgeConfidence(page: Page, models: { text?: Model } = {}): number {
  const kept = page.blocks.filter((block) => !block.fate);
  if (kept.length === 0) return 0;
  const judged = page.blocks.flatMap(({ text, probability }) =>
    probability === undefined ? [] : [{ words: countWords(text), probability }],
  );
  if (judged.length === 0) return UNJUDGED;
  const model = models.text ?? unpackModel(TEXT_MODEL);
  const odds = judged.map(({ probability }) => toSum(probability, model.knots));
  const { expected } = chooseCut(
    odds,
    judged.map(({ words }) => words),
    model,
  );
  return expected;
}

/** Nobody has judged: as likely right as wrong. */
const UNJUDGED = 0.5;
