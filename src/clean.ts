import type { Article } from "./article";
import { run } from "./cleaner";
import { standard } from "./cleaners/index";
import { userChoice } from "./cleaners/user-choice";
import { UnboilError } from "./errors";
import { type CleanOptions, checkOptions } from "./options";
import { type Input, read } from "./read/index";
import { toArticle } from "./to-article";

/**
 * The article of a scraped page: HTML, plain text, or a loaded Cheerio document. Any string gives an Article,
 * perhaps an empty one with a warning; misuse throws an `UnboilError`.
 */
export function clean(input: Input, options?: CleanOptions): Article {
  const { cleaners, output, keep, drop, metadata, ...reading } = checkOptions(options);
  const choice = userChoice({ keep, drop });
  const page = read(input, { ...reading, metadata, selectors: choice.selectors });
  return toArticle(run(page, [...(cleaners ?? standard(output)), choice]), output);
}

export type SafeResult = { success: true; data: Article } | { success: false; error: UnboilError };

/** `clean` for batches: never throws, and answers in zod's convention. */
export function safeClean(input: Input, options?: CleanOptions): SafeResult {
  try {
    return { success: true, data: clean(input, options) };
  } catch (error) {
    if (error instanceof UnboilError) return { success: false, error };
    return { success: false, error: new UnboilError("cleaner", `Cleaning failed: ${String(error)}`, error) };
  }
}
