import type { Cleaner } from "../../cleaner";
import { isInLearnedLanguage } from "../../evidence/learned-language";
import { isLost, isOfLostRun } from "../../evidence/lost";
import { countText, countWordsIn } from "../../evidence/running-text";
import { isProseBlock } from "../../evidence/shape";
import { isShop } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { SAID } from "../../lexicon/saying";
import type { Block, Page } from "../../page";
import { sumLengths } from "../../words";
import { listLostSections } from "../families/contents-sections";
import { listLostEntries, listLostHeads, listLostParts, listLostTimes } from "../families/lost-twins";

/** Paragraphs of a passage, words of them, and their share of all that it holds. */
const PARAGRAPHS = 3;
const WORDS = 60;
const SHARE = 0.6;
/** The least probability of the passage, the mean over its words: less likely ones are comments on an article. */
const LIKELY = 0.15;

export const lostPassages = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "lost-passages",
  doc: "Brings back what the model dropped amid text that stays: several paragraphs in a row, the text below a heading, a table of data.",
  *apply(page) {
    const passages = listPassages(page);
    const lost = passages.filter(
      ({ run, amid, headed }) =>
        (amid && isRunningText(run)) || (headed && isSection(run)) || ((amid || headed) && isTable(run)),
    );
    const runs = passages.map(({ run }) => run);
    const found: readonly Found[] = [
      {
        why: "in a passage of running text or a table amid what stays",
        blocks: lost.flatMap(({ run }) => run.filter(isLost)),
      },
      {
        why: "in a section that the page's table of contents names",
        blocks: listLostSections(page, kinds),
      },
      {
        why: "announced by the line above, which stays",
        blocks: passages.flatMap((passage) =>
          isListAmid(passage, page) ? passage.run : listAnnounced(passage, page),
        ),
      },
      {
        why: "above text that stays, like others in elements of its classes",
        blocks: listLostHeads(runs, page),
      },
      {
        why: "one article element of several, the others of which stay",
        blocks: listLostEntries(page),
      },
      {
        why: "one of a series in elements of its classes, most of which stay",
        blocks: listLostParts(page),
      },
      { why: "in an entry of a ticker, others of which stay", blocks: listLostTimes(page) },
      { why: "among questions and answers below a heading that stays", blocks: listAnswers(page).flat() },
    ];
    // Between what shops say of a product stand their terms and what customers say of it.
    if (found.every(({ blocks }) => blocks.length === 0) || isShop(page, kinds)) return;
    for (const { why, blocks } of found) for (const block of blocks) yield { type: "keep", block, why };
  },
});

interface Found {
  readonly why: string;
  readonly blocks: readonly Block[];
}

/** What the model dropped between two blocks that stay. */
interface Passage {
  readonly above: Block;
  readonly run: readonly Block[];
  readonly below: Block;
  /** Whether one of these two is running text. */
  readonly amid: boolean;
  /** Whether it is all that stood below a heading, with another heading after it. */
  readonly headed: boolean;
}

/**
 * Runs of what the model dropped, each between two blocks that stay, at least one of them running text, both of them
 * headings, or the first ending in a colon. What has no words does not break them.
 */
function listPassages({ blocks }: Page): readonly Passage[] {
  const runs: Passage[] = [];
  let above: Block | null = null;
  let run: Block[] = [];
  for (const block of blocks) {
    if (isOfLostRun(block)) {
      run.push(block);
      continue;
    }
    if (run.length > 0 && above && !block.fate) {
      const amid = isProseBlock(above) || isProseBlock(block);
      const headed = above.kind === "heading" && block.kind === "heading";
      if (amid || headed || above.text.endsWith(":")) runs.push({ above, run, below: block, amid, headed });
    }
    above = block.fate ? null : block;
    run = [];
  }
  return runs;
}

/** Words of a line that announces a list, and how many of them begin in lower case: more than in most headings. */
const ANNOUNCES = 6;
const LOWER = 0.5;
/** Fewest lines of a list, and the least probability of each. */
const LINES = 2;
const LIKELY_LINE = 0.15;

/**
 * The lines of plain text right below one that stays and announces them: "Here is what it would earn:". Of 610 such
 * lines on flattened pages some 400 were wanted, and of the others half were not told apart from these by those who
 * marked them.
 */
function listAnnounced({ above, run }: Passage, { format }: Page): readonly Block[] {
  if (format !== "text" || above.words < ANNOUNCES || !above.text.endsWith(":")) return [];
  if (SPEECH.test(above.text) || !isSentenceLike(above)) return [];
  const end = run.findIndex((block) => !isLost(block) || (block.probability ?? 0) < LIKELY_LINE);
  const list = end < 0 ? run : run.slice(0, end);
  return list.length < LINES ? [] : list;
}

/** What somebody says or writes stands below this, and after that the next to do so. */
const SPEECH = new RegExp(`(?:^|\\s)(?:${SAID}):$`, "u");

/** Lines of a list with its headings, and the mean probability of them. */
const FEWEST_ITEMS = 3;
const MOST_ITEMS = 10;
const LIKELY_ITEMS = 0.02;

/**
 * Short lines between two paragraphs of plain text that stay, in languages that few learned pages have: a list, and the
 * headings above and below it.
 */
function isListAmid({ above, run, below }: Passage, page: Page): boolean {
  if (page.format !== "text" || run.length < FEWEST_ITEMS || run.length > MOST_ITEMS) return false;
  if (!isProseBlock(above) || !isProseBlock(below) || isInLearnedLanguage(page)) return false;
  return run.every((block) => isLost(block) && !isProseBlock(block)) && likelihood(run) >= LIKELY_ITEMS;
}

const isSentenceLike = ({ text }: Block): boolean => {
  const words = text.split(" ");
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= LOWER * words.length;
};

function isRunningText(run: readonly Block[]): boolean {
  const words = countWordsIn(run);
  if (run.length < PARAGRAPHS || words < WORDS) return false;
  const paragraphs = run.filter(isProseBlock);
  if (paragraphs.length < PARAGRAPHS || countWordsIn(paragraphs) < Math.max(WORDS, SHARE * words))
    return false;
  return likelihood(run) >= LIKELY;
}

/** The mean probability of its words. */
const likelihood = (run: readonly Block[]): number =>
  run.reduce((sum, { words, probability = 0 }) => sum + words * probability, 0) / countWordsIn(run);

/** Words of the text below a heading, and the share of it that links may be. */
const SECTION_WORDS = 25;
const LINKED = 0.2;
/** The least probability of a section: the headings around it speak for it. */
const LIKELY_HEADED = 0.05;

/** Whether a run is the text of a section: a heading that stays has lost all that it heads. */
function isSection(run: readonly Block[]): boolean {
  const words = countWordsIn(run);
  if (words < SECTION_WORDS) return false;
  const paragraphs = run.filter((block) => block.kind !== "caption" && isProseBlock(block));
  return countWordsIn(paragraphs) >= SHARE * words && !isLinked(run) && likelihood(run) >= LIKELY_HEADED;
}

/** Cells of a table, their share of all that stands there, and how likely they are at least. */
const CELLS = 6;
const CELL_SHARE = 0.8;
const LIKELY_TABLE = 0.1;

/** Whether a run is a table of data, perhaps with its name: rows of a comparison, values of a study. */
function isTable(run: readonly Block[]): boolean {
  const cells = run.filter(({ kind, tag }) => kind === "cell" && tag !== null);
  return (
    cells.length >= Math.max(CELLS, CELL_SHARE * run.length) &&
    !isLinked(run) &&
    likelihood(run) >= LIKELY_TABLE
  );
}

function isLinked(run: readonly Block[]): boolean {
  const letters = sumLengths(run);
  return letters - countText(run) > LINKED * letters;
}

/** Fewest questions of a list of them, and the most words of one. */
const QUESTIONS = 2;
const LONGEST = 25;

/** What the model dropped of questions with their answers, right below a heading that stays; a page may end with them. */
function listAnswers({ blocks }: Page): readonly (readonly Block[])[] {
  const found: (readonly Block[])[] = [];
  for (const { id, fate, kind } of blocks) {
    const first = blocks[id + 1];
    if (fate || kind !== "heading" || !first || !isLostQuestion(first)) continue;
    let questions = 0;
    let end = id + 1;
    for (let question = blocks[end]; question && isLostQuestion(question); question = blocks[end]) {
      let next = end + 1;
      while (isAnswer(blocks[next])) next++;
      if (next === end + 1) break;
      questions++;
      end = next;
    }
    const list = blocks.slice(id + 1, end);
    if (questions >= QUESTIONS && !isLinked(list)) found.push(list);
  }
  return found;
}

const isQuestion = ({ text, words }: Block): boolean => words <= LONGEST && /[?？؟]$/u.test(text);
const isLostQuestion = (block: Block): boolean => isLost(block) && isQuestion(block);
const isAnswer = (block: Block | undefined): boolean =>
  block !== undefined && isLost(block) && isProseBlock(block) && !isQuestion(block);
