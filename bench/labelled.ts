import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/page";
import { decode } from "../src/read/decode";
import { annotate, isPackaged, loadAnnotations, PACKAGED_SETS, type PackagedSet } from "./annotations";
import { NoDataError } from "./no-data";
import { loadPackaged } from "./packaged";

/**
 * A labelled set: pages with gold texts as HTML, the same flattened to text, pages with segments, those with all of
 * their main text marked by us, and pages of news and recipes that come with packages, marked in the same way.
 */
export const SETS = ["wcxb", "text", "segments", "annotated", ...PACKAGED_SETS] as const;
export type SetName = (typeof SETS)[number];

/** How the pages of the text set were flattened; the last two are half-cleaned. */
export const RENDERERS = ["soup", "innertext", "htmltotext", "lynx", "trim", "ptags"] as const;
export type Renderer = (typeof RENDERERS)[number];
export const HALF_CLEANED: ReadonlySet<string> = new Set(["trim", "ptags"]);

export interface Truth {
  readonly id: string;
  readonly url: string;
  /** Registrable domain. */
  readonly domain: string;
  /** Page type, such as "article"; "" where the set has none. */
  readonly type: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

export interface LabelledPage {
  readonly truth: Truth;
  /** "" for HTML. */
  readonly renderer: Renderer | "";
  readonly input: string;
  /** One "0" or "1" per line of the input, 1 for content; "" where the set has none. */
  readonly labels: string;
  /** Where the main text stands in the input, on annotated pages. */
  readonly spans?: readonly Span[];
}

/** The pages of a set, one by one, as they are large. Throws a NoDataError when the folder lacks them. */
export function* loadPages(
  data: string,
  set: SetName,
  { renderers = RENDERERS, every = 1 }: { renderers?: readonly Renderer[]; every?: number } = {},
): Generator<LabelledPage> {
  if (isPackaged(set)) {
    yield* loadPackaged(data, set, every);
    return;
  }
  const folder = folderOf(set);
  const wanted = loadTruth(data, folder).filter((_, index) => index % every === 0);
  if (set !== "text") {
    const annotations = set === "annotated" ? loadAnnotations(set) : null;
    for (const truth of wanted) {
      const page: LabelledPage = { truth, renderer: "", input: loadHtml(data, folder, truth.id), labels: "" };
      yield annotations ? annotate(page, annotations.get(truth.id)) : page;
    }
    return;
  }
  const byId = new Map(wanted.map((truth) => [truth.id, truth]));
  for (const renderer of renderers) {
    for (const { id, text, labels } of readLines<{ id: string; text: string; labels: string }>(
      join(data, "text-dev", `${renderer}.jsonl.gz`),
    )) {
      const truth = byId.get(id);
      if (truth) yield { truth, renderer, input: text, labels };
    }
  }
}

type Folder = "wcxb-dev" | "segments-dev";

/** The folder with the truth about a set's pages. */
export const folderOf = (set: Exclude<SetName, PackagedSet>): Folder =>
  set === "segments" || set === "annotated" ? "segments-dev" : "wcxb-dev";

/** What is known of every page of a folder of labelled pages. */
export const loadTruth = (data: string, folder: Folder): Truth[] =>
  [...readLines<Partial<Truth> & { id: string }>(join(data, folder, "truth.jsonl.gz"))].map((row) => ({
    id: row.id,
    url: row.url ?? "",
    domain: row.domain ?? guessDomain(row.url ?? ""),
    type: row.type ?? "",
    title: row.title ?? "",
    author: row.author ?? "",
    date: row.date ?? "",
    text: row.text ?? "",
    with: row.with ?? [],
    without: row.without ?? [],
  }));

/** The registrable domain of an address, as far as its form tells: "co.uk" and the like have short last labels. */
export function guessDomain(url: string): string {
  const labels = url
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[/:?#].*$/s, "")
    .toLowerCase()
    .split(".");
  const [second = "", last = ""] = labels.slice(-2);
  return labels.slice(second.length <= 3 && last.length === 2 ? -3 : -2).join(".");
}

function loadHtml(data: string, folder: Folder, id: string): string {
  if (folder === "wcxb-dev") return unpack(join(data, folder, "html", `${id}.html.gz`)).toString("utf8");
  return decode(unpack(join(data, folder, "html", `${id}.gz`)));
}

function* readLines<Row>(file: string): Generator<Row> {
  const text = unpack(file).toString("utf8");
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (end > start) yield JSON.parse(text.slice(start, end)) as Row;
    start = end + 1;
  }
}

function unpack(file: string): Buffer {
  if (!existsSync(file)) {
    throw new NoDataError(
      `No labelled pages at ${file}. Give their folder with --data <dir>; it holds wcxb-dev, text-dev and segments-dev.`,
    );
  }
  return gunzipSync(readFileSync(file));
}
