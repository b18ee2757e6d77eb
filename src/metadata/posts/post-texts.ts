import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import type { Page, Tag } from "../../page";

const MESSAGE = "post message";

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
  MESSAGE, // vBulletin: id="post_message_7"
  "cooked", // Discourse
  "postmsg", // PunBB, FluxBB
  "c post content wrap", // Invision: cPost_contentWrap
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
/** What holds the whole post in phpBB; class="content" right in it, or one further in, is the text. */
const POSTS = compileLabels(["postbody"]);

/** Finds the element of a post's text around a tag, as the software that writes threads marks it. */
export function makeTextFinder(page: Page): (tag: Tag | null) => Tag | null {
  const labelOf = readLabels(page, LABELS);
  const boundOf = readLabels(page, BOUND);
  const postOf = readLabels(page, POSTS);
  if (!labelOf && !boundOf && !postOf) return () => null;
  const isText = (tag: Tag): boolean => {
    const label = labelOf?.(tag) ?? null;
    return label !== null ? !isOther(label, tag) : BOUND_TO.get(boundOf?.(tag) ?? "") === tag.name;
  };
  const isPost = (tag: Tag): boolean => (postOf?.(tag) ?? null) !== null;
  const isContent = ({ words, parent }: Tag): boolean =>
    words.length === 1 &&
    words[0] === "content" &&
    [parent, parent?.parent].some((around) => around && isPost(around));
  return makeFinder((tag) => (isText(tag) || (postOf && isContent(tag)) ? tag : null));
}

/** Invision's ipsComment_content holds who wrote a post as well; of XenForo's classes two may be read as vBulletin's id. */
const isOther = (label: string, { words }: Tag): boolean =>
  (label === "comment content" && words.includes("ips")) || (label === MESSAGE && words.length > 2);
