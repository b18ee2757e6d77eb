import { isInLearnedLanguage } from "../evidence/learned-language";
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
  const candidates = listCandidates(page);
  const likely = candidates.map((candidate) => judge(candidate, HEADLINE_MODEL));
  const probability = Math.max(...likely);
  if (!(probability >= least)) return null;
  const best = likely.lastIndexOf(probability);
  const [line, over] = [candidates[best], candidates[best - 1]];
  if (!line) return null;
  const above = likely[best - 1] ?? 0;
  if (over && above >= LIKELY * probability && isSubtitleOf(line, over) && isInLearnedLanguage(page))
    return { block: findAlone(over.block, candidates), probability: above };
  return { block: findAlone(line.block, candidates), probability };
}

/**
 * Whether a line is the subtitle of the one right above it, though the text speaks more of it: a sentence with the byline
 * or the date below. Of such pairs on flattened pages in English 13 were headline and subtitle, none the name of a section
 * and a headline; in other languages a line above the headline may be as long.
 */
function isSubtitleOf({ block, evidence }: Candidate, over: Candidate): boolean {
  if (over.block.id !== block.id - 1) return false;
  if (!evidence["byline or date below"] || over.block.kind === "item" || TRAILS.test(over.block.text))
    return false;
  if (over.block.words < LEAST_WORDS || block.words < LEAST_WORDS || hasTitleCase(block.text)) return false;
  const [line, headline] = [foldTitle(block.text), foldTitle(over.block.text)];
  return !headline.includes(line) && !line.includes(headline);
}

/** How likely the line above is at least, as a share. */
const LIKELY = 0.4;
/** Words of a headline, and of its subtitle, at least: names of sections are shorter. */
const LEAST_WORDS = 5;
/** Of lines that give names of sections or of categories. */
const TRAILS = /[|·»›>]|\s\/\s/;

/** Whether half of its words begin with a capital, as those of headlines do, and hardly those of a sentence. */
function hasTitleCase(text: string): boolean {
  const words = text.split(" ");
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > words.length / 2;
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
