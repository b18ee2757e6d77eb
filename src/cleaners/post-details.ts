import type { Cleaner } from "../cleaner";
import { foldTitle } from "../evidence/shape";
import { findAccount } from "../metadata/posts/accounts";
import { isLiveBlog } from "../metadata/posts/live-blogs";
import { isPostDetail, isPostText } from "../metadata/posts/post-lines";
import { findPosts, isThread } from "../metadata/posts/posts";
import { gatherThreads, listForumPosts, listOwners } from "../metadata/posts/threads";
import type { Block, Page } from "../page";

export const postDetails = (): Cleaner => ({
  name: "post-details",
  doc: "Drops names, dates, profiles and signatures beside the posts of a page that is made up of several, and what its software sets between them and below.",
  *apply(page) {
    if (findPosts(page).length === 0) return;
    const live = isLiveBlog(page);
    for (const thread of gatherThreads(page)) {
      for (const block of thread.blocks) {
        if (block.fate || isPostText(block, thread)) continue;
        if ((block.level ?? LOWEST) < LOWEST && !repeatsThread(block, page)) continue;
        // The time of day heads an entry of a live blog.
        if (live && findAccount(block) !== block.text) continue;
        const what = isPostDetail(block, thread)
          ? "a name, a profile or a signature"
          : "who wrote a post and when";
        yield { type: "drop", block, category: "byline", why: `${what}, beside a post` };
      }
    }
    for (const block of listBetween(page))
      yield {
        type: "drop",
        block,
        category: "widget",
        why: "between the posts of a thread, or below the last",
      };
  },
});

/**
 * What belongs to no post, from the first one on, where the software of a forum marks them all: who is online, threads
 * like this one, that somebody has moved it.
 */
function listBetween(page: Page): readonly Block[] {
  if (!isThread(page)) return [];
  const posts = listForumPosts(page);
  const start = posts[0]?.blocks[0]?.id;
  if (start === undefined || posts.length < FEWEST) return [];
  const owners = listOwners(page);
  const end = posts.at(-1)?.blocks.at(-1)?.id ?? start;
  // A heading between them counts or sorts the answers.
  return page.blocks.filter(
    (block) =>
      !block.fate && block.id > start && !owners.has(block) && (block.level === undefined || block.id > end),
  );
}

const FEWEST = 2;

/** Higher headings name the thread, */
const LOWEST = 3;

/** unless one above the posts does: vBulletin says "Thread: …" there, and its title again in the first post. */
function repeatsThread({ id, text }: Block, page: Page): boolean {
  const owners = listOwners(page);
  const name = foldTitle(text);
  return (
    name !== "" &&
    page.blocks
      .slice(0, id)
      .some((block) => block.level === 1 && !owners.has(block) && foldTitle(block.text).endsWith(name))
  );
}
