import type { Article } from "./article";
import { type Cleaner, run } from "./cleaner";
import { standard } from "./cleaners/index";
import { userChoice } from "./cleaners/user-choice";
import { UnboilError } from "./errors";
import { type CleanOptions, checkOptions, type Output } from "./options";
import { type Input, read } from "./read/index";
import { rejoin } from "./read/text/rejoin";
import { toArticle } from "./to-article";

/**
 * The article of a scraped page: HTML, plain text, or a loaded Cheerio document. Any string gives an Article,
 * perhaps an empty one with a warning; misuse throws an `UnboilError`.
 */
export function clean(input: Input, options?: CleanOptions): Article {
  const { cleaners, output, keep, drop, metadata, ...reading } = checkOptions(options);
  const choice = userChoice({ keep, drop });
  const page = read(input, { ...reading, metadata, selectors: choice.selectors });
  const cleaned = run(page, [...(cleaners ?? standardFor(output)), choice]);
  return toArticle(rejoin(cleaned), output);
}

/** The standard pipeline; made once, as its cleaners hold nothing of the pages that they have seen. */
function standardFor({ captions, tables, code }: Output): readonly Cleaner[] {
  const key = [captions, tables, code].join();
  const cleaners = PIPELINES.get(key) ?? standard({ captions, tables, code });
  PIPELINES.set(key, cleaners);
  return cleaners;
}

/** A cache and no state: what it holds is a pure function of its key. */
const PIPELINES = new Map<string, readonly Cleaner[]>();

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
