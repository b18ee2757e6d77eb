import { type AnnotatedSet, coverage, MOST } from "../bench/annotations";
import type { LabelledPage } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { run } from "../src/cleaner";
import { readCues } from "../src/model/cues";
import { read } from "../src/read/index";
import { alignBlocks } from "./align";
import { foldOf } from "./folds";
import { cleanersInTraining, readForTraining } from "./html-samples";
import { RENDERINGS } from "./renderings";
import { cleanersBefore, type Sample } from "./samples";

/**
 * How much a page of each set counts beside one of WCXB. Nearly all of them are articles: with more weight pages of other
 * types lose (log-loss of listings 0.417 instead of 0.403), with less those in other languages.
 */
const WEIGHTS: Readonly<Record<AnnotatedSet, { readonly html: number; readonly text: number }>> = {
  annotated: { html: 0.6, text: 1 },
  news: { html: 0.6, text: 0.6 },
  // They hold lists of other recipes, from which listings and collections would look like boilerplate.
  recipes: { html: 0.2, text: 0.2 },
};

/** Pages of which we have marked the main text. */
export function* readAnnotatedHtml(set: AnnotatedSet, pages: Iterable<LabelledPage>): Generator<Sample> {
  const cleaners = cleanersInTraining();
  for (const page of pages) {
    const seen = run(read(page.input, { format: "html" }), cleaners);
    const labels = seen.blocks.map(({ span }) => (coverage(span, page.spans ?? []) >= MOST ? 1 : 0));
    yield {
      ...describe(page),
      weight: WEIGHTS[set].html,
      renderer: "html",
      ...readForTraining(seen),
      labels: Float32Array.from(labels),
    };
  }
}

/** The same pages flattened, and their main text alone, as a page that is clean already. */
export function* readAnnotatedText(set: AnnotatedSet, pages: Iterable<LabelledPage>): Generator<Sample> {
  const cleaners = cleanersBefore();
  for (const page of pages) {
    const gold = page.truth.text;
    const html = read(page.input, { format: "html" });
    const texts = Object.entries(RENDERINGS).map(([renderer, render]) => [renderer, render(html)] as const);
    for (const [renderer, text] of [...texts, ["clean", gold] as const]) {
      const { blocks } = run(read(text, { format: "text" }), cleaners);
      if (blocks.length === 0) continue;
      const labels = alignBlocks(
        blocks.map((block) => block.text),
        gold,
      );
      yield {
        ...describe(page),
        weight: WEIGHTS[set].text,
        renderer,
        cues: { ...readCues({ blocks }), blocks: [] },
        labels,
      };
    }
  }
}

const describe = ({ truth }: LabelledPage) => ({
  id: truth.id,
  type: truth.type,
  fold: foldOf(truth.domain),
  wanted: splitWords(truth.text).length,
});
