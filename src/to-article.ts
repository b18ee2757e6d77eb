import { type Article, ArticleSchema } from "./article";
import { judgeConfidence } from "./confidence";
import { findMetadata } from "./metadata/index";
import type { Fate, Page, Span } from "./page";
import { keptWithGlue, renderText } from "./render/text";
import { findWarnings } from "./warnings";

/** Chance that a kept block belongs to the article where no cleaner has estimated it. */
const UNJUDGED = 0.5;

/** The validated Article of a page that has been through its cleaners. All its strings are flat copies. */
export function toArticle(page: Page): Article {
  const lifted: Piece<"lift">[] = [];
  const removed: Piece<"drop">[] = [];
  for (const { fate, text, span } of page.blocks) {
    if (fate?.type === "lift") lifted.push({ ...fate, text: copyFlat(text), span, why: copyFlat(fate.why) });
    else if (fate) removed.push({ ...fate, text: copyFlat(text), span, why: copyFlat(fate.why) });
  }
  const text = copyFlat(renderText(page));
  return ArticleSchema.parse({
    ...copyDeep(findMetadata(page)),
    text,
    blocks: Array.from(keptWithGlue(page), ({ block, glue }) => ({
      kind: block.kind,
      ...(block.level !== undefined && { level: block.level }),
      glue,
      text: copyFlat(block.text),
      ...(block.marks.length > 0 && { marks: copyDeep(block.marks) }),
      span: block.span,
      confidence: round(block.probability ?? UNJUDGED),
    })),
    lifted,
    removed,
    repairs: copyDeep(page.repairs),
    confidence: round(judgeConfidence(page)),
    warnings: findWarnings(page),
    counts: { input: page.source.length, kept: text.length, lifted: total(lifted), removed: total(removed) },
  });
}

type Piece<T extends Fate["type"]> = Extract<Fate, { type: T }> & { text: string; span: Span };

const total = (pieces: readonly { readonly text: string }[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** To three decimals: runtimes may differ in the last bits of a logarithm, and an Article must not. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * V8 keeps the whole page alive for each slice of it. Cutting a slice from a concatenation first makes a string of
 * its own; measured four times as fast as a round trip through JSON.
 */
const copyFlat = (text: string): string => ` ${text}`.slice(1);

/** The same for all strings of a small structure. */
const copyDeep = <T>(value: T): T => JSON.parse(JSON.stringify(value));
