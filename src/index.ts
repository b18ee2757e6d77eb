export { type Article, ArticleSchema, articleJsonSchema, type Warning } from "./article";
export { clean, type SafeResult, safeClean } from "./clean";
export { type Cleaner, CleanerError, run } from "./cleaner";
export * from "./cleaners/index";
export { type ErrorCode, UnboilError } from "./errors";
export type { Choice, CleanOptions, Output } from "./options";
export * from "./page";
export { type Input, type ReadOptions, read } from "./read/index";
export { toArticle } from "./to-article";
