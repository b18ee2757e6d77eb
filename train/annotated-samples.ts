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
import { leaveOut } from "./vary";

/** The annotated pages, most of them in other languages than the gold texts. */
export function* loadAnnotatedHtml(data: string, every: number): Generator<Sample> {
  let number = 0;
  const cleaners = cleanersBefore();
  for (const page of loadPages(data, "annotated", { every })) {
    const whole = read(page.input, { format: "html" });
    for (let copy = 0; copy <= COPIES; copy++) {
      const { blocks, meta } = run(copy === 0 ? whole : leaveOut(whole, 7919 * copy + number), cleaners);
      if (copy > 0 && blocks.length === 0) continue;
      const labels = blocks.map(({ span }) => (coverage(span, page.spans ?? []) >= MOST ? 1 : 0));
      yield {
        ...describe(page),
        renderer: "html",
        cues: readHtmlCues({ blocks, meta }),
        labels: Float32Array.from(labels),
        ...(copy > 0 && { masked: true }),
      };
    }
    number++;
  }
}

const COPIES = Number(process.env.CP ?? 0);
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
      yield { ...describe(page), renderer, cues: { ...readCues({ blocks }), blocks: [] }, labels };
    }
  }
}

const describe = ({ truth }: LabelledPage) => ({
  id: truth.id,
  type: truth.type,
  fold: foldOf(truth.domain),
  wanted: splitWords(truth.text).length,
});
