import type { Cleaner } from "../cleaner";
import { findAccount } from "../metadata/accounts";
import { isLiveBlog } from "../metadata/live-blogs";
import { isPostDetail, isPostText } from "../metadata/post-lines";
import { findPosts } from "../metadata/posts";
import { gatherThreads } from "../metadata/threads";

export const postDetails = (): Cleaner => ({
  name: "post-details",
  doc: "Drops names, dates, profiles and signatures beside the posts of a page that is made up of several.",
  *apply(page) {
    if (findPosts(page).length === 0) return;
    const live = isLiveBlog(page);
    for (const thread of gatherThreads(page)) {
      for (const block of thread.blocks) {
        if (block.fate || (block.level ?? LOWEST) < LOWEST || isPostText(block, thread)) continue;
        // The time of day heads an entry of a live blog.
        if (live && findAccount(block) !== block.text) continue;
        const what = isPostDetail(block, thread)
          ? "a name, a profile or a signature"
          : "who wrote a post and when";
        yield { type: "drop", block, category: "byline", why: `${what}, beside a post` };
      }
    }
  },
});

/** Higher headings name the thread. */
const LOWEST = 3;
