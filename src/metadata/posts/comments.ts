import type { Article } from "../../article";
import { phraseBook } from "../../evidence/phrase-book";
import { isProse } from "../../evidence/shape";
import { TOPICS, type Topic } from "../../lexicon/index";
import type { Block, Page } from "../../page";
import { isPostText } from "./post-lines";
import { toPost } from "./posts";
import { gatherThreads } from "./threads";

const ALL_TOPICS: ReadonlySet<Topic> = new Set(TOPICS);
/** The cleaner that drops invitations to comment. */
const PROMPTS = "comment-prompts";

/**
 * The readers' comments that cleaners have dropped: one for each comment's own element, or, where the page marks none,
 * one for each run of such lines. Without names, dates, buttons and prompts in their text.
 */
export function findComments(page: Page): Article["comments"] {
  const phrases = phraseBook();
  const isText = (block: Block): boolean =>
    block.fate?.type === "drop" &&
    block.fate.category === "comments" &&
    block.fate.by !== PROMPTS &&
    phrases.match(page, block, ALL_TOPICS) === null;
  const threads = gatherThreads(page);
  const marked = new Set(threads.flatMap(({ blocks }) => blocks));
  const runs: Block[][] = [];
  let last: Block | null = null;
  for (const block of page.blocks) {
    if (marked.has(block) || block.level !== undefined || !isText(block)) continue;
    if (last && last.id === block.id - 1) runs.at(-1)?.push(block);
    else runs.push([block]);
    last = block;
  }
  const written = runs.filter((run) => run.some(({ text }) => isProse(text)));
  return [...threads, ...written.map((blocks) => ({ blocks, facts: [] }))]
    .flatMap((thread) => {
      const body = thread.blocks.filter((block) => isText(block) && isPostText(block, thread));
      return body.length > 0 ? [toPost(thread, body, page)] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}
