import { KINDS_MODEL } from "../model/generated/kinds";
import { findSlot } from "../model/slots";
import type { Page } from "../page";
import { remember } from "../remember";
import { countCharacters, type Evidence, gatherEvidence, PLACES } from "./evidence";
import { type KindModel, Poll, unpackKinds, visitVoters, type Weights } from "./model";
import { PAGE_KINDS, type PageKind } from "./page-kinds";

/** What kind of page it is, as far as its address, statements, words and shape tell. */
export interface KindJudgement {
  /** The likeliest kind. */
  readonly name: PageKind;
  /** How likely it is, 0 to 1. */
  readonly probability: number;
  /** The same of every kind; they add up to 1. */
  readonly probabilities: Readonly<Record<PageKind, number>>;
}

/** Judges by the shipped weights, or by the given ones (of a fold, when measuring). */
export const judgeKind = (page: Page, model?: KindModel): KindJudgement =>
  model ? judgeBy(page, model) : judgeByShipped(page);

/** Whether it sells something, one thing or several: together they are likelier than all else. */
export function isShop(page: Page, model?: KindModel): boolean {
  const { product, collection } = judgeKind(page, model).probabilities;
  return product + collection >= 0.5;
}

const judgeBy = (page: Page, model: KindModel): KindJudgement =>
  judgeEvidence(gatherEvidence(page), page.format, model);

/** Once for a page, as its evidence is: some forty cleaners and the Article ask. */
const judgeByShipped = remember(
  (page) => judgeBy(page, unpackKinds(KINDS_MODEL)),
  ({ source }) => source,
);

export function judgeEvidence(evidence: Evidence, format: Page["format"], model: KindModel): KindJudgement {
  const weights = model[format];
  const poll = new Poll();
  const voted = new Uint8Array(model.checks.length);
  /** Words of running text that are known. */
  let heard = 0;
  visitVoters(evidence, format, weights.cuts, (hash, source) => {
    const slot = findSlot(model.checks, hash);
    if (slot >= 0 && source === PROSE) heard++;
    if (slot < 0 || voted[slot]) return;
    voted[slot] = 1;
    poll.add(source, model.votes, slot * PAGE_KINDS.length);
  });
  const scores = weigh(poll.finish(), weights);
  const shares = toShares(calm(scores, trustIn(evidence, format, heard), model));
  const best = shares.indexOf(Math.max(...shares));
  return {
    name: PAGE_KINDS[best] ?? "article",
    probability: shares[best] ?? 0,
    probabilities: Object.fromEntries(PAGE_KINDS.map((kind, i) => [kind, shares[i] ?? 0])) as Record<
      PageKind,
      number
    >,
  };
}

/** Multinomial logistic regression. */
const weigh = (sums: Float64Array, { bias, votes }: Weights): number[] =>
  bias.map((start, kind) => sums.reduce((score, sum, i) => score + sum * (votes[kind]?.[i] ?? 0), start));

/** Texts that were learned from are seldom shorter, in characters. */
const SHORT = 1_200;

const PROSE = PLACES.indexOf("prose");
/**
 * A language of whose words less is known than this share says nothing by them: 0.3 and more are known of English, 0.2
 * of German, under 0.03 of others.
 */
const FOREIGN = 0.05;
/**
 * So much of what else it says is believed then. A text has only its shape (annotated pages, flattened: 0.8625 right
 * instead of 0.852), HTML elements and statements as well (log-loss of 64 pages 0.318 instead of 0.359; of 22 pages written
 * blind in such languages that change their kind 15 become right, 4 wrong).
 */
const BELIEVED = { text: 0.5, html: 0.75 };

/** How far evidence is to be believed, 0 to 1: that of a few lines of text, or without known words, says little. */
function trustIn(evidence: Evidence, format: Page["format"], heard: number): number {
  const spoken = evidence.words[PROSE]?.length ?? 0;
  const length = format === "text" ? Math.min(1, countCharacters(evidence) / SHORT) : 1;
  return length * (heard < FOREIGN * spoken ? BELIEVED[format] : 1);
}

/** The less evidence is trusted, the more the page is taken for what pages usually are. */
function calm(scores: readonly number[], trust: number, { shares }: KindModel): number[] {
  return scores.map((score, kind) => trust * score + (1 - trust) * Math.log(shares[kind] ?? 1));
}

function toShares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
