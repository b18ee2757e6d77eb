import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import type { Page, Tag } from "../../page";
import { remember } from "../../remember";
import { isLiveBlog, listEntries } from "./live-blogs";
import { makeTextFinder } from "./post-texts";

/**
 * Runs of class and id words of the element around one post, by the software that writes them; words are those of
 * `Tag.words`, so that "message--post" is "message post" and the id "p101" is "p".
 */
const LABELS = compileLabels([
  "message post", // XenForo 2
  "message card", // VerticalScope
  "postbit", // vBulletin
  "postbitlegacy",
  "postcontainer",
  "b post", // vBulletin 5
  "topic body", // Discourse
  "post classic", // MyBB
  "post wrapper", // SMF
  "c post", // Invision: cPost
  "ips comment", // Invision: ipsComment
  "js question", // Stack Exchange
  "js answer",
  "js comment container", // GitHub
  "forum post",
  "blockpost", // PunBB, FluxBB
  "comment post post", // Flarum: CommentPost Post
  "post listing", // Lemmy
  "details comment node",
  "athing comtr", // Hacker News
  "fatitem",
  "item discussion", // Vanilla
  "item comment",
  "hentry question", // Question2Answer
  "hentry answer",
  "hentry comment",
  "lia message view forum message", // Khoros
  "lia message view qanda message",
  "bbp parent forum", // bbPress, BuddyBoss
  "wpforo post",
  "wbb post", // WoltLab: wbbPost
  "story liner", // Lobsters
  "comment c",
  "plhin", // Discuz
  "activity comment", // Jira
  "descriptionmodule",
  "trac content", // Trac
  "change trac change",
]);

/** Runs of words of the element that says who wrote a post, by which the element around both is known. */
const HEADS = compileLabels([
  "post user", // Flarum, where scripts are off: PostUser
  "post author", // MyBB, Zendesk
  "email header", // Hyperkitty
  "bz first comment head", // Bugzilla
  "bz comment head",
]);

/** What stands right above the element of a post, and is of it: bbPress dates posts there. */
const LEADS = compileLabels(["bbp reply header", "bbp topic header"]);

const NAMES: ReadonlySet<string> = new Set(["shreddit-post", "shreddit-comment"]);
const ITEMS = /(?:^|\/)(?:discussionforumposting|comment|usercomments|answer|question|socialmediaposting)$/;

/**
 * Finds the element of the post around a tag: by the item it declares, by its name, by the words of its class. Posts
 * known by their class alone are not nested: inside one, such words name its parts. Elements around blocks are looked
 * at once for all versions of a page.
 */
export const postFinder = remember(makePostFinder, ({ tags }) => tags);

function makePostFinder(page: Page): (tag: Tag | null) => Tag | null {
  const isItem = makeItemTest(page);
  const labelOf = readLabels(page, LABELS);
  const aroundParts = findAroundParts(page);
  const labelled = new Set<Tag>();
  const look = (tag: Tag, outer: Tag | null): Tag | null => {
    const isPart = outer !== null && labelled.has(outer) && !isAlike(tag, outer);
    if (!isPart && (isLabelled(tag, labelOf?.(tag) ?? null) || aroundParts.has(tag))) labelled.add(tag);
    const isPost = labelled.has(tag) || isItem(tag) || (isReply(tag) && !(isPart && isBare(tag)));
    return isPost ? tag : outer;
  };
  const posts: (Tag | null)[] = [];
  const find = (tag: Tag | null): Tag | null => {
    if (!tag) return null;
    const known = posts[tag.index];
    return known === undefined ? look(tag, find(tag.parent)) : known;
  };
  // Each element stands after the one around it.
  for (const tag of page.tags) posts.push(find(tag));
  return find;
}

/** The elements of posts that are known by what they hold. */
const findAroundParts = remember(
  (page): ReadonlySet<Tag> => new Set([...listPairs(page), ...listEdits(page)]),
  ({ tags }) => tags,
);

/** The elements that hold both who wrote a post, right inside, and its text. */
function* listPairs(page: Page): Generator<Tag> {
  const isHead = readLabels(page, HEADS);
  if (!isHead) return;
  const around = new Set<Tag>();
  for (const tag of page.tags) if (tag.parent && isHead(tag) !== null) around.add(tag.parent);
  const findText = makeTextFinder(page);
  for (const tag of page.tags) {
    if (findText(tag) !== tag) continue;
    const { parent } = tag;
    const post = [parent, parent?.parent, parent?.parent?.parent].find((tag) => tag && around.has(tag));
    if (post) yield post;
  }
}

/** vBulletin 3 writes id="edit7" on what holds a post, and says so once more of its text: id="post_message_7". */
function* listEdits(page: Page): Generator<Tag> {
  const labelOf = readLabels(page, MESSAGES);
  if (!labelOf) return;
  const findEdit = makeFinder((tag) => (tag.words.length === 1 && tag.words[0] === "edit" ? tag : null));
  for (const tag of page.tags) {
    const edit = tag.words.length === 2 && labelOf(tag) !== null ? findEdit(tag) : null;
    if (edit) yield edit;
  }
}

const MESSAGES = compileLabels(["post message"]);

/** Finds the element above a post that says when it was written; null where the page has none. */
export function leadFinder(page: Page): ((tag: Tag | null) => Tag | null) | null {
  const labelOf = readLabels(page, LEADS);
  return labelOf && makeFinder((tag) => (labelOf(tag) === null ? null : tag));
}

/** Tells the elements that software of forums writes around posts; comments on an article have others. */
export function makeForumTest(page: Page): (tag: Tag) => boolean {
  const labelOf = readLabels(page, LABELS);
  const aroundParts = findAroundParts(page);
  return (tag) => NAMES.has(tag.name) || aroundParts.has(tag) || isLabelled(tag, labelOf?.(tag) ?? null);
}

/** The first post may be wrapped in an element of the same class that is the thread. */
const isAlike = ({ words }: Tag, outer: Tag): boolean => outer.words.every((word, i) => words[i] === word);

function makeItemTest(page: Page): (tag: Tag) => boolean {
  const { meta } = page;
  const items = new Set(isLiveBlog(page) ? listEntries(page) : []);
  for (const { from, key, value, tag } of meta)
    if (from === "microdata" && key === "item" && tag && ITEMS.test(value.toLowerCase())) items.add(tag);
  return (tag) => items.has(tag) || NAMES.has(tag.name);
}

/** Comments hold the answers to them. WordPress: class="comment even depth-1" id="comment-7"; Tildes: class="comment" id="comment-4a7c"; Reddit, old: "thing". */
function isReply({ words }: Tag): boolean {
  if (words[0] === "thing") return true;
  return (
    words[0] === "comment" &&
    (words.length === 1 || words[1] === "comment" || words.at(-1) === "comment" || words.includes("depth"))
  );
}

/** Inside a post, what is called a comment and nothing else is its text. */
const isBare = ({ words }: Tag): boolean => words.length === 1 && words[0] === "comment";

function isLabelled({ words, name, parent }: Tag, label: string | null): boolean {
  if (name === "body" || name === "html" || name === "main") return false;
  // phpBB: class="post bg1" id="p101"; XenForo 1: li.message.
  if (words[0] === "post" && words.at(-1) === "p") return true;
  // Stack Exchange: class="answer accepted-answer" id="answer-7".
  if ((words[0] === "answer" || words[0] === "question") && words.length > 1 && words.at(-1) === words[0])
    return true;
  if (name === "li" && words.includes("message") && parent?.words.includes("list")) return true;
  return label !== null;
}
