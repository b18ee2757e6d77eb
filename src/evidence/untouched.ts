import type { Page } from "../page";

/**
 * Whether no cleaner has dropped anything yet. Such a text may be clean already: the furniture that told what kind of page
 * it was is gone, and posts look like comments, their numbers like those of a list.
 */
export const isUntouched = ({ blocks }: Page): boolean => blocks.every(({ fate }) => fate?.type !== "drop");
