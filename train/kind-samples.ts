import type { AnnotatedPages, AnnotatedSet } from "../bench/annotations";
import { type LabelledPage, loadPages, RENDERERS } from "../bench/labelled";
import { type Evidence, gatherEvidence } from "../src/kind/evidence";
import { PAGE_KINDS, type PageKind } from "../src/kind/page-kinds";
import { read } from "../src/read/index";
import { renderText } from "../src/render/text";
import { foldOf } from "./folds";
import { keepContent } from "./samples";

export const FORMATS = ["html", "text"] as const;
export type Format = (typeof FORMATS)[number];

/** A page whose kind is known, and the evidence on it. */
export interface KindSample {
  readonly kind: PageKind;
  readonly domain: string;
  readonly fold: number;
  readonly format: Format;
  /** "html", "text" as it was rendered, "clean" for its content lines alone, "excerpt" for the first of these. */
  readonly version: "html" | "text" | "clean" | "excerpt";
  /** Each word once. */
  readonly evidence: Evidence;
  /** All renderings of a page together weigh as much as its HTML. */
  readonly weight: number;
}

/** Characters of an excerpt, such as a feed or a quick scraper gives. */
const EXCERPT = 1_200;

/**
 * Nearly all annotated pages are articles; with all of their weight too many pages would be. Of news and recipes as HTML
 * it is enough that their words are known (accuracy on WCXB 0.876 with as much weight as the others, 0.879 with 0.1,
 * 0.881 with 0.02, 0.882 without them).
 */
const SHARES: Readonly<Record<AnnotatedSet, Readonly<Record<Format, number>>>> = {
  annotated: { html: 0.35, text: 0.35 },
  news: { html: 0.02, text: 0.35 },
  recipes: { html: 0.02, text: 0.35 },
};

/** The labelled pages as HTML, as text in all renderings, and as clean text of two of them; sites together. */
export function loadKindSamples(data: string, every: number, annotated: AnnotatedPages): KindSample[] {
  const samples: KindSample[] = [];
  for (const page of loadPages(data, "wcxb", { every })) samples.push(...toSample(page, "html"));
  for (const page of loadPages(data, "text", { every })) {
    if (!page.labels.includes("1")) continue; // A page without its content has no kind.
    samples.push(...toSample(page, "text"));
    if (page.renderer !== "innertext" && page.renderer !== "ptags") continue;
    const { input } = keepContent(page);
    samples.push(...toSample({ ...page, input }, "clean"));
    if (input.length > EXCERPT) {
      samples.push(...toSample({ ...page, input: input.slice(0, EXCERPT) }, "excerpt"));
    }
  }
  for (const [set, pages] of annotated) {
    for (const page of pages) {
      const add = (input: string, version: KindSample["version"]) =>
        samples.push(
          ...toSample({ ...page, input }, version, SHARES[set][version === "html" ? "html" : "text"]),
        );
      const { text } = page.truth;
      add(page.input, "html");
      add(renderText(read(page.input, { format: "html" })), "text");
      add(text, "clean");
      if (text.length > EXCERPT) add(text.slice(0, EXCERPT), "excerpt");
    }
  }
  return samples.sort((a, b) => (a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0));
}

function toSample({ truth, input }: LabelledPage, version: KindSample["version"], share = 1): KindSample[] {
  const kind = PAGE_KINDS.find((name) => name === truth.type);
  if (!kind) return [];
  const format = version === "html" ? "html" : "text";
  const placed = format === "html" && /^https?:/.test(truth.url);
  const { words, shape } = gatherEvidence(read(input, { format, ...(placed && { url: truth.url }) }));
  const evidence = { words: words.map((hashes) => Int32Array.from(new Set(Array.from(hashes)))), shape };
  const weight = share * (format === "html" ? 1 : 1 / RENDERERS.length);
  return [{ kind, domain: truth.domain, fold: foldOf(truth.domain), format, version, evidence, weight }];
}
