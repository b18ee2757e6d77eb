import type { Cleaner } from "../cleaner";
import { findPosts, gatherThreads, isPostDetail, isPostText } from "../metadata/posts";
import type { Block } from "../page";

export const postDetails = (): Cleaner => ({
  name: "post-details",
  doc: "Drops names, profiles and signatures beside the posts of a page that is made up of several.",
  *apply(page) {
    if (findPosts(page).length === 0) return;
    /** Lines that say who wrote a post and when. */
    const dated: Block[] = [];
    for (const thread of gatherThreads(page)) {
      for (const block of thread.blocks) {
        if ((block.level ?? LOWEST) < LOWEST || isPostText(block, thread)) continue;
        if (!isPostDetail(block, thread)) dated.push(block);
        else if (!block.fate)
          yield {
            type: "drop",
            block,
            category: "byline",
            why: "a name, a profile or a signature beside a post",
          };
      }
    }
    const left = dated.filter(({ fate }) => !fate);
    if (left.length > MOST_LEFT * dated.length) return;
    for (const block of left)
      yield { type: "drop", block, category: "byline", why: "beside a post, like others that are gone" };
  },
});

/** Higher headings name the thread. */
const LOWEST = 3;

/** Share of the dated lines up to which those that are left are so by chance (measured on the threads of WCXB). */
const MOST_LEFT = 1 / 3;
