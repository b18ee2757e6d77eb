import type { Cleaner } from "../../cleaner";
import { isPlainLine } from "../../evidence/plain-lines";
import { endsSentence } from "../../evidence/shape";
import type { Block, Page } from "../../page";

export const polls = (): Cleaner => ({
  name: "polls",
  doc: 'Drops polls of readers: a question, the answers below it and the button that ends them, "Vote".',
  *apply(page) {
    for (const button of page.blocks) {
      if (!isButton(button)) continue;
      for (const block of listPoll(button, page))
        if (!block.fate)
          yield { type: "drop", block, category: "widget", why: `of a poll that ends in "${button.text}"` };
    }
  },
});

/** Buttons below the answers. */
const BUTTONS: ReadonlySet<string> = new Set([
  "abstimmen",
  "cast your vote",
  "oy ver",
  "oyla",
  "rösta",
  "see results",
  "stem",
  "submit vote",
  "view results",
  "vota",
  "votar",
  "vote",
  "vote now",
  "voter",
  "zagłosuj",
  "голосовать",
  "голосувати",
]);
const LONGEST_BUTTON = 14;

const isButton = ({ text, kind }: Block): boolean =>
  text.length <= LONGEST_BUTTON && kind !== "code" && BUTTONS.has(text.toLowerCase());

/** Answers of a poll, and words of one. */
const FEWEST = 2;
const MOST = 8;
const ANSWER_WORDS = 10;
/** Words of the question. */
const QUESTION_WORDS = 35;
const HEADING = /^(?:poll|umfrage|sondage|encuesta|sondaggio|enquete|anket|опрос|опитування)s?\b/iu;

/** The lines of the poll that ends in a button; none where the lines above it are no question with its answers. */
function listPoll({ id }: Block, { blocks }: Page): readonly Block[] {
  let first = id;
  while (id - first < MOST && isAnswer(blocks[first - 1])) first--;
  const question = blocks[first - 1];
  if (id - first < FEWEST || !question || !isQuestion(question)) return NONE;
  const heading = blocks[question.id - 1];
  return blocks.slice(heading && HEADING.test(heading.text) ? heading.id : question.id, id + 1);
}

const NONE: readonly Block[] = [];

const isAnswer = (block: Block | undefined): boolean =>
  block !== undefined && block.words <= ANSWER_WORDS && !endsSentence(block.text) && isPlainLine(block);

const isQuestion = (block: Block): boolean =>
  block.words <= QUESTION_WORDS && QUESTION_MARK.test(block.text) && isPlainLine(block);
const QUESTION_MARK = /[?？؟]["”»]?$/u;
