import { loadPages } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { type Cleaner, run } from "../src/cleaner";
import { readHtmlCues } from "../src/model/features/html";
import { SURE_CLEANERS } from "../src/model/sure-cleaners";
import type { Page } from "../src/page";
import { read } from "../src/read/index";
import { alignBlocks } from "./align";
import { FLAWED } from "./flawed";
import { foldOf } from "./folds";
import { cleanersBefore, type Sample } from "./samples";

/** A labelled page of HTML; `wanted` is the number of words of its gold text. */
export interface HtmlSample extends Sample {
  readonly wanted: number;
}

/** What the model meets on a page, and what it is not asked about. */
export const readForTraining = ({ blocks, meta }: Page): Pick<Sample, "cues" | "sure"> => ({
  cues: readHtmlCues({ blocks, meta }, new Set()),
  sure: new Set(blocks.flatMap(({ id, fate }) => (fate && SURE_CLEANERS.has(fate.by) ? [id] : []))),
});

/**
 * What stands before the model, without cleaners that were written after a look at what it kept too much of on these very
 * pages: here it would learn to count on them, and elsewhere they find less.
 */
export const cleanersInTraining = (): Cleaner[] =>
  cleanersBefore().filter(({ name }) => !HINDSIGHT.has(name));

const HINDSIGHT = new Set([
  "author-cards",
  "browser-marks",
  "picture-captions",
  "picture-names",
  "post-cards",
  "promo-boxes",
  "reader-comments",
  "side-columns",
]);

/** From this share of its words on, a block is content. */
const CONTENT = 0.5;

/** The pages of the HTML set, each block labelled by aligning it with the gold text. */
export function* loadHtmlSamples(data: string, every: number): Generator<HtmlSample> {
  const cleaners = cleanersInTraining();
  for (const { truth, input } of loadPages(data, "wcxb", { every })) {
    if (FLAWED.has(truth.id)) continue;
    const wanted = splitWords(truth.text).length;
    const page = run(read(input, { format: "html", ...(isUrl(truth.url) && { url: truth.url }) }), cleaners);
    const shares = alignBlocks(
      page.blocks.map(({ text }) => text),
      truth.text,
    );
    yield {
      id: truth.id,
      renderer: "html",
      type: truth.type,
      fold: foldOf(truth.domain),
      ...readForTraining(page),
      labels: shares.map((share) => (share >= CONTENT ? 1 : 0)),
      wanted,
    };
  }
}

const isUrl = (url: unknown): boolean => typeof url === "string" && /^https?:/.test(url);
