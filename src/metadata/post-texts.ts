import { compileLabels, makeFinder, readLabels } from "../evidence/labels";
import type { Page, Tag } from "../page";

/** A section is the text of a comment; in WordPress a comment-body holds who wrote it as well, and is none. */
const ZENDESK = "comment body";

/** Runs of class and id words of the element that holds what somebody wrote, and nothing else of the post. */
const LABELS = compileLabels([
  "usertext body", // Reddit, old
  "js comment body", // GitHub
  "message body", // XenForo
  "comment content", // WordPress, Lemmy
  "postcontent", // vBulletin
  "commtext", // Hacker News
  "toptext",
  "md div", // Lemmy
  "comment rtjson content", // Reddit
  "post rtjson content",
  "post body", // Flarum, MyBB, Zendesk
  ZENDESK,
  "email body", // Hyperkitty
  "message user content", // Vanilla
  "inner msg", // SMF
  "qa q view content", // Question2Answer
  "qa a item content",
  "qa c item content",
  "bbp reply content", // bbPress
  "bbp topic content",
  "wpforo post content",
  "bz comment text", // Bugzilla
  "t f postmessage", // Discuz: class="t_f" id="postmessage_7"
]);
/** Invision's ipsComment_content holds who wrote a post as well. */
const INVISION = "ips";

/** Finds the element of a post's text around a tag, as the software that writes threads marks it. */
export function makeTextFinder(page: Page): (tag: Tag | null) => Tag | null {
  const labelOf = readLabels(page, LABELS);
  if (!labelOf) return () => null;
  return makeFinder((tag) => {
    const label = labelOf(tag);
    const holdsMore = tag.words.includes(INVISION) || (label === ZENDESK && tag.name !== "section");
    return label === null || holdsMore ? null : tag;
  });
}
