import type { Page, Tag } from "../page";

/**
 * Runs of class and id words of the element around one post, by the software that writes them; words are those of
 * `Tag.words`, so that "message--post" is "message post" and the id "p101" is "p".
 */
const LABELS: ReadonlySet<string> = new Set([
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
  "forum post",
  "blockpost", // PunBB, FluxBB
]);

const NAMES: ReadonlySet<string> = new Set(["shreddit-post", "shreddit-comment"]);
const ITEMS = /(?:^|\/)(?:discussionforumposting|comment|usercomments|answer|question|socialmediaposting)$/;

/**
 * Finds the element of the post around a tag: by the item it declares, by its name, by the words of its class. Posts
 * known by their class alone are not nested: inside one, such words name its parts.
 */
export function makePostFinder(page: Page): (tag: Tag | null) => Tag | null {
  const isItem = makeItemTest(page);
  const known = new Map<Tag, Tag | null>();
  const labelled = new Set<Tag>();
  return function find(tag): Tag | null {
    if (!tag) return null;
    let post = known.get(tag);
    if (post !== undefined) return post;
    post = find(tag.parent);
    const isPart = post !== null && labelled.has(post) && !isAlike(tag, post);
    if (!isPart && isLabelled(tag)) labelled.add(tag);
    if (labelled.has(tag) || isItem(tag) || isReply(tag)) post = tag;
    known.set(tag, post);
    return post;
  };
}

/** The first post may be wrapped in an element of the same class that is the thread. */
const isAlike = ({ words }: Tag, outer: Tag): boolean => outer.words.every((word, i) => words[i] === word);

function makeItemTest({ meta }: Page): (tag: Tag) => boolean {
  const items = new Set<Tag>();
  for (const { from, key, value, tag } of meta)
    if (from === "microdata" && key === "item" && tag && ITEMS.test(value.toLowerCase())) items.add(tag);
  return (tag) => items.has(tag) || NAMES.has(tag.name);
}

/** Comments hold the answers to them. WordPress: class="comment even depth-1" id="comment-7"; Reddit, old: "thing". */
function isReply({ words }: Tag): boolean {
  if (words[0] === "thing") return true;
  return (
    words[0] === "comment" && (words.length === 1 || words.at(-1) === "comment" || words.includes("depth"))
  );
}

function isLabelled({ words, name, parent }: Tag): boolean {
  if (words.length === 0 || name === "body" || name === "html" || name === "main") return false;
  // phpBB: class="post bg1" id="p101"; XenForo 1: li.message.
  if (words[0] === "post" && words.at(-1) === "p") return true;
  // Stack Exchange: class="answer accepted-answer" id="answer-7".
  if ((words[0] === "answer" || words[0] === "question") && words.length > 1 && words.at(-1) === words[0])
    return true;
  if (name === "li" && words.includes("message") && parent?.words.includes("list")) return true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (LABELS.has(word) || LABELS.has(`${word} ${words[i + 1] ?? ""}`)) return true;
  }
  return false;
}
