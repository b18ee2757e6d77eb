import { type LabelledPage, loadPages, RENDERERS, type SetName } from "../bench/labelled";
import { splitWords } from "../bench/score";
import { type Cleaner, run } from "../src/cleaner";
import { standard } from "../src/cleaners/index";
import { type Cues, readCues } from "../src/model/cues";
import type { Block } from "../src/page";
import { read } from "../src/read/index";
import { alignBlocks } from "./align";
import { FLAWED } from "./flawed";
import { foldOf } from "./folds";
import { toBlob } from "./renderings";

/** A labelled page as the model meets it: read, and seen by the cleaners that stand before the model. */
export interface Sample {
  readonly id: string;
  /** How the page was rendered, "clean" for its content lines alone, "html" for HTML. */
  readonly renderer: string;
  readonly type: string;
  readonly fold: number;
  readonly cues: Cues;
  /** Share of each block, 0 to 1, that is content. */
  readonly labels: Float32Array;
  /** Words of the wanted text. */
  readonly wanted: number;
  /** Its words have been made unknown; lexicons do not count it. */
  readonly masked?: boolean;
  /** Blocks that cleaners are sure of: in use nobody asks about them, but trees learn from them what boilerplate looks like. */
  readonly sure?: ReadonlySet<number>;
  /** How much the page counts beside others; 1 where it is absent. */
  readonly weight?: number;
}

/** One page in so many also comes on one line. */
const BLOBS = 3;

/** What stands before a cleaner in a pipeline; in training only what stands before the model runs. */
export const cleanersBefore = (name = "block-model", all = standard()): Cleaner[] => {
  const end = all.findIndex((cleaner) => cleaner.name === name);
  return end < 0 ? all : all.slice(0, end);
};

/** The pages of the text set in all renderings, each also reduced to its content lines as a page that is clean already. */
export function* loadTextSamples(data: string, every: number): Generator<Sample> {
  const cleaners = cleanersBefore();
  const sample = (page: LabelledPage, renderer: string, input: string, labels: string | null): Sample => {
    const { blocks } = run(read(input, { format: "text" }), cleaners);
    const wanted = splitWords(renderer === "clean" ? input : page.truth.text).length;
    return {
      id: page.truth.id,
      renderer,
      type: page.truth.type,
      fold: foldOf(page.truth.domain),
      wanted,
      cues: { ...readCues({ blocks }), blocks: [] },
      labels:
        labels === null
          ? alignBlocks(
              blocks.map((block) => block.text),
              page.truth.text,
            )
          : labelBlocks(blocks, input, labels),
    };
  };
  let number = 0;
  for (const page of loadPages(data, "text" satisfies SetName, { renderers: RENDERERS, every })) {
    if (FLAWED.has(page.truth.id) || page.input.trim() === "") continue;
    yield sample(page, page.renderer, page.input, page.labels);
    if (page.renderer === "innertext" && number++ % BLOBS === 0)
      yield sample(page, "blob", toBlob(page.input), null);
    if (!page.labels.includes("1")) continue;
    if (page.renderer !== "innertext" && page.renderer !== "ptags") continue;
    const { input, labels } = keepContent(page);
    yield sample(page, "clean", input, labels);
  }
}

/** The content lines of a page, with the blank lines that stood between them. */
export function keepContent({ input, labels }: Pick<LabelledPage, "input" | "labels">): {
  input: string;
  labels: string;
} {
  const kept: string[] = [];
  for (const [i, line] of input.split("\n").entries()) {
    if (labels[i] === "1") kept.push(line);
    else if (kept.length > 0 && kept.at(-1) !== "") kept.push("");
  }
  return { input: kept.join("\n"), labels: kept.map((line) => (line === "" ? "0" : "1")).join("") };
}

/** The share of each block's characters that lie in content lines. */
function labelBlocks(blocks: readonly Block[], input: string, labels: string): Float32Array {
  const starts = [0];
  for (let at = input.indexOf("\n"); at >= 0; at = input.indexOf("\n", at + 1)) starts.push(at + 1);
  const shares = new Float32Array(blocks.length);
  let line = 0;
  for (const [i, { span }] of blocks.entries()) {
    while (line > 0 && (starts[line] ?? 0) > span.start) line--;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= span.start) line++;
    let content = 0;
    for (let l = line; l < starts.length && (starts[l] ?? 0) < span.end; l++) {
      const from = Math.max(span.start, starts[l] ?? 0);
      const to = Math.min(span.end, (starts[l + 1] ?? input.length + 1) - 1);
      if (labels[l] === "1" && to > from) content += to - from;
    }
    shares[i] = content / Math.max(1, span.end - span.start);
  }
  return shares;
}
