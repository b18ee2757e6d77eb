import { labelledParts } from "./families/labelled-parts";

/** Class and id words of WordPress, Blogger, Drupal, Disqus, Facebook, Hyvor, Coral and common templates. */
const LABELS = [
  "comment author",
  "comment body",
  "comment content",
  "comment form",
  "comment list",
  "comment respond",
  "comment section",
  "comment thread",
  "comment wrapper",
  "commentform",
  "commentlist",
  "comments",
  "comments area",
  "coral talk",
  "disqus",
  "disqus thread",
  "fb comments",
  "hyvor talk",
  "leave comment",
  "post comments",
  "reader comments",
  "respond",
  "user comments",
];

export const commentThreads = labelledParts({
  name: "comment-threads",
  doc: "Drops readers' comments where their element says so and the page is more than its comments.",
  category: "comments",
  labels: LABELS,
});
