import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../src/read/decode";
import { annotate, loadAnnotations, type PackagedSet } from "./annotations";
import type { LabelledPage } from "./labelled";
import { NoDataError } from "./no-data";

/**
 * Pages that come with packages of parsers, extractors and scrapers, wherever in the folder they stand: the hash of their bytes
 * tells them. Throws a NoDataError when any is missing, as figures of other pages are not comparable.
 */
export function* loadPackaged(folder: string, set: PackagedSet, every = 1): Generator<LabelledPage> {
  const annotations = loadAnnotations(set);
  const files = findPages(folder, annotations);
  const missing = annotations.size - files.size;
  if (missing > 0)
    throw new NoDataError(
      `${missing} of the ${annotations.size} pages of bench/marked/${set}.tsv are not in ${folder}. train/README.md says which packages hold them.`,
    );
  let number = 0;
  for (const [id, annotation] of annotations) {
    if (number++ % every !== 0) continue;
    const { domain, type } = annotation;
    const truth = { ...NOTHING_KNOWN, id, domain, type };
    const input = decode(readFileSync(files.get(id) ?? ""));
    yield annotate({ truth, renderer: "", input, labels: "" }, annotation);
  }
}

const NOTHING_KNOWN = { url: "", title: "", author: "", date: "", text: "", with: [], without: [] };

/** The files of pages that are annotated, by their ids. */
function findPages(folder: string, annotated: ReadonlyMap<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith("html")) continue;
    const file = join(entry.parentPath, entry.name);
    const id = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, ID_LENGTH);
    if (annotated.has(id)) found.set(id, file);
  }
  return found;
}

/** Hexadecimal digits of the SHA-256 of a page. */
const ID_LENGTH = 12;
