import * as z from "zod";
import { PAGE_KINDS } from "./kind/page-kinds";
import { CATEGORIES, FIELDS, GLUES, KINDS, MARKS } from "./page";

const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const share = z.number().min(0).max(1);
const isoDate = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/,
    "an ISO 8601 date or date and time",
  );

const post = z.object({
  author: z.string().nullable(),
  publishedAt: isoDate.nullable(),
  text: z.string(),
  span: span.describe("From the beginning of its text to the end"),
});

const WARNINGS = [
  "empty-input",
  "binary-input",
  "nothing-found",
  "mostly-removed",
  "block-page",
  "javascript-wall",
  "login-wall",
  "consent-wall",
  "error-page",
  "parked-domain",
  "index-page",
  "truncated",
] as const;

/** What `clean` returns: the article, and an account of everything on the page that is not part of it. */
export const ArticleSchema = z.object({
  title: z.string().nullable(),
  authors: z.array(z.string()).describe("Names of persons; of an organisation where the page names nobody"),
  publishedAt: isoDate.nullable(),
  modifiedAt: isoDate.nullable(),
  site: z.string().nullable(),
  originalSource: z.string().nullable().describe("First publisher of a syndicated page"),
  credits: z
    .array(z.string())
    .describe('Lines such as "Jane Doe contributed reporting." and, of plain text, "Photo: Jane Doe".'),
  url: z.string().nullable(),
  lang: z.string().nullable().describe("BCP 47"),
  description: z.string().nullable(),
  image: z.string().nullable(),
  section: z.string().nullable(),
  tags: z.array(z.string()),
  license: z.string().nullable(),
  kind: z
    .object({
      name: z.enum(PAGE_KINDS).describe("The likeliest kind"),
      probability: share.describe("How likely that kind is"),
      probabilities: z.record(z.enum(PAGE_KINDS), share).describe("How likely each kind is"),
    })
    .describe("What the page is: an article, or something else with text on it"),
  text: z.string().describe("The body as plain text, never HTML"),
  blocks: z.array(
    z.object({
      kind: z.enum(KINDS),
      level: z.int().min(1).max(6).optional(),
      column: z
        .int()
        .nonnegative()
        .optional()
        .describe("Of a cell in a table of HTML: the column it begins in, from 0; empty cells count"),
      glue: z.enum(GLUES).describe("What stands between this block and the one before it in `text`"),
      text: z.string(),
      marks: z
        .array(z.object({ type: z.enum(MARKS), ...span.shape, href: z.string().optional() }))
        .optional()
        .describe(
          "Links, emphasis, readings of characters (ruby), words that no reader sees, where there are any; offsets into the block's text, addresses absolute where the page's own is known",
        ),
      span,
      confidence: share.describe("Probability that the block belongs to the article"),
    }),
  ),
  images: z
    .array(z.object({ src: z.string(), alt: z.string(), span }))
    .describe("The pictures that stand among the blocks of the body, in order; `span` tells where"),
  posts: z
    .array(post)
    .describe("The posts of a thread, of questions and answers, in order; their text is part of the body"),
  comments: z
    .array(post)
    .describe("Readers' comments, with options.output.comments; not part of the body, but of `removed`"),
  lifted: z
    .array(z.object({ field: z.enum(FIELDS), text: z.string(), span, by: z.string(), why: z.string() }))
    .describe("Lines of the page that became a field"),
  removed: z.array(
    z.object({ text: z.string(), span, by: z.string(), why: z.string(), category: z.enum(CATEGORIES) }),
  ),
  repairs: z
    .array(
      z.object({
        span,
        from: z.string(),
        to: z.string(),
        by: z.string(),
        why: z.string(),
        chain: z.string().optional().describe('Codecs the text went through: "utf-8 → windows-874+1252"'),
        bits: z.number().optional().describe("How much likelier the repaired text is than the damaged one"),
      }),
    )
    .describe(
      "Of the page's text; values that the page states about itself are repaired in the same way, without an entry",
    ),
  sources: z
    .record(z.string(), z.string())
    .describe(
      "For each field that is known, the rule that found it; for `text` where only the page's data has it",
    ),
  confidence: share.describe("How likely the body is right, judged as a whole"),
  warnings: z.array(z.object({ code: z.enum(WARNINGS), message: z.string() })),
  counts: z
    .object({
      input: z.int().nonnegative(),
      kept: z.int().nonnegative(),
      lifted: z.int().nonnegative(),
      removed: z.int().nonnegative(),
    })
    .describe("Characters (UTF-16 code units) of the input, and of the texts kept, lifted and removed"),
});

export type Article = z.infer<typeof ArticleSchema>;
export type Warning = Article["warnings"][number];

let compiled: typeof ArticleSchema | undefined;

/** What the schema makes of a value, by code that zod writes for it on first use: that takes a tenth of the time. */
export function parseArticle(value: unknown): Article {
  compiled ??= z.compile(ArticleSchema);
  return compiled.parse(value);
}

/** JSON Schema (draft 2020-12) of an Article, for other languages; `unboil schema` prints it. */
export const articleJsonSchema: object = /* @__PURE__ */ z.toJSONSchema(ArticleSchema);
