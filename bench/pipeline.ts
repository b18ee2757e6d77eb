import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import type { Models } from "../src/cleaners/index";
import { judgeConfidence } from "../src/confidence";
import {
  type Article,
  type Cleaner,
  type CleanOptions,
  clean,
  read,
  renderMarkdown,
  standard,
} from "../src/index";
import { judgeKind } from "../src/kind/judge";
import { PackedKindsSchema, unpackKinds } from "../src/kind/model";
import { PackedModelSchema, unpackModel } from "../src/model/model";
import { renderText } from "../src/render/text";
import { foldOf } from "../train/folds";
import { toBlob } from "../train/renderings";
import { extract } from "./extracted";
import type { LabelledPage } from "./labelled";
import { NoDataError } from "./no-data";

/** Cleans labelled pages in the way that is being measured. */
export interface Pipeline {
  clean(page: LabelledPage): Article;
  /** Cleans what `clean` gave for the page once more. */
  cleanAgain(page: LabelledPage, article: Article): Article;
}

interface Choices {
  /** Folder with weights per fold: each page meets the model that has not seen its domain. */
  readonly folds: string | undefined;
  readonly keepAll: boolean;
  /** Hands HTML over as its text, as Markdown, as its text on one line, or as what Readability leaves of it. */
  readonly flatten: "text" | "markdown" | "blob" | "extracted" | "raw" | null;
  readonly noScripts: boolean;
}

export function makePipeline({ folds, keepAll, flatten, noScripts }: Choices): Pipeline {
  const models = new Map<number, Models>();
  const modelsFor = (domain: string): Models => {
    if (folds === undefined) return {};
    const fold = foldOf(domain);
    const known = models.get(fold) ?? loadModels(folds, fold);
    models.set(fold, known);
    return known;
  };
  const cleanText = (text: string, format: "html" | "text", { truth, renderer }: LabelledPage) => {
    const known = modelsFor(truth.domain);
    // The shipped weights, which have seen the page, must not stand in for them.
    const missing = folds !== undefined && ([format, "kinds"] as const).find((name) => !known[name]);
    if (missing)
      throw new NoDataError(
        `No weights ${missing}-${foldOf(truth.domain)}.json in ${folds}. Train them: npm run train -- --data <dir> --folds-only`,
      );
    let confidence: number | null = null;
    let kind: Article["kind"] | null = null;
    const watch: Cleaner = {
      name: "watch",
      doc: "Takes down the confidence and kind by the fold's own models.",
      apply(page) {
        if (known[page.format]) confidence = judgeConfidence(page, known);
        if (known.kinds) kind = judgeKind(page, known.kinds);
        return [];
      },
    };
    const options: CleanOptions = {
      format,
      ...(renderer === "" && /^https?:/.test(truth.url) && { url: truth.url }),
      cleaners: keepAll ? [] : [...standard({}, known), watch],
    };
    const article = clean(text, options);
    return { ...article, confidence: confidence ?? article.confidence, kind: kind ?? article.kind };
  };
  return {
    clean(page) {
      const input = noScripts ? page.input.replace(/<script\b[\s\S]*?<\/script\s*>/gi, "") : page.input;
      if (page.renderer !== "") return cleanText(input, "text", page);
      return flatten ? cleanText(FLATTEN[flatten](input), "text", page) : cleanText(input, "html", page);
    },
    cleanAgain: (page, { text }) => cleanText(text, "text", page),
  };
}

/** All of a page, nothing cleaned. */
const FLATTEN = {
  text: (html: string): string => renderText(read(html, { format: "html" })),
  markdown: (html: string): string => renderMarkdown(clean(html, { format: "html", cleaners: [] })),
  blob: (html: string): string => toBlob(FLATTEN.text(html)),
  extracted: extract,
  raw: (html: string): string => load(html)("body").text(),
};

/** The weights of a fold, as far as the folder has them. */
export function loadModels(folder: string, fold: number): Models {
  const loadPart = <T>(name: string, unpack: (weights: unknown) => T): { [name: string]: T } => {
    const file = join(folder, `${name}-${fold}.json`);
    return existsSync(file) ? { [name]: unpack(JSON.parse(readFileSync(file, "utf8"))) } : {};
  };
  const unpackBlocks = (weights: unknown) => unpackModel(PackedModelSchema.parse(weights));
  return {
    ...loadPart("text", unpackBlocks),
    ...loadPart("html", unpackBlocks),
    ...loadPart("kinds", (weights) => unpackKinds(PackedKindsSchema.parse(weights))),
  };
}
