import { loadPages } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { run } from "../src/cleaner";
import { readHtmlCues } from "../src/model/features/html";
import { read } from "../src/read/index";
import { alignBlocks } from "./align";
import { FLAWED } from "./flawed";
import { foldOf } from "./folds";
import { cleanersBefore, type Sample } from "./samples";

/** A labelled page of HTML; `wanted` is the number of words of its gold text. */
export interface HtmlSample extends Sample {
  readonly wanted: number;
}

/** From this share of its words on, a block is content. */
const CONTENT = 0.5;

/** The pages of the HTML set, each block labelled by aligning it with the gold text. */
export function* loadHtmlSamples(data: string, every: number): Generator<HtmlSample> {
  const cleaners = cleanersBefore();
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
      cues: readHtmlCues(page),
      labels: shares.map((share) => (share >= CONTENT ? 1 : 0)),
      wanted,
    };
  }
}

const isUrl = (url: unknown): boolean => typeof url === "string" && /^https?:/.test(url);
