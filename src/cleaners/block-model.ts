import type { Cleaner } from "../cleaner";
import { readCues } from "../model/cues";
import { cutByExpectedF1 } from "../model/cut";
import { textFeatures } from "../model/features/index";
import { TEXT_MODEL } from "../model/generated/text";
import { type Model, unpackModel } from "../model/model";
import { binFeatures, sumLeaves, toProbability } from "../model/score";

/** Drops what the learned model takes for boilerplate, and leaves its probability on every block it judged. */
export const blockModel = ({ text = unpackModel(TEXT_MODEL) }: { text?: Model } = {}): Cleaner => ({
  name: "block-model",
  doc: "Drops blocks that a model learned from labelled pages takes for boilerplate, judged together with the blocks around.",
  *apply(page) {
    if (page.format !== "text") return;
    const cues = readCues(page);
    const sheet = textFeatures.compute(cues, text);
    const binned = binFeatures(sheet, text);
    const open = page.blocks.filter((block) => !block.fate);
    const probabilities = open.map(({ id }) => toProbability(sumLeaves(binned, id, text), text.knots));
    const words = open.map(({ id }) => cues.counts.words[id] ?? 0);
    const { threshold } = cutByExpectedF1(probabilities, words);
    for (const [i, block] of open.entries()) {
      const probability = probabilities[i] ?? 0;
      if (probability >= threshold) yield { type: "keep", block, why: "likely content", probability };
      else {
        const why = `${probability.toFixed(2)} likely to be content`;
        yield { type: "drop", block, why, category: "boilerplate", probability };
      }
    }
  },
});
