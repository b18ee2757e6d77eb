import { loadPages } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { run } from "../src/cleaner";
import { readHtmlCues } from "../src/model/features/html";
import { read } from "../src/read/index";
import { alignBlocks } from "./align";
import { FLAWED } from "./flawed";
import { foldOf } from "./folds";
import { cleanersBefore, type Sample } from "./samples";
import { leaveOut } from "./vary";

/** A labelled page of HTML; `wanted` is the number of words of its gold text. */
export interface HtmlSample extends Sample {
  readonly wanted: number;
}

/** From this share of its words on, a block is content. */
const CONTENT = 0.5;

/** The pages of the HTML set, each block labelled by aligning it with the gold text. */
export function* loadHtmlSamples(data: string, every: number): Generator<HtmlSample> {
  const cleaners = cleanersBefore();
  let number = 0;
  for (const { truth, input } of loadPages(data, "wcxb", { every })) {
    if (FLAWED.has(truth.id)) continue;
    const wanted = splitWords(truth.text).length;
    const whole = read(input, { format: "html", ...(isUrl(truth.url) && { url: truth.url }) });
    for (let copy = 0; copy <= COPIES; copy++) {
      const page = run(copy === 0 ? whole : leaveOut(whole, 7919 * copy + number), cleaners);
      if (copy > 0 && page.blocks.length === 0) continue;
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
        ...(copy > 0 && { masked: true }),
      };
    }
    number++;
  }
}

const COPIES = Number(process.env.CP ?? 0);
const isUrl = (url: unknown): boolean => typeof url === "string" && /^https?:/.test(url);
