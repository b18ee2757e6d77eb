import * as z from "zod";
import type { Cleaner } from "./cleaner";
import { UnboilError } from "./errors";
import type { Block } from "./page";

/** Longest input in UTF-16 code units that is read unless the caller says otherwise: 100 million. */
export const MAX_LENGTH = 100_000_000;

/** Picks blocks: a predicate, or a string that is a CSS selector (HTML) or stands in the block's text. */
export type Choice = string | ((block: Block) => boolean);

const choice = z.custom<Choice>((value) => typeof value === "string" || typeof value === "function", {
  error: "expected a string or a function",
});
const choices = z.union([choice.transform((one) => [one]), z.array(choice)]).default([]);

const isCleaner = (value: unknown): value is Cleaner =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  "apply" in value &&
  typeof value.apply === "function";

const cleaner = z.custom<Cleaner>(isCleaner, {
  error: 'expected a cleaner; did you forget to call its factory, as in "pageChrome()"?',
});

const CleanOptionsSchema = z.strictObject({
  /** Where the page came from; absolute. */
  url: z.string().optional(),
  /** What the input is; "auto" looks. */
  format: z.enum(["auto", "html", "text"]).default("auto"),
  /** Language of the page (BCP 47), where the caller knows it. */
  lang: z.string().optional(),
  /** The pipeline; `standard(output)` when absent. */
  cleaners: z.array(cleaner).optional(),
  /** What the caller knows already, from a feed or a crawler; wins over what the page says. */
  metadata: z
    .strictObject({
      title: z.string().optional(),
      authors: z.array(z.string()).optional(),
      publishedAt: z.string().optional(),
      modifiedAt: z.string().optional(),
      site: z.string().optional(),
      description: z.string().optional(),
      image: z.string().optional(),
      section: z.string().optional(),
      tags: z.array(z.string()).optional(),
    })
    .default({}),
  /** Blocks that stay whatever the cleaners say. */
  keep: choices,
  /** Blocks that go. `keep` wins over it. */
  drop: choices,
  /** Longest input in UTF-16 code units. */
  maxLength: z.int().positive().default(MAX_LENGTH),
  /** What is given beside the article's own prose. */
  output: z
    .strictObject({
      /** Readers' comments, as `article.comments`. */
      comments: z.boolean().default(false),
      /** Captions of pictures and tables, where they read as part of the text; `keep` keeps others. */
      captions: z.boolean().default(true),
      /** Cells of tables. */
      tables: z.boolean().default(true),
      /** Blocks of code. */
      code: z.boolean().default(true),
    })
    .prefault({}),
});

export type CleanOptions = z.input<typeof CleanOptionsSchema>;
type CheckedOptions = z.output<typeof CleanOptionsSchema>;
export type CallerMetadata = CheckedOptions["metadata"];
/** What the body holds beside the article's own prose. */
export type Output = CheckedOptions["output"];

/** The options with their defaults; throws an UnboilError that names each wrong one. */
export function checkOptions(options: CleanOptions | undefined): CheckedOptions {
  const result = CleanOptionsSchema.safeParse(options ?? {});
  if (result.success) return result.data;
  throw new UnboilError("option", `Options of clean(): ${z.prettifyError(result.error)}`, result.error);
}
