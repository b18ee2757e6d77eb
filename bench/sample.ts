import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../src/read/decode";
import { listGoldens } from "../src/testing/index";
import { loadPages } from "./labelled";

/** So many pages, spread evenly over the labelled set; our own fixtures, each once, where there is no set. */
export function samplePages(kind: "html" | "text", data: string | undefined, count: number): string[] {
  if (data === undefined) {
    console.error(`No --data <dir>: timing our own ${kind} fixtures, which are few and small.`);
    return spread(ownPages(kind), count);
  }
  const pages =
    kind === "html" ? loadPages(data, "wcxb") : loadPages(data, "text", { renderers: ["innertext"] });
  return spread(
    [...pages].map(({ input }) => input),
    count,
  );
}

function ownPages(kind: "html" | "text"): string[] {
  const ending = kind === "html" ? ".html" : ".txt";
  return ["seeds", "pages"]
    .flatMap((folder) => listGoldens(join(import.meta.dirname, "../fixtures", folder)))
    .flatMap(({ input }) => (input?.endsWith(ending) ? [decode(readFileSync(input))] : []));
}

function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (one) => one !== undefined,
  );
}
