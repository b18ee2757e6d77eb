import type { Cleaner } from "../cleaner";
import { readCues } from "../model/cues";
import { cutByExpectedF1 } from "../model/cut";
import { explain } from "../model/explain";
import { textFeatures } from "../model/features/index";
import { TEXT_MODEL } from "../model/generated/text";
import { type Model, unpackModel } from "../model/model";
import { binFeatures, sumLeaves, toProbability } from "../model/score";
import type { Block, Category } from "../page";

/** Drops what the learned model takes for boilerplate, and leaves its probability on every block it judged. */
export const blockModel = ({ text = unpackModel(TEXT_MODEL) }: { text?: Model } = {}): Cleaner => ({
  name: "block-model",
  doc: "Drops blocks that a model learned from labelled pages takes for boilerplate, judged together with those around.",
  *apply(page) {
    if (page.format !== "text") return;
    const open = page.blocks.filter((block) => !block.fate);
    if (open.length === 0) return;
    const cues = readCues(page);
    const sheet = textFeatures.compute(cues, text);
    const binned = binFeatures(sheet, text);
    const probabilities = open.map(({ id }) => toProbability(sumLeaves(binned, id, text), text.knots));
    const words = open.map(({ id }) => cues.counts.words[id] ?? 0);
    const { threshold } = cutByExpectedF1(probabilities, words);
    for (const [i, block] of open.entries()) {
      const probability = probabilities[i] ?? 0;
      const content = probability >= threshold;
      const why = `${probability.toFixed(2)} likely to be content: ${explain(binned, block.id, text, sheet.families, content)}`;
      if (content) yield { type: "keep", block, why, probability };
      else yield { type: "drop", block, why, category: inheritCategory(block, page.blocks), probability };
    }
  },
});

/** Lines below a heading that was dropped as "Related" or "Comments" are more of the same. */
const HEADED: ReadonlySet<Category> = new Set([
  "comments",
  "related",
  "newsletter",
  "shop",
  "tags",
  "widget",
]);

function inheritCategory({ id }: Block, blocks: readonly Block[]): Category {
  for (let above = id - 1; above >= 0 && above > id - 4; above--) {
    const fate = blocks[above]?.fate;
    if (fate?.type === "drop" && HEADED.has(fate.category)) return fate.category;
  }
  return "boilerplate";
}
