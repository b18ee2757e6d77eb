import type { Article } from "../../article";
import { countWordsIn, isMinorPart } from "../../evidence/running-text";
import { isProseBlock } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindModel } from "../../kind/model";
import { type Block, kept, type Page } from "../../page";
import { remember } from "../../remember";
import { sumLengths } from "../../words";
import { isLiveBlog } from "./live-blogs";
import { findPostAuthor } from "./post-authors";
import { findPostDate, WRITTEN } from "./post-dates";
import { isPostText } from "./post-lines";
import { isMarked, marksProfile } from "./post-marks";
import { gatherThreads, listForumPosts, listOwners, type Thread } from "./threads";

export type Post = Article["posts"][number];

/**
 * The posts that make up the body; none unless there are several, and most of it is theirs or they are the entries of a
 * live blog, whose introduction may be long.
 */
export function findPosts(page: Page): Post[] {
  const posts = gatherThreads(page).flatMap((thread) => {
    const body = thread.blocks.filter((block) => !block.fate && isPostText(block, thread));
    return body.length > 0 ? [toPost(thread, body, page)] : [];
  });
  const length = sumLengths(posts);
  return posts.length > 1 && (length > MOST * sumLengths(kept(page)) || isLiveBlog(page)) ? posts : [];
}

/** What is said of those who wrote posts: the dates in it are not the posts'. */
export const listProfiles = remember(
  (page): ReadonlySet<Block> =>
    new Set(
      gatherThreads(page).flatMap((thread) =>
        thread.blocks.filter((block) => isMarked(block, thread, marksProfile) && !WRITTEN.test(block.text)),
      ),
    ),
);

/** Whether a page is made up of what software of forums writes: its running text begins in a post, but for a notice. */
export const isThread = remember((page): boolean => {
  const posts = listForumPosts(page);
  if (posts.length === 0) return false;
  const blocks = new Set(posts.flatMap(({ blocks }) => blocks));
  const left = kept(page);
  const isPosted = (block: Block) => blocks.has(block);
  const prose = left.filter(isProseBlock);
  const opening = prose.findIndex(isPosted);
  const above = countWordsIn(prose.slice(0, Math.max(0, opening)));
  const isOpened = opening === 0 || (opening > 0 && posts.length > 1 && above <= NOTICE);
  return isOpened && !isMinorPart(left.filter(isPosted), page);
});

/** Whether a page is one of a forum, by its posts or by all that tells its kind. */
export const isForum = (page: Page, kinds?: KindModel): boolean =>
  isThread(page) || judgeKind(page, kinds).name === "forum";

/** Words of running text above the posts, at most: boards greet those who are new, and ask for feedback. */
const NOTICE = 60;

/** Share of the body above which it is made up of posts: a service with a few questions and answers is no thread. */
const MOST = 0.5;

/** Who opened the thread, and when: what the first post says, or what stands above it where its text is the title. */
export function findOpening(page: Page): Pick<Post, "author" | "publishedAt"> | null {
  const posts = findPosts(page);
  const start = posts[0]?.span.start;
  // What stands first in a live blog was written last.
  if (start === undefined || isLiveBlog(page) || isOpenedAbove(page, start)) return null;
  const first = gatherThreads(page).filter(({ blocks }) => (blocks[0]?.span.start ?? 0) <= start);
  const authors = first.flatMap((thread) => findPostAuthor(thread) ?? []);
  const dates = first.flatMap((thread) => findPostDate(thread, page.lang ?? undefined) ?? []);
  return { author: authors[0] ?? null, publishedAt: dates[0] ?? null };
}

/**
 * Whether running text that belongs to no post stands above the first one: that opens the thread, unless software of
 * forums marks the posts, which marks all of them.
 */
function isOpenedAbove(page: Page, start: number): boolean {
  const owners = listOwners(page);
  const opening = kept(page).find(isProseBlock);
  if (!opening || opening.span.start >= start || owners.has(opening)) return false;
  return listForumPosts(page).length === 0;
}

/** One post with the blocks that are its text, of which there is at least one. */
export function toPost(thread: Thread, body: readonly Block[], page: Page): Post {
  return {
    author: findPostAuthor(thread),
    publishedAt: findPostDate(thread, page.lang ?? undefined),
    text: body.map(({ glue, text }, i) => (i > 0 ? glue || " " : "") + text).join(""),
    span: { start: body[0]?.span.start ?? 0, end: body.at(-1)?.span.end ?? 0 },
  };
}
