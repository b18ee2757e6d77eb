import { readFileSync } from "node:fs";
import type { Span } from "../src/page";
import { read } from "../src/read/index";
import type { LabelledPage } from "./labelled";

/** What a reader has marked on a page. */
export interface Annotation {
  /** Page type, such as "article". */
  readonly type: string;
  /** Characters of the decoded page. */
  readonly length: number;
  /** Where its main text stands, ascending. */
  readonly spans: readonly Span[];
  /** Its registrable domain; "" where the set says it. */
  readonly domain: string;
  /** Where its headline stands; absent where nobody has looked, or the page shows none. */
  readonly title?: Span;
}

/** The sets that we have annotated; train/README.md says how. */
export type AnnotatedSet = "annotated" | PackagedSet;
/** Those of them whose pages come with packages of parsers, extractors and scrapers. */
export type PackagedSet = (typeof PACKAGED_SETS)[number];
export const PACKAGED_SETS = ["news", "recipes"] as const;

export const isPackaged = (set: string): set is PackagedSet => PACKAGED_SETS.some((name) => name === set);

/** Annotated pages by their sets. */
export type AnnotatedPages = Iterable<readonly [AnnotatedSet, Iterable<LabelledPage>]>;

/** The file with the annotations of a set, byte for byte. */
export const readAnnotations = (set: AnnotatedSet): Buffer =>
  readFileSync(new URL(`marked/${set}.tsv`, import.meta.url));

/** The annotations of a set's pages by their ids. */
export const loadAnnotations = (set: AnnotatedSet): ReadonlyMap<string, Annotation> =>
  new Map(
    readAnnotations(set)
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [id = "", type = "", length = "", spans = "", domain = "", title] = line.split("\t");
        const annotation = {
          type,
          length: Number(length),
          spans: spans.split(" ").filter(Boolean).map(toSpan),
        };
        return [id, { ...annotation, domain, ...(title && { title: toSpan(title) }) }];
      }),
  );

function toSpan(range: string): Span {
  const [start = 0, end = 0] = range.split("-").map(Number);
  return { start, end };
}

/** The page with its type, headline and main text. Throws when the annotation is of another version of the page, or missing. */
export function annotate(page: LabelledPage, annotation: Annotation | undefined): LabelledPage {
  const { input, truth } = page;
  if (annotation?.length !== input.length)
    throw new Error(
      `There are annotations of ${annotation?.length ?? "no"} characters of the page ${truth.id}, which has ${input.length}.`,
    );
  const { type, spans, title } = annotation;
  const { blocks } = read(input, { format: "html" });
  const lines = blocks.filter(({ span }) => coverage(span, spans) >= MOST).map(({ text }) => text);
  const headline = title && blocks.find(({ span }) => coverage(span, [title]) >= MOST);
  // A soft hyphen would make two words of one.
  const text = lines.join("\n").replaceAll("\u00ad", "");
  return { ...page, truth: { ...truth, type, title: headline?.text ?? "", text }, spans };
}

/** A block of which this share is marked belongs to the main text. */
export const MOST = 0.5;

/** Share of a span, 0 to 1, that lies in others. */
export function coverage({ start, end }: Span, spans: readonly Span[]): number {
  let covered = 0;
  for (const span of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return covered / Math.max(1, end - start);
}
