import { coverage, MOST } from "../bench/annotations";
import { type LabelledPage, loadPages } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { run } from "../src/cleaner";
import { readCues } from "../src/model/cues";
import { readHtmlCues } from "../src/model/features/html";
import { read } from "../src/read/index";
import { renderText } from "../src/render/text";
import { alignBlocks } from "./align";
import { foldOf } from "./folds";
import { cleanersBefore, type Sample } from "./samples";

/** The annotated pages, most of them in other languages than the gold texts. */
export function* loadAnnotatedHtml(data: string, every: number): Generator<Sample> {
  const cleaners = cleanersBefore();
  for (const page of loadPages(data, "annotated", { every })) {
    const { blocks, meta } = run(read(page.input, { format: "html" }), cleaners);
    const labels = blocks.map(({ span }) => (coverage(span, page.spans ?? []) >= MOST ? 1 : 0));
    yield {
      ...describe(page),
      renderer: "html",
      cues: readHtmlCues({ blocks, meta }),
      labels: Float32Array.from(labels),
    };
  }
}

/** The same pages flattened. */
export function* loadAnnotatedText(data: string, every: number): Generator<Sample> {
  const cleaners = cleanersBefore();
  for (const page of loadPages(data, "annotated", { every })) {
    const flat = renderText(read(page.input, { format: "html" }));
    const { blocks } = run(read(flat, { format: "text" }), cleaners);
    const labels = alignBlocks(
      blocks.map((block) => block.text),
      page.truth.text,
    );
    yield { ...describe(page), renderer: "innertext", cues: { ...readCues({ blocks }), blocks: [] }, labels };
  }
}

const describe = ({ truth }: LabelledPage) => ({
  id: truth.id,
  type: truth.type,
  fold: foldOf(truth.domain),
  wanted: splitWords(truth.text).length,
});
