import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blockModel } from "../src/cleaners/block-model";
import { type CleanOptions, read, standard } from "../src/index";
import { type Model, PackedModelSchema, unpackModel } from "../src/model/model";
import { renderText } from "../src/render/text";
import { foldOf } from "../train/folds";
import type { LabelledPage } from "./labelled";

/** What `clean` is given for a labelled page. */
export type Pipeline = (page: LabelledPage) => { readonly input: string; readonly options: CleanOptions };

/** Builds the pipeline under test. With `folds`, each page meets the model that has not seen its domain. */
export function makePipeline({
  folds,
  keepAll,
  flatten,
  noScripts,
}: {
  folds: string | undefined;
  keepAll: boolean;
  flatten: boolean;
  noScripts: boolean;
}): Pipeline {
  const cleaners = new Map<number, CleanOptions["cleaners"]>();
  const cleanersFor = (fold: number) => {
    let list = cleaners.get(fold);
    if (!list) {
      list = folds === undefined ? standard() : withFold(folds, fold);
      cleaners.set(fold, list);
    }
    return list;
  };
  return ({ truth, renderer, input }) => {
    const format = renderer === "" && !flatten ? "html" : "text";
    const page = noScripts ? input.replace(/<script\b[\s\S]*?<\/script\s*>/gi, "") : input;
    return {
      input: flatten ? renderText(read(page, { format: "html" })) : page,
      options: {
        format,
        ...(renderer === "" && /^https?:/.test(truth.url) && { url: truth.url }),
        cleaners: keepAll ? [] : cleanersFor(folds === undefined ? 0 : foldOf(truth.domain)),
      },
    };
  };
}

function withFold(folder: string, fold: number): CleanOptions["cleaners"] {
  const load = (name: string): { [key: string]: Model } => {
    const file = join(folder, `${name}-${fold}.json`);
    return existsSync(file)
      ? { [name]: unpackModel(PackedModelSchema.parse(JSON.parse(readFileSync(file, "utf8")))) }
      : {};
  };
  const judge = blockModel({ ...load("text"), ...load("html") });
  return standard().map((cleaner) => (cleaner.name === judge.name ? judge : cleaner));
}
