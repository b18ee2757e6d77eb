import { coverage, MOST } from "../bench/annotations";
import { type LabelledPage, loadPages } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { run } from "../src/cleaner";
import { readCues } from "../src/model/cues";
import { readHtmlCues } from "../src/model/features/html";
import { read } from "../src/read/index";
import { alignBlocks } from "./align";
import { foldOf } from "./folds";
import { RENDERINGS } from "./renderings";
import { cleanersBefore, type Sample } from "./samples";

/**
 * Nearly all of them are articles: with more weight pages of other types lose (log-loss of listings 0.417 instead of
 * 0.403), with less those in other languages.
 */
const WEIGHT = { html: 0.6, text: 1 };

/** The annotated pages, most of them in other languages than the gold texts. */
export function* loadAnnotatedHtml(data: string, every: number): Generator<Sample> {
  const cleaners = cleanersBefore();
  for (const page of loadPages(data, "annotated", { every })) {
    const { blocks, meta } = run(read(page.input, { format: "html" }), cleaners);
    const labels = blocks.map(({ span }) => (coverage(span, page.spans ?? []) >= MOST ? 1 : 0));
    yield {
      ...describe(page),
      weight: WEIGHT.html,
      renderer: "html",
      cues: readHtmlCues({ blocks, meta }),
      labels: Float32Array.from(labels),
    };
  }
}

/** The same pages flattened, and their main text alone, as a page that is clean already. */
export function* loadAnnotatedText(data: string, every: number): Generator<Sample> {
  const cleaners = cleanersBefore();
  for (const page of loadPages(data, "annotated", { every })) {
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
        weight: WEIGHT.text,
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
