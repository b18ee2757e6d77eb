import { foldTitle } from "../evidence/shape";
import { HEADLINE_MODEL } from "../model/generated/headline";
import type { Block, Page } from "../page";
import { type Candidate, type Evidence, listCandidates } from "./candidates";
import { findMarked } from "./marked";

/** Weights of logistic regression: the log-odds of a line being the headline are the bias and what its evidence adds. */
export interface HeadlineModel {
  readonly bias: number;
  /** What one unit of each piece of evidence adds, under its name and in the order of the evidence. */
  readonly weights: Readonly<Evidence>;
}

interface Headline {
  readonly block: Block;
  /** 0 to 1. */
  readonly probability: number;
}

/**
 * A line this likely is taken for the headline. Of those found above articles four of five agree with the title that
 * the page states, and four of five headlines are found (WCXB as flattened text, cross-validated).
 */
const LEAST = 0.07;

/** The line of a cleaned text that is most likely its headline; null where none is likely enough. */
export function findHeadline(page: Page, least = LEAST): Headline | null {
  const marked = findMarked(page);
  if (marked) return { block: marked, probability: 1 };
  let best: Headline | null = null;
  const candidates = listCandidates(page);
  for (const candidate of candidates) {
    const probability = judge(candidate, HEADLINE_MODEL);
    if (probability >= (best?.probability ?? least)) best = { block: candidate.block, probability };
  }
  return best && { ...best, block: findAlone(best.block, candidates) };
}

/** A trail of breadcrumbs ends with the headline, which mostly stands on a line of its own, too. */
function findAlone(block: Block, candidates: readonly Candidate[]): Block {
  const last = TRAIL.test(block.text) ? foldTitle(block.text.split(TRAIL).at(-1) ?? "") : "";
  const alone = last === "" ? undefined : candidates.find(({ block: { text } }) => foldTitle(text) === last);
  return alone?.block ?? block;
}

const TRAIL = /\s?[›»>]\s|\s\/\s/;

/** How likely a line is the headline, 0 to 1. */
export function judge({ evidence }: Candidate, { bias, weights }: HeadlineModel): number {
  const perUnit = Object.values(weights);
  const amounts = Object.values(evidence);
  let odds = bias;
  for (let i = 0; i < amounts.length; i++) odds += (perUnit[i] ?? 0) * (amounts[i] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
