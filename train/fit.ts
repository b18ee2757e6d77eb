import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUTS, describeCuts } from "../src/model/choose-cut";
import { readCues } from "../src/model/cues";
import type { FeatureSet } from "../src/model/features/index";
import { type PackedTrees, unpackTrees } from "../src/model/model";
import { sumLeaves } from "../src/model/score";
import { makeBlockRows, weighBlocks } from "./block-rows";
import type { Judged } from "./calibrate";
import type { Lexicons } from "./lexicons";
import { type MatrixRow, writeMatrix } from "./matrix-file";
import { packTrees, readFitted } from "./pack";
import type { Sample } from "./samples";

/** Debian's interpreter, for which xgboost is packaged. */
const PYTHON = "/usr/bin/python3";
const FIT = fileURLToPath(new URL("fit.py", import.meta.url));

/** Folds that features must not know of: the one a model is blind to, if any, and the sample's own. */
const unknownTo = (fold: number | null, sample: Sample): number[] =>
  fold === null ? [sample.fold] : [fold, sample.fold];

/** Trees that judge blocks, from the samples of all folds but one; `null` leaves none out. */
export function fitBlocks(
  cache: string,
  features: FeatureSet,
  samples: readonly Sample[],
  lexicons: Lexicons,
  fold: number | null,
): PackedTrees {
  const path = join(cache, `${features.name}-blocks-${fold ?? "all"}`);
  const { names } = features.compute(NO_CUES, lexicons.without());
  writeMatrix(
    path,
    names,
    (function* () {
      for (const [number, sample] of samples.entries()) {
        if (sample.fold === fold) continue;
        yield makeBlockRows(sample, number, features, lexicons.without(...unknownTo(fold, sample)));
      }
    })(),
  );
  return fit(path, "--keep", String(COLUMNS), ...GROWTH[features.name]);
}

/** Features per model; those left out are not computed. */
const COLUMNS = 150;
/**
 * More and smaller steps are a little better. On text more leaves are, too; its weights must stay under 150 KB gzipped
 * (500 trees of 44: 143).
 */
const GROWTH = {
  html: ["--rounds", "400", "--leaves", "24", "--eta", "0.07"],
  text: ["--rounds", "440", "--leaves", "39", "--eta", "0.068"],
};

const NO_CUES = readCues({ blocks: [] });

/** What became of a sample that its judge had not seen. */
export interface Outcome {
  readonly sample: Sample;
  readonly judged: readonly Judged[];
  readonly cuts: readonly MatrixRow[];
}

/** Judges the samples of a fold by trees that are blind to it. */
export function* judge(
  trees: PackedTrees,
  features: FeatureSet,
  samples: readonly Sample[],
  lexicons: Lexicons,
  fold: number,
): Generator<Outcome> {
  const blocks = unpackTrees(trees);
  for (const sample of samples) {
    if (sample.fold !== fold || sample.masked) continue;
    const { cues, labels, sure } = sample;
    const sheet = features.compute(cues, lexicons.without(fold), blocks.names);
    const sums = sumLeaves(sheet, blocks);
    const weights = weighBlocks(sample);
    const asked = [...cues.judged.entries()].filter(([, i]) => !sure?.has(i));
    if (asked.length === 0) continue;
    const judged = asked.map(([row, i]) => ({
      odds: sums[row] ?? 0,
      label: labels[i] ?? 0,
      weight: weights[i] ?? 0,
    }));
    const words = asked.map(([, i]) => cues.counts.words[i] ?? 0);
    yield { sample, judged, cuts: makeCutRows(sample, judged, words) };
  }
}

/** Weight of an article among pages, and of one that is clean already. */
const ARTICLE = 2;
const CLEAN = 0.3;

/** For each cut of a page, its description and the F1 it gives. */
function makeCutRows(
  { wanted, type, renderer, weight: share = 1 }: Sample,
  judged: readonly Judged[],
  words: readonly number[],
): MatrixRow[] {
  const { columns } = describeCuts(
    judged.map(({ odds }) => odds),
    words,
  );
  const weight = (type === "article" ? ARTICLE : 1) * (renderer === "clean" ? CLEAN : 1) * share;
  return CUTS.map((cut, row) => {
    let size = 0;
    let hits = 0;
    for (const [i, { odds, label }] of judged.entries()) {
      if (odds < cut) continue;
      size += words[i] ?? 0;
      hits += label * (words[i] ?? 0);
    }
    return {
      features: columns.map((column) => column[row] ?? 0),
      // Nothing kept where nothing is wanted is all that one can do.
      label: size + wanted > 0 ? (2 * hits) / (size + wanted) : 1,
      weight,
    };
  });
}

/** Trees that judge pages, from what became of the samples of all folds but one. */
export function fitPages(
  cache: string,
  name: string,
  outcomes: readonly Outcome[],
  fold: number | null,
): PackedTrees {
  const path = join(cache, `${name}-pages-${fold ?? "all"}`);
  const { names } = describeCuts([0], [1]);
  writeMatrix(
    path,
    names,
    outcomes.filter(({ sample }) => sample.fold !== fold).map(({ cuts }) => cuts),
  );
  return fit(path, "--values", "--rounds", "120", "--leaves", "20", "--eta", "0.08", "--calm", "40");
}

function fit(path: string, ...options: string[]): PackedTrees {
  execFileSync(PYTHON, [FIT, path, `${path}.trees`, ...options], { stdio: "inherit" });
  return packTrees(readFitted(`${path}.trees`));
}
