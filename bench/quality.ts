import { writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { toConfidenceFigures } from "./confidence";
import { checkFloors, pinFloors } from "./floors";
import { toKindFigures } from "./kinds";
import { loadPages, RENDERERS, type Renderer, SETS, type SetName } from "./labelled";
import { NoDataError } from "./no-data";
import { makePipeline, type Pipeline } from "./pipeline";
import {
  printWorst,
  type Row,
  scorePage,
  summarize,
  toFigures,
  toMetadataFigures,
  toStabilityFigures,
} from "./results";

const USAGE = `npm run bench -- quality --data <dir> [options]
  --data <dir>        folder with wcxb-dev, text-dev, segments-dev; with unpacked packages for news and recipes
  --set <name>        wcxb (HTML), text (flattened; default), segments, annotated: the pages of segments, all of their text,
                      or news, recipes: pages that come with packages
  --renderer <name>   only this rendering of the text set; may be repeated
  --type <name>       only pages of this type
  --every <n>         every nth page
  --folds <dir>       weights per fold, from npm run train: each page is judged by a model that has not seen its domain
  --flatten           pages of HTML: give clean() the flattened text instead
  --markdown          the same as Markdown, with all links and emphasis
  --blob              the same on a single line
  --extracted         the text that Readability, on jsdom, leaves of them
  --raw               all of their text, scripts as well: Cheerio's $("body").text()
  --no-scripts        wcxb: take the script elements out of the pages first
  --again             clean each result once more and count those that stay as they are
  --baseline          keep everything instead of cleaning
  --worst <n>         list the n pages with the lowest F1
  --trace <id>        print what happened to each line of one page (renderer/id for text)
  --json <file>       write the figures
  --check-floors      fail when a figure is under bench/floors.json; --pin-floors raises them`;

/** How the floors of pages that were flattened first are called. */
const WAYS = {
  text: " flattened",
  markdown: " as Markdown",
  blob: " on one line",
  extracted: " extracted",
  raw: " raw",
};

const WAY_NAMES = ["markdown", "blob", "extracted", "raw"] as const;

/** Scores the pipeline on labelled pages and prints the figures per renderer and page type. */
export async function run(argv: string[]): Promise<void> {
  const { values: flags } = parseArgs({
    args: argv,
    options: {
      data: { type: "string" },
      set: { type: "string", default: "text" },
      renderer: { type: "string", multiple: true },
      type: { type: "string" },
      every: { type: "string", default: "1" },
      folds: { type: "string" },
      flatten: { type: "boolean" },
      markdown: { type: "boolean" },
      blob: { type: "boolean" },
      raw: { type: "boolean" },
      extracted: { type: "boolean" },
      "no-scripts": { type: "boolean" },
      again: { type: "boolean", default: false },
      baseline: { type: "boolean" },
      worst: { type: "string", default: "0" },
      trace: { type: "string" },
      json: { type: "string" },
      "check-floors": { type: "boolean" },
      "pin-floors": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const set = SETS.find((name) => name === flags.set);
  if (flags.help || !flags.data || !set) {
    console.log(USAGE);
    if (!flags.help) process.exitCode = 2;
    return;
  }
  const flatten = WAY_NAMES.find((way) => flags[way]) ?? (flags.flatten ? "text" : null);
  const pipeline = makePipeline({
    folds: flags.folds,
    keepAll: flags.baseline ?? false,
    flatten,
    noScripts: flags["no-scripts"] ?? false,
  });
  try {
    if (flags.trace) return await printTrace(flags.data, set, flags.trace, pipeline);
    const rows = await scoreSet(flags.data, set, pipeline, {
      renderers: pickRenderers(flags.renderer),
      every: Number(flags.every),
      type: flags.type,
      again: flags.again,
    });
    const groups = summarize(rows);
    console.log(toFigures(groups));
    if (rows.some(({ type }) => type !== "")) {
      console.log(`\n${toConfidenceFigures(rows)}\n\n${toKindFigures(rows)}`);
    }
    if (set === "wcxb") console.log(`\n${toMetadataFigures(rows)}`);
    if (flags.again) console.log(`\n${toStabilityFigures(rows)}`);
    if (Number(flags.worst) > 0) printWorst(rows, Number(flags.worst));
    if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ set, groups, rows }, null, 1)}\n`);
    const way = flatten ? WAYS[flatten] : "";
    if (flags["pin-floors"]) pinFloors(flags.data, set, groups, way);
    if (flags["check-floors"]) checkFloors(flags.data, set, groups, way);
  } catch (error) {
    if (!(error instanceof NoDataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function scoreSet(
  data: string,
  set: SetName,
  pipeline: Pipeline,
  {
    type,
    again,
    ...pick
  }: { renderers: readonly Renderer[]; every: number; type: string | undefined; again: boolean },
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of loadPages(data, set, pick)) {
    if (type && page.truth.type !== type) continue;
    // jsdom, where it takes part, gives its memory back only between turns of the event loop.
    await setImmediate();
    const start = performance.now();
    const article = pipeline.clean(page);
    const milliseconds = performance.now() - start;
    const second = again ? pipeline.cleanAgain(page, article) : article;
    rows.push(scorePage(page, article, milliseconds, second.text));
  }
  return rows;
}

const pickRenderers = (names: readonly string[] = RENDERERS): Renderer[] =>
  RENDERERS.filter((renderer) => names.includes(renderer));

async function printTrace(data: string, set: SetName, wanted: string, pipeline: Pipeline): Promise<void> {
  const { renderTrace } = await import("../src/render/trace");
  const [id, renderer] = wanted.split("/").reverse();
  for (const page of loadPages(data, set, { renderers: pickRenderers(renderer ? [renderer] : undefined) })) {
    if (page.truth.id !== id) continue;
    const article = pipeline.clean(page);
    console.log(renderTrace(article, { color: process.stdout.isTTY }));
    console.log(`\n${toFigures(summarize([scorePage(page, article, 0, article.text)]))}`);
    return;
  }
  console.error(`No page "${wanted}" in the set.`);
  process.exitCode = 1;
}
