import type { Block, Tag } from "../../page";
import type { Thread } from "./threads";

/** What the post's own element is called is said of all that stands in it. */
export function isMarked(block: Block, { tag, whole = false }: Thread, test: (tag: Tag) => boolean): boolean {
  let around: Tag | null = block.tag;
  const highest = whole ? HIGHEST + 1 : HIGHEST;
  for (let i = 0; around && around !== tag && i < highest; i++) {
    if (test(around)) return true;
    around = around.parent;
  }
  return false;
}

/** How far around a name the element that marks it may be; the post itself is farther. */
const HIGHEST = 3;
export const marksAuthor = ({ words }: Tag): boolean =>
  words.some((word, i) => MARKS.has(word) || NAMED.has(`${word} ${words[i + 1]}`));
export const marksProfile = (tag: Tag): boolean =>
  tag.words.some(
    (word, i) => PROFILES.has(word) || (word === "user" && DETAILS.has(tag.words[i + 1] ?? "")),
  ) || marksNote(tag);
/** What software writes into the text of a post: who has changed it (phpBB, XenForo), that a quotation is long (XenForo). */
export const marksNote = ({ words }: Tag): boolean =>
  words.some((word, i) => NOTES.has(`${word} ${words[i + 1]}`)) ||
  (words.length === 1 && words[0] === "notice") ||
  words.includes("lastedited"); // vBulletin
const PROFILES = new Set(["postprofile", "postsignature", "profile", "signature", "userinfo", "usertitle"]);
const DETAILS = new Set(["info", "details", "extras", "title"]);
const NOTES = new Set(["expand link", "last edit"]);
/** Bugzilla: class="bz_comment_head"; Jira: "action-details". */
const NAMED = new Set(["user name", "comment head", "action details"]);
const MARKS = new Set([
  "username",
  "bigusername", // vBulletin 3
  "postleft", // PunBB, FluxBB
  "author",
  "fn",
  "creator",
  "poster",
  "hoverable",
  "byline",
  "subtext",
  "authi",
]);
