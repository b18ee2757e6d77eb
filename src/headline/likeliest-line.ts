import { isInLearnedLanguage } from "../evidence/learned-language";
import { isKeptProse } from "../evidence/running-text";
import { foldTitle } from "../evidence/shape";
import { readUnlabelled } from "../metadata/authors/affiliations";
import { HEADLINE_MODEL } from "../model/generated/headline";
import type { Block, Page } from "../page";
import { type Candidate, type Evidence, listCandidates } from "./candidates";

/** Weights of logistic regression: the log-odds of a line being the headline are the bias and what its evidence adds. */
export interface HeadlineModel {
  readonly bias: number;
  /** What one unit of each piece of evidence adds, under its name and in the order of the evidence. */
  readonly weights: Readonly<Evidence>;
}

/**
 * A line this likely is taken for the headline. Of those found above articles four of five agree with the title that
 * the page states, and four of five headlines are found (WCXB as flattened text, cross-validated).
 */
const LEAST = 0.07;

/** The line above the text that is likeliest the headline; null where none is likely enough. */
export function findLikeliestLine(page: Page, least = LEAST): Block | null {
  const candidates = listCandidates(page).filter(isAboveText);
  const likely = candidates.map((candidate) => judge(candidate, HEADLINE_MODEL));
  const enough = likely.map((share, i) =>
    share >= leastOf(candidates[i], page, least) && (share >= HALF || !isOfNames(candidates[i], candidates))
      ? share
      : 0,
  );
  const probability = Math.max(0, ...enough);
  if (probability === 0) return null;
  // Where only the name of a section was likelier, a line that is hardly less likely is no accident.
  if (probability < HALF * Math.max(...likely)) return null;
  const best = enough.lastIndexOf(probability);
  const [line, over] = [candidates[best], candidates[best - 1]];
  if (!line) return null;
  const above = likely[best - 1] ?? 0;
  if (
    over &&
    above >= findLikely(over) * probability &&
    isSubtitleOf(line, over) &&
    (line.evidence["more than a sentence"] === 1 || above >= HALF * probability || isInLearnedLanguage(page))
  )
    return findAlone(over.block, candidates);
  const longer = findLonger(line, candidates, likely);
  if (longer && !isInLearnedLanguage(page)) return longer.block;
  return findAlone(line.block, candidates);
}

/**
 * How likely a line must be. Of one or two words most that are but barely likely are names of sections and buttons (13 of 15
 * on flattened pages); a longer one with the byline or the date below it stands where headlines do.
 */
function leastOf(candidate: Candidate | undefined, page: Page, least: number): number {
  if (!candidate || least > LEAST) return least;
  const { block, evidence } = candidate;
  if (block.words <= SECTION_WORDS && isSubject(block, page)) return least;
  if (block.words < SECTION_WORDS) return LEAST_OF_WORD;
  if (block.words === SECTION_WORDS) return evidence["byline or date next"] === 1 ? least : LEAST_OF_TWO;
  return /^\p{Ll}/u.test(block.text) || !isAboveField(block, page) ? least : LEAST_ABOVE_FIELD;
}

/** Whether the text begins with it: "WebSocket is a protocol …". */
function isSubject({ id, text }: Block, { blocks }: Page): boolean {
  const first = blocks.slice(id + 1, id + 1 + FIRST).find(isKeptProse)?.text ?? "";
  return foldTitle(first.slice(0, text.length + SUBJECT)).includes(foldTitle(text));
}

/** Lines below within which a text begins, and characters of its beginning in which it names its subject. */
const FIRST = 12;
const SUBJECT = 12;

/** Whether a byline or a date stands close below. */
const isAboveField = ({ id }: Block, { blocks }: Page): boolean =>
  blocks
    .slice(id + 1, id + 1 + FIELDS)
    .some(({ fate }) => fate?.type === "lift" && WHO_AND_WHEN.has(fate.field));

const FIELDS = 5;
const WHO_AND_WHEN: ReadonlySet<string> = new Set(["authors", "publishedAt", "modifiedAt"]);

const LEAST_OF_WORD = 0.3;
const LEAST_OF_TWO = 0.15;
const LEAST_ABOVE_FIELD = 0.012;

/** Whether a line above the date is who wrote the article: a name and nothing else, a longer line close above it. */
function isOfNames(candidate: Candidate | undefined, candidates: readonly Candidate[]): boolean {
  if (!candidate?.evidence["byline or date below"]) return false;
  const { id, words, text } = candidate.block;
  if (words > NAME_WORDS || readUnlabelled(text) === null) return false;
  return candidates.some(
    ({ block }) => block.id < id && block.id >= id - CLOSE_ABOVE && block.words > NAME_WORDS,
  );
}

const NAME_WORDS = 3;
const CLOSE_ABOVE = 4;

/**
 * A headline further down than a line of one or two words, half as likely at least: the line is the name of a section that
 * the text speaks of. In Vietnamese such a word is written as two.
 */
function findLonger({ block }: Candidate, candidates: readonly Candidate[], likely: readonly number[]) {
  if (block.words > SECTION_WORDS) return undefined;
  const least = HALF * Math.max(...likely);
  return candidates.findLast(
    (other, i) => other.block.id > block.id && other.block.words > LEAST_WORDS && (likely[i] ?? 0) >= least,
  );
}

const SECTION_WORDS = 2;
const HALF = 0.5;

/**
 * Of 66 lines below the first paragraph that were likelier than all above it four were headlines, and for 20 others the
 * likeliest above it was (flattened pages of WCXB): what the text speaks of there is a teaser, a heading, a product.
 */
const isAboveText = ({ evidence }: Candidate): boolean => evidence["after the first paragraph"] === 0;

/**
 * Whether a line is the subtitle of the one right above it, though the text speaks more of it: a sentence with the byline
 * or the date below. Of such pairs on flattened pages in English 13 were headline and subtitle, none the name of a section
 * and a headline; in other languages a line above the headline may be as long, unless the one below is more than a sentence or hardly likelier.
 */
function isSubtitleOf({ block, evidence }: Candidate, over: Candidate): boolean {
  if (over.block.id !== block.id - 1) return false;
  if (!evidence["byline or date below"] || over.block.kind === "item" || TRAILS.test(over.block.text))
    return false;
  if (over.block.words < LEAST_WORDS || block.words < LEAST_WORDS || hasTitleCase(block.text)) return false;
  const [line, headline] = [foldTitle(block.text), foldTitle(over.block.text)];
  return !headline.includes(line) && !line.includes(headline);
}

/** How likely the line above is at least, as a share: below that it is the name of a section, or a page's first menu. */
const findLikely = ({ evidence }: Candidate): number => (evidence["first of the page"] === 1 ? 0.4 : 0.2);
/** Words of a headline, and of its subtitle, at least: names of sections are shorter. */
const LEAST_WORDS = 5;
/** Of lines that give names of sections or of categories; a menu may begin in lower case, a headline hardly. */
const TRAILS = /^\p{Ll}|[|·»›>]|\s\/\s/u;

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
