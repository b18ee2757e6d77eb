import type { Cleaner } from "../cleaner";
import { findPosts, gatherThreads, isPostDetail } from "../metadata/posts";

export const postDetails = (): Cleaner => ({
  name: "post-details",
  doc: "Drops names, profiles and signatures beside the posts of a page that is made up of several.",
  *apply(page) {
    if (findPosts(page).length === 0) return;
    for (const thread of gatherThreads(page)) {
      for (const block of thread.blocks) {
        if (block.fate || (block.level ?? 6) < 3 || !isPostDetail(block, thread)) continue;
        yield {
          type: "drop",
          block,
          category: "byline",
          why: "a name, a profile or a signature beside a post",
        };
      }
    }
  },
});
