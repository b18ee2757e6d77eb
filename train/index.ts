import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hashCorpus } from "../bench/floors";
import { NoDataError } from "../bench/labelled";
import { textFeatures } from "../src/model/features/index";
import { fitModel } from "./fit";
import { FOLDS } from "./folds";
import { countLexicons } from "./lexicons";
import { loadTextSamples } from "./samples";
import { writeGenerated } from "./write";

const USAGE = `npm run train -- --data <dir> [options]
  --data <dir>     folder with wcxb-dev and text-dev
  --cache <dir>    folder for matrices and the weights per fold (.cache/train)
  --every <n>      every nth page, for a quick look
  --folds-only     the weights per fold, for measuring; src/model/generated stays as it is`;

const { values: flags } = parseArgs({
  options: {
    data: { type: "string" },
    cache: { type: "string", default: ".cache/train" },
    every: { type: "string", default: "1" },
    "folds-only": { type: "boolean", default: false },
    help: { type: "boolean" },
  },
});

if (flags.help || !flags.data) {
  console.log(USAGE);
  if (!flags.help) process.exitCode = 2;
} else {
  try {
    train(flags.data, flags.cache, Number(flags.every), flags["folds-only"]);
  } catch (error) {
    if (!(error instanceof NoDataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Trains a model per fold, each blind to the domains of its fold, and one on all pages, which is shipped. */
function train(data: string, cache: string, every: number, foldsOnly: boolean): void {
  mkdirSync(cache, { recursive: true });
  const samples = [...loadTextSamples(data, every)];
  console.log(`${samples.length} samples`);
  const lexicons = countLexicons(samples);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitModel(cache, textFeatures, samples, lexicons, fold);
    writeFileSync(join(cache, `text-${fold}.json`), JSON.stringify(model));
  }
  if (foldsOnly) return;
  writeGenerated(fitModel(cache, textFeatures, samples, lexicons, null), hashCorpus(data, "text"));
}
