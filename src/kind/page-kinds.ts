/**
 * What a page is: a text with a beginning and an end, a discussion, one thing for sale, a shop's list of things, a
 * list of links or teasers, a manual, or what somebody offers to do. (A block's `Kind` is another matter.)
 */
export const PAGE_KINDS = [
  "article",
  "forum",
  "product",
  "collection",
  "listing",
  "documentation",
  "service",
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
