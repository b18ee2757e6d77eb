import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FeatureSet } from "../src/model/features/index";
import type { PackedModel } from "../src/model/model";
import type { Lexicons } from "./lexicons";
import { writeMatrix } from "./matrix";
import { packModel, readFitted } from "./pack";
import type { Sample } from "./samples";

/** Debian's interpreter, for which xgboost is packaged. */
const PYTHON = "/usr/bin/python3";
const FIT = fileURLToPath(new URL("fit.py", import.meta.url));
/** Rows that weigh less are drawn rather than all taken: a fifth of the rows says nearly all. */
const FLOOR = 0.02;

/** Fits a model to the samples of all folds but one; `null` leaves none out. */
export function fitModel(
  cache: string,
  features: FeatureSet,
  samples: readonly Sample[],
  lexicons: Lexicons,
  fold: number | null,
): PackedModel {
  const name = join(cache, `${features.name}-${fold ?? "all"}`);
  const left = fold === null ? [] : [fold];
  const chosen = samples.flatMap((sample, page) =>
    sample.fold === fold ? [] : [{ sample, page, tables: lexicons.without(...left, sample.fold) }],
  );
  writeMatrix(cache, `${features.name}-${fold ?? "all"}`, chosen, features, { floor: FLOOR });
  execFileSync(PYTHON, [FIT, name, `${name}.trees`], { stdio: "inherit" });
  return packModel(features.name, readFitted(`${name}.trees`), lexicons.without(...left));
}
