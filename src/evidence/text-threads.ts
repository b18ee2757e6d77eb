import { judgeKind } from "../kind/judge";
import type { KindModel } from "../kind/model";
import { AGO } from "../lexicon/ago";
import { findDate } from "../lexicon/index";
import type { Block, Page } from "../page";
import { isDigit } from "../words";
import { isLost } from "./lost";

/** From this probability on a page is a thread, */
const LIKELY = 0.5;
/** and where controls of forum software, several of them, stand again so many times: of other languages the kind is hard to tell. */
const REPEATED = 4;
const SEVERAL = 2;
const CONTROLS = "forum-controls";

/** Whether flattened text is that of a thread: the posts of several, with buttons, names and dates around each. */
export function isThreadOfText(page: Page, kinds?: KindModel): boolean {
  if (page.format !== "text") return false;
  const seen = new Set<string>();
  const again = new Set<string>();
  let repeated = 0;
  for (const { fate, text } of page.blocks) {
    if (fate?.by !== CONTROLS) continue;
    if (seen.has(text)) {
      repeated++;
      again.add(text);
    } else seen.add(text);
  }
  const { article, forum, listing } = judgeKind(page, kinds).probabilities;
  // Lists of articles count the threads of readers on each.
  return (
    forum >= LIKELY || (repeated >= REPEATED && again.size >= SEVERAL && listing < LIKELY && article < LIKELY)
  );
}

/** Cleaners that drop what software sets around each post. */
export const AROUND: ReadonlySet<string> = new Set([
  "author-boxes",
  CONTROLS,
  "comment-prompts",
  "date-lines",
  "post-stamps",
  "read-more-links",
  "share-bars",
]);

/** Longest line that says when something was posted, in UTF-16 code units. */
const LONGEST = 40;
/** The share of it that is the date. */
const DATED = 0.5;

/**
 * The lines that stand at the head or the foot of each post: buttons, dates, numbers of posts, each of which stands there
 * more than once.
 */
export function listAroundPosts(page: Page): ReadonlySet<Block> {
  const alike = new Map<string, Block[]>();
  for (const block of page.blocks) {
    const key = findKey(block, page);
    if (key === null) continue;
    const others = alike.get(key);
    if (others) others.push(block);
    else alike.set(key, [block]);
  }
  return new Set([...alike.values()].flatMap((blocks) => (blocks.length > 1 ? blocks : [])));
}

/** What such a line says, but for the number or the date in it; null for any other. */
function findKey(block: Block, { lang }: Page): string | null {
  const { text, fate } = block;
  if (text.length > LONGEST) return null;
  if (!isLost(block)) return fate?.type === "drop" && AROUND.has(fate.by) ? text.replace(/\d+/g, "#") : null;
  if (!HOLDS_DIGIT(text)) return null;
  if (NUMBER.test(text)) return "#";
  if (SHORT.test(text)) return "date";
  const date = findDate(text, lang ?? undefined);
  return date !== null && date.end - date.start >= DATED * text.length ? "date" : null;
}

const NUMBER = /^#\d{1,6}$/;
/** "4mo ago", "3 years ago", "Mar 2024", as Reddit and Discourse say it. */
const SHORT = new RegExp(
  `^(?:\\d{1,3} ?(?:mo|[smhdwy])\\.? ago|\\p{L}{3,9}\\.? (?:19|20)\\d\\d|${AGO})$`,
  "iu",
);
const HOLDS_DIGIT = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
};
