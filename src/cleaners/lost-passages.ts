import type { Cleaner } from "../cleaner";
import { isLost, isOfLostRun } from "../evidence/lost";
import { countWordsIn } from "../evidence/running-text";
import { isProseBlock } from "../evidence/shape";
import { isShop } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import type { Block, Page } from "../page";

/** Paragraphs of a passage, words of them, and their share of all that it holds. */
const PARAGRAPHS = 3;
const WORDS = 60;
const SHARE = 0.6;
/** The least probability of the passage, the mean over its words: less likely ones are comments on an article. */
const LIKELY = 0.15;

export const lostPassages = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "lost-passages",
  doc: "Brings back several paragraphs in a row that the model dropped amid text that stays.",
  *apply(page) {
    const lost = listPassages(page).filter(isRunningText);
    // Between what shops say of a product stand their terms and what customers say of it.
    if (lost.length === 0 || isShop(page, kinds)) return;
    for (const block of lost.flat())
      if (isLost(block)) yield { type: "keep", block, why: "in a passage of running text amid what stays" };
  },
});

/** Runs of what the model dropped, each between two blocks that stay, at least one of them running text. */
function listPassages({ blocks }: Page): readonly Block[][] {
  const runs: Block[][] = [];
  let above: Block | null = null;
  let run: Block[] = [];
  for (const block of blocks) {
    if (isOfLostRun(block)) {
      run.push(block);
      continue;
    }
    const enough = run.length >= PARAGRAPHS && !block.fate;
    if (enough && above && (isProseBlock(above) || isProseBlock(block))) runs.push(run);
    above = block.fate ? null : block;
    run = [];
  }
  return runs;
}

function isRunningText(run: readonly Block[]): boolean {
  const words = countWordsIn(run);
  if (words < WORDS) return false;
  const paragraphs = run.filter(isProseBlock);
  if (paragraphs.length < PARAGRAPHS || countWordsIn(paragraphs) < Math.max(WORDS, SHARE * words))
    return false;
  return run.reduce((sum, { words, probability = 0 }) => sum + words * probability, 0) >= LIKELY * words;
}
