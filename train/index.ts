import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type AnnotatedSet, isPackaged, PACKAGED_SETS } from "../bench/annotations";
import { hashCorpus } from "../bench/floors";
import { type LabelledPage, loadPages } from "../bench/labelled";
import { NoDataError } from "../bench/no-data";
import { htmlFeatures } from "../src/model/features/html";
import { type FeatureSet, textFeatures } from "../src/model/features/index";
import type { PackedModel, PackedTrees } from "../src/model/model";
import { readAnnotatedHtml, readAnnotatedText } from "./annotated-samples";
import { calibrate } from "./calibrate";
import { fitBlocks, fitPages, judge } from "./fit";
import { FOLDS } from "./folds";
import { trainHeadlines } from "./headlines";
import { loadHtmlSamples } from "./html-samples";
import { loadKindSamples } from "./kind-samples";
import { trainKinds } from "./kinds";
import { learnLexicons } from "./lexicons";
import { withMasked } from "./mask";
import { packTables } from "./pack";
import { loadTextSamples, type Sample } from "./samples";
import { writeGenerated, writeHeadlines, writeKinds } from "./write";

const USAGE = `npm run train -- --data <dir> [options]
  --data <dir>     folder with wcxb-dev, text-dev and segments-dev
  --packages <dir> folder with unpacked packages that hold more pages; the shipped weights have learned from them too
  --cache <dir>    folder for matrices and the weights per fold (.cache/train)
  --every <n>      every nth page, for a quick look
  --only <name>    text, html, headlines (by text models of the cache, if there are any) or kinds
  --folds-only     the weights per fold, for measuring; src/model/generated stays as it is`;

const { values: flags } = parseArgs({
  options: {
    data: { type: "string" },
    packages: { type: "string" },
    cache: { type: "string", default: ".cache/train" },
    every: { type: "string", default: "1" },
    only: { type: "string" },
    "folds-only": { type: "boolean", default: false },
    help: { type: "boolean" },
  },
});

if (flags.help || !flags.data) {
  console.log(USAGE);
  if (!flags.help) process.exitCode = 2;
} else {
  try {
    const run = {
      data: flags.data,
      packages: flags.packages,
      cache: flags.cache,
      every: Number(flags.every),
      foldsOnly: flags["folds-only"],
    };
    const wanted = (name: string) => flags.only === undefined || flags.only === name;
    if (wanted("html")) {
      const more = annotatedSets(run).flatMap(([set, pages]) => [...readAnnotatedHtml(set, pages)]);
      const samples = [...loadHtmlSamples(run.data, run.every), ...more];
      train(htmlFeatures, withMasked(samples), hashCorpus(run.data, "wcxb"), run);
    }
    if (wanted("text")) {
      const more = annotatedSets(run).flatMap(([set, pages]) => [...readAnnotatedText(set, pages)]);
      const samples = [...loadTextSamples(run.data, run.every), ...more];
      train(textFeatures, withMasked(samples), hashCorpus(run.data, "text"), run);
    }
    if (wanted("headlines")) {
      const headlines = trainHeadlines(run.cache, run.data, run.every, annotatedSets(run));
      if (!run.foldsOnly) writeHeadlines(headlines, hashCorpus(run.data, "text"));
    }
    if (wanted("kinds")) {
      const kinds = trainKinds(run.cache, loadKindSamples(run.data, run.every, annotatedSets(run)));
      if (!run.foldsOnly) writeKinds(kinds, hashCorpus(run.data, "wcxb"));
    }
  } catch (error) {
    if (!(error instanceof NoDataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * The sets of pages of which we have marked the main text: most are in other languages than the gold texts, or of other
 * years.
 */
function annotatedSets({ data, packages, every }: Run): (readonly [AnnotatedSet, Iterable<LabelledPage>])[] {
  if (!packages)
    console.warn("Without --packages there are fewer pages than the shipped weights have learned from.");
  const sets: AnnotatedSet[] = packages ? ["annotated", ...PACKAGED_SETS] : ["annotated"];
  return sets.map((set) => [set, loadPages(isPackaged(set) && packages ? packages : data, set, { every })]);
}

interface Run {
  readonly data: string;
  readonly packages: string | undefined;
  readonly cache: string;
  readonly every: number;
  readonly foldsOnly: boolean;
}

/** Trains a model per fold, each blind to the domains of its fold, and one on all pages, which is shipped. */
function train(
  features: FeatureSet,
  given: Iterable<Sample>,
  corpus: string,
  { cache, foldsOnly }: Pick<Run, "cache" | "foldsOnly">,
): void {
  const samples = [...given];
  console.log(`${features.name}: ${samples.length} samples`);
  const lexicons = learnLexicons(samples);
  const folds = [...Array(FOLDS).keys()].map((fold) => {
    const blocks = fitBlocks(cache, features, samples, lexicons, fold);
    return { fold, blocks, outcomes: [...judge(blocks, features, samples, lexicons, fold)] };
  });
  const outcomes = folds.flatMap((fold) => fold.outcomes);
  const knots = calibrate(outcomes.flatMap(({ judged }) => judged));
  const pack = (blocks: PackedTrees, fold: number | null): PackedModel => ({
    features: features.name,
    ...blocks,
    ...packTables(lexicons.without(...(fold === null ? [] : [fold]))),
    knots,
    pages: fitPages(cache, features.name, outcomes, fold),
  });
  for (const { fold, blocks } of folds) {
    writeFileSync(join(cache, `${features.name}-${fold}.json`), JSON.stringify(pack(blocks, fold)));
  }
  if (!foldsOnly) writeGenerated(pack(fitBlocks(cache, features, samples, lexicons, null), null), corpus);
}
