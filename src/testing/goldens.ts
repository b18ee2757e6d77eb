import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Article, ArticleSchema } from "../article";
import { clean } from "../clean";
import { UnboilError } from "../errors";
import type { CleanOptions } from "../options";
import { decode } from "../read/decode";
import { type Golden, listGoldens } from "./cases";
import { diffField } from "./diff";

export { type Golden, listGoldens };

export interface GoldenOptions {
  /** What is put to the test: your scraper's last step; the library's own `clean` when absent. */
  readonly clean?: (input: string, options: CleanOptions) => Article;
  /** Options for every case; those of a case's own options file win. */
  readonly options?: CleanOptions;
}

/**
 * What is wrong with the goldens of a folder; empty when nothing is. A case whose Article differs, a page without
 * its golden and a golden without its page are problems; a folder without any case throws an UnboilError.
 */
export const checkGoldens = (dir: string, options?: GoldenOptions): string[] =>
  someGoldens(dir).flatMap((golden) => checkGolden(golden, options));

/**
 * What is wrong with one case. Only the fields that its golden has are compared, each to the letter but for
 * estimates (`confidence`, `probability`, `bits`): they move with every model, and what follows from them is in the other fields.
 */
export function checkGolden(golden: Golden, options?: GoldenOptions): string[] {
  if (!golden.input) return [`${golden.name}: orphan golden, its page is gone (${golden.article})`];
  const expected = readGolden(golden);
  if (!expected) return [`${golden.name}: missing golden, run "unboil golden update" to write it`];
  if (Object.keys(expected).length === 0)
    return [`${golden.name}: empty golden, it has no field to compare (${golden.article})`];
  return listChanges(golden.name, expected, cleanCase(golden.input, golden, options));
}

/**
 * Writes what each case gives now into its golden and returns what changed, field by field. A golden keeps the
 * fields it has; a new one gets them all. Throws an UnboilError where the environment says CI: a machine that
 * approves its own changes checks nothing.
 */
export function updateGoldens(dir: string, options?: GoldenOptions): string[] {
  if (!["", "0", "false"].includes(process.env["CI"] ?? "")) {
    throw new UnboilError(
      "golden",
      "Goldens are not updated under CI. Update them by hand, read what changed, commit.",
    );
  }
  return someGoldens(dir).flatMap((golden) => updateGolden(golden, options));
}

function updateGolden(golden: Golden, options?: GoldenOptions): string[] {
  if (!golden.input) return checkGolden(golden);
  const old = readGolden(golden);
  const article = cleanCase(golden.input, golden, options);
  if (!old) {
    writeGolden(golden, article);
    return [`${golden.name}: new golden`];
  }
  const changes = listChanges(golden.name, old, article);
  if (changes.length > 0) writeGolden(golden, Object.fromEntries(pickFields(article, Object.keys(old))));
  return changes;
}

type Fields = Readonly<Record<string, unknown>>;

function listChanges(name: string, expected: Fields, article: Article): string[] {
  const actual = new Map(pickFields(article, Object.keys(expected)));
  return Object.entries(expected).flatMap(([field, value]) => {
    if (!(field in ArticleSchema.shape)) return [`${name}: an Article has no field "${field}"`];
    return isDeepStrictEqual(value, actual.get(field))
      ? []
      : [diffField(`${name}: ${field}`, value, actual.get(field))];
  });
}

/** The fields in the order of the Article, so that goldens differ only where pages do. */
const pickFields = (article: Article, fields: readonly string[]): [string, unknown][] =>
  Object.entries(article).filter(([field]) => fields.includes(field));

function someGoldens(dir: string): Golden[] {
  const goldens = listGoldens(dir);
  if (goldens.length > 0) return goldens;
  throw new UnboilError(
    "golden",
    `No case in ${dir}: put pages there as name.html, name.txt or name/input.html.`,
  );
}

function cleanCase(
  input: string,
  golden: Golden,
  { clean: run = clean, options = {} }: GoldenOptions = {},
): Article {
  const own = golden.options ? parseObject(golden.options) : {};
  const format = /\.txt$/i.test(input) ? "text" : "html";
  // What the file says is checked by clean().
  const article = run(decode(readFileSync(input)), { format, ...options, ...own } as CleanOptions);
  return JSON.parse(JSON.stringify(article), withoutEstimates) as Article;
}

const ESTIMATES = new Set(["bits", "confidence", "probabilities", "probability"]);

const withoutEstimates = (key: string, value: unknown): unknown => (ESTIMATES.has(key) ? undefined : value);

const readGolden = ({ article }: Golden): Fields | null =>
  existsSync(article) ? parseObject(article) : null;

const writeGolden = ({ article }: Golden, fields: Fields): void =>
  writeFileSync(article, `${JSON.stringify(fields, null, 2)}\n`);

function parseObject(path: string): Fields {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"), withoutEstimates);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw new UnboilError(
      "golden",
      `${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  }
  throw new UnboilError("golden", `${path} holds no JSON object.`);
}
