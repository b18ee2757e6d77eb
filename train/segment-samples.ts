import { type LabelledPage, loadPages } from "../bench/labelled";
import { run } from "../src/cleaner";
import { type Cues, readCues } from "../src/model/cues";
import { readHtmlCues } from "../src/model/features/html";
import type { Block } from "../src/page";
import { read } from "../src/read/index";
import { renderText } from "../src/render/text";
import { alignBlocks } from "./align";
import { foldOf } from "./folds";
import { cleanersBefore, type Sample } from "./samples";

/** Trust in a block of which a person said whether it belongs; more than in gold, as each page has only a few. */
const SAID = 2;
/** Trust in a block of which first trees are certain; less the less they are. */
const GUESSED = 0.4;
/** A block that is only a part of a labelled passage has at least this many characters. */
const PART = 20;

/** A page of which passages are labelled, and what it says by those labels and by the guess of first trees. */
export interface Guess {
  readonly page: LabelledPage;
  readonly sample: Sample;
  /** The blocks taken for content. */
  readonly text: string;
}

/**
 * Pages with must-have and must-not passages, most of them in other languages than the gold texts. What people did
 * not label is guessed by trees that learned from gold alone (self-training; Scudder, 1965).
 */
export function* guessSegments(
  data: string,
  every: number,
  judge: (cues: Cues) => number[],
): Generator<Guess> {
  const cleaners = cleanersBefore();
  for (const page of loadPages(data, "segments", { every })) {
    const { truth, input } = page;
    const { blocks, meta } = run(read(input, { format: "html" }), cleaners);
    const cues = readHtmlCues({ blocks, meta });
    const labels = new Float32Array(cues.rows);
    const trust = new Float32Array(cues.rows);
    for (const [i, chance] of judge(cues).entries()) {
      const said = findLabel(blocks[i], truth);
      labels[i] = said ?? (chance >= 0.5 ? 1 : 0);
      trust[i] = said === null ? GUESSED * Math.abs(2 * chance - 1) : SAID;
    }
    const text = blocks.filter((_, i) => labels[i] === 1 && !cues.gone[i]).map((block) => block.text);
    const sample = { ...describe(page), renderer: "html", cues, labels, trust, wanted: 0 };
    yield { page, sample, text: text.join("\n") };
  }
}

/** The same pages flattened. */
export function* flattenGuesses(guesses: Iterable<Guess>): Generator<Sample> {
  const cleaners = cleanersBefore();
  for (const { page, text } of guesses) {
    const flat = renderText(read(page.input, { format: "html" }));
    const { blocks } = run(read(flat, { format: "text" }), cleaners);
    const shares = alignBlocks(
      blocks.map((block) => block.text),
      text,
    );
    const said = blocks.map((block) => findLabel(block, page.truth));
    yield {
      ...describe(page),
      renderer: "innertext",
      cues: { ...readCues({ blocks }), blocks: [] },
      labels: shares.map((share, i) => said[i] ?? share),
      trust: shares.map((_, i) => (said[i] === null ? GUESSED : SAID)),
      wanted: 0,
    };
  }
}

const describe = ({ truth }: LabelledPage) => ({
  id: truth.id,
  type: "article",
  fold: foldOf(truth.domain),
});

/** 1 for a block of a wanted passage, 0 of an unwanted one, null where nobody said. */
function findLabel(
  block: Block | undefined,
  truth: { with: readonly string[]; without: readonly string[] },
): number | null {
  const text = foldSpace(block?.text ?? "");
  const isIn = (passage: string) => {
    const folded = foldSpace(passage);
    return text.includes(folded) || (text.length >= PART && folded.includes(text));
  };
  const wanted = truth.with.some(isIn);
  if (wanted !== truth.without.some(isIn)) return wanted ? 1 : 0;
  return null;
}

const foldSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
