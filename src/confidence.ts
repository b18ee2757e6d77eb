import type { Page } from "./page";

/** How likely the body is right, 0 to 1. */
export function judgeConfidence(page: Page): number {
  const kept = page.blocks.filter((block) => !block.fate);
  const total = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (total === 0) return 0;
  return kept.reduce((sum, { text, probability = 0.5 }) => sum + text.length * probability, 0) / total;
}
