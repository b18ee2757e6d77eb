import { compileLabels, makeFinder, readLabels } from "../evidence/labels";
import type { Page, Tag } from "../page";

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
  "user content block", // Jira
  "action body",
  "t f postmessage", // Discuz: class="t_f" id="postmessage_7"
]);
/**
 * Labels that say so of one element alone: in WordPress a comment-body holds who wrote it as well, and in Trac the title of
 * a ticket and the names in its table are searchable, too.
 */
const BOUND = compileLabels(["comment body", "searchable"]);
const BOUND_TO: ReadonlyMap<string, string> = new Map([
  ["comment body", "section"], // Zendesk
  ["searchable", "div"], // Trac
]);
/** Invision's ipsComment_content holds who wrote a post as well. */
const INVISION = "ips";

/** Finds the element of a post's text around a tag, as the software that writes threads marks it. */
export function makeTextFinder(page: Page): (tag: Tag | null) => Tag | null {
  const labelOf = readLabels(page, LABELS);
  const boundOf = readLabels(page, BOUND);
  if (!labelOf && !boundOf) return () => null;
  const isText = (tag: Tag): boolean =>
    (labelOf?.(tag) ?? null) !== null || BOUND_TO.get(boundOf?.(tag) ?? "") === tag.name;
  return makeFinder((tag) => (isText(tag) && !tag.words.includes(INVISION) ? tag : null));
}
