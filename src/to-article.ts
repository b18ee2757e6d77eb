import { type Article, ArticleSchema } from "./article";
import { judgeConfidence } from "./confidence";
import { findMetadata } from "./metadata/index";
import type { Block, Fate, Page } from "./page";
import { keptWithGlue, renderText } from "./render/text";
import { findWarnings } from "./warnings";

/** Chance that a kept block belongs to the article where no cleaner has estimated it. */
const UNJUDGED = 0.5;

/** The validated Article of a page that has been through its cleaners. All its strings are flat copies. */
export function toArticle(page: Page): Article {
  const lifted = page.blocks.flatMap((block) =>
    block.fate?.type === "lift" ? [describe(block, block.fate)] : [],
  );
  const removed = page.blocks.flatMap((block) =>
    block.fate?.type === "drop" ? [describe(block, block.fate)] : [],
  );
  const text = renderText(page);
  const article = {
    ...findMetadata(page),
    text,
    blocks: Array.from(keptWithGlue(page), ({ block, glue }) => ({
      kind: block.kind,
      ...(block.level !== undefined && { level: block.level }),
      glue,
      text: block.text,
      ...(block.marks.length > 0 && { marks: block.marks }),
      span: block.span,
      confidence: round(block.probability ?? UNJUDGED),
    })),
    lifted,
    removed,
    repairs: page.repairs,
    confidence: round(judgeConfidence(page)),
    warnings: findWarnings(page),
    counts: { input: page.source.length, kept: text.length, lifted: total(lifted), removed: total(removed) },
  };
  return ArticleSchema.parse(copyFlat(article));
}

const describe = <F extends Fate>({ text, span }: Block, { type: _, ...fate }: F) => ({
  text,
  span,
  ...fate,
});

const total = (pieces: readonly { readonly text: string }[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** To three decimals: runtimes may differ in the last bits of a logarithm, and an Article must not. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

/** V8 keeps the whole page alive for each slice of it; a round trip through JSON makes every string its own. */
const copyFlat = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
