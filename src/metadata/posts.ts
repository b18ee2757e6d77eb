import type { Article } from "../article";
import { countText } from "../evidence/running-text";
import { isProseBlock } from "../evidence/shape";
import { findDate } from "../lexicon/index";
import { type Block, closest, isInside, kept, type Meta, type Page, type Tag } from "../page";
import { remember } from "../remember";
import { findAccount } from "./accounts";
import { cleanAuthors } from "./author-names";
import { readDate } from "./date-value";
import { isLiveBlog } from "./live-blogs";
import { makeForumTest, makePostFinder } from "./post-elements";
import { makeTextFinder } from "./post-texts";

export type Post = Article["posts"][number];

/** The blocks of one post, and what the page states inside its element. */
export interface Thread {
  /** The element around it; absent where the page marks none. */
  readonly tag?: Tag;
  readonly blocks: readonly Block[];
  readonly facts: readonly Meta[];
  /** The blocks of what the page states to be the post's text; absent where it states none. */
  readonly stated?: ReadonlySet<Block>;
  /** Whether all of its text is stated to be: short lines around it are buttons and details. */
  readonly whole?: boolean;
}

/** A post with an element of its own. */
type Element = Thread & { readonly tag: Tag };

/**
 * The posts of a page in its order: each block belongs to the innermost post around it. What follows the answers
 * inside an element is no longer the question.
 */
export const gatherThreads = remember((page): readonly Thread[] => {
  const find = makePostFinder(page);
  const threads = new Map<Tag, { tag: Tag; blocks: Block[]; facts: Meta[] }>();
  const answered = new Set<Tag>();
  for (const block of page.blocks) {
    const owner = find(block.tag);
    if (!owner || answered.has(owner)) continue;
    const thread = threads.get(owner);
    if (thread) thread.blocks.push(block);
    else {
      threads.set(owner, { tag: owner, blocks: [block], facts: [] });
      const outer = find(owner.parent);
      if (outer) answered.add(outer);
    }
  }
  if (threads.size === 0) return [];
  for (const fact of page.meta) {
    const owner = fact.tag ? find(fact.tag) : null;
    if (owner) threads.get(owner)?.facts.push(fact);
  }
  const findText = makeTextFinder(page);
  return joinFrames([...threads.values()]).map((thread) => ({ ...thread, ...findStated(thread, findText) }));
});

/** The blocks that the page states to be the text of a post. */
export const listPostTexts = remember(
  (page): ReadonlySet<Block> => new Set(gatherThreads(page).flatMap(({ stated = NONE }) => [...stated])),
);

/** A question's element may hold that of its text: what little stands above that is stated of it. */
function joinFrames(threads: readonly Element[]): readonly Element[] {
  return threads.flatMap((thread, i) => {
    const [next, before] = [threads[i + 1], threads[i - 1]];
    if (next && isFrame(thread, next)) return [];
    return before && isFrame(before, thread)
      ? [{ ...thread, facts: [...before.facts, ...thread.facts] }]
      : [thread];
  });
}

const isFrame = ({ tag, blocks }: Element, inner: Thread): boolean =>
  inner.tag?.words.includes("question") === true &&
  isInside(inner.tag, tag) &&
  blocks.reduce((sum, { fate, text }) => sum + (fate ? 0 : text.length), 0) <= LONGEST_LINE;

function findStated(
  thread: Element,
  findText: (tag: Tag | null) => Tag | null,
): Pick<Thread, "stated" | "whole"> {
  const { blocks, facts } = thread;
  const texts = new Set(
    facts.flatMap(({ from, key, tag }) => (from === "microdata" && TEXTS.has(key) && tag) || []),
  );
  const stated = new Set(
    texts.size === 0
      ? []
      : blocks.filter(
          (block) => closest(block, (tag) => texts.has(tag)) && !isMarked(block, thread, marksNote),
        ),
  );
  if (stated.size > 0) return { stated };
  const marked = new Set(
    blocks.filter((block) => {
      const text = findText(block.tag);
      return text && isInside(text, thread.tag) && !isMarked(block, thread, marksProfile) && !isSaying(block);
    }),
  );
  return marked.size > 0 ? { stated: marked, whole: true } : {};
}

/** Who is quoted. */
const isSaying = ({ text }: Block): boolean => text.length <= LONGEST_LINE && SAYS.test(text);

const TEXTS = new Set(["text", "articlebody", "commenttext"]);

/**
 * The posts that make up the body; none unless there are several, and most of it is theirs or they are the entries of a
 * live blog, whose introduction may be long.
 */
export function findPosts(page: Page): Post[] {
  const posts = gatherThreads(page).flatMap((thread) => {
    const body = thread.blocks.filter((block) => !block.fate && isPostText(block, thread));
    return body.length > 0 ? [toPost(thread, body, page)] : [];
  });
  const length = posts.reduce((sum, { text }) => sum + text.length, 0);
  return posts.length > 1 && (length > MOST * countKept(page) || isLiveBlog(page)) ? posts : [];
}

/** What is said of those who wrote posts: the dates in it are not the posts'. */
export const listProfiles = remember(
  (page): ReadonlySet<Block> =>
    new Set(
      gatherThreads(page).flatMap((thread) =>
        thread.blocks.filter((block) => isMarked(block, thread, marksProfile) && !WRITTEN.test(block.text)),
      ),
    ),
);

/** Whether a page is made up of what software of forums writes: its running text begins in a post. */
export const isThread = remember((page): boolean => {
  const isForum = makeForumTest(page);
  const posts = gatherThreads(page).filter(({ tag }) => tag && isForum(tag));
  if (posts.length === 0) return false;
  const blocks = new Set(posts.flatMap(({ blocks }) => blocks));
  const left = kept(page);
  const opening = left.find(isProseBlock);
  return (
    opening !== undefined &&
    blocks.has(opening) &&
    countText(left.filter((block) => blocks.has(block))) > MOST * countText(left)
  );
});

/** Share of the body above which it is made up of posts: a service with a few questions and answers is no thread. */
const MOST = 0.5;

const countKept = ({ blocks }: Page): number =>
  blocks.reduce((sum, { fate, text }) => sum + (fate ? 0 : text.length), 0);

/** Who opened the thread, and when: what the first post says, or what stands above it where its text is the title. */
export function findOpening(page: Page): Pick<Post, "author" | "publishedAt"> | null {
  const posts = findPosts(page);
  const start = posts[0]?.span.start;
  // What stands first in a live blog was written last.
  if (start === undefined || isLiveBlog(page)) return null;
  const first = gatherThreads(page).filter(({ blocks }) => (blocks[0]?.span.start ?? 0) <= start);
  const authors = first.flatMap((thread) => findAuthor(thread) ?? []);
  const dates = first.flatMap((thread) => findPostDate(thread, page.lang ?? undefined) ?? []);
  return { author: authors[0] ?? null, publishedAt: dates[0] ?? null };
}

/** One post with the blocks that are its text, of which there is at least one. */
export function toPost(thread: Thread, body: readonly Block[], page: Page): Post {
  return {
    author: findAuthor(thread),
    publishedAt: findPostDate(thread, page.lang ?? undefined),
    text: body.map(({ glue, text }, i) => (i > 0 ? glue || " " : "") + text).join(""),
    span: { start: body[0]?.span.start ?? 0, end: body.at(-1)?.span.end ?? 0 },
  };
}

function findAuthor(thread: Thread): string | null {
  const { blocks, facts } = thread;
  for (const wanted of AUTHORS) {
    const stated = facts.find(({ from, key }) => from === "microdata" && key === wanted)?.value;
    const name = stated && readUser(stated);
    if (name) return name;
  }
  const linked = findLinked(thread);
  if (linked && thread.whole) return linked;
  for (const block of blocks) {
    if (!isLine(block, thread) || isBelow(block, thread)) continue;
    const line = cutDate(block.text);
    if (!isMarked(block, thread, marksAuthor) && !SAYS.test(line)) continue;
    const name = readUser(findAccount(block) ?? line.replace(SAYS, ""));
    if (name) return name;
  }
  return linked;
}

/** Whose page a short line beside the text links to, or who it says has commented, wherever the line goes on. */
function findLinked(thread: Thread): string | null {
  const { blocks, stated = NONE, whole = false } = thread;
  for (const block of blocks) {
    if (stated.has(block) || isBelow(block, thread) || block.text.length > LONGEST_LINE) continue;
    const name = findAccount(block) ?? (whole ? COMMENTED.exec(block.text)?.[1] : null);
    const user = name && readUser(name);
    if (user) return user;
  }
  return null;
}

/** The name of an account that has commented "3 weeks ago". */
const COMMENTED = /^(\S{2,40})\s(?:wrote|commented|replied)\s/iu;

const AUTHORS = ["author.name", "creator.name", "author.url", "author", "creator"];

/** The name of an author, or that of an account, which may be any word. */
function readUser(text: string): string | null {
  if (COUNTED.test(text)) return null;
  const account = /^[^\s/:]{2,30}$/u.test(text) && !/^[\d#.,-]+$/.test(text);
  return cleanAuthors([text])[0] ?? (account ? text : null);
}

/** "Posts: 96" */
const COUNTED = /:\s?[\d.,]+$/;

/** Whether a block is what somebody wrote, and not who wrote it and when. */
export function isPostText(block: Block, thread: Thread): boolean {
  const { stated = NONE, whole = false } = thread;
  if (stated.has(block)) return true;
  if (isMarked(block, thread, marksProfile)) return false;
  if (!isLine(block, thread)) return true;
  return !(
    whole ||
    isBefore(block, stated) ||
    findAccount(block) === block.text ||
    isMarked(block, thread, marksAuthor) ||
    SAYS.test(block.text) ||
    isStatedAuthor(block, thread) ||
    isDateLine(block, thread)
  );
}

const NONE: ReadonlySet<Block> = new Set();

/** Who wrote a text stands above it. */
function isBefore({ id }: Block, stated: ReadonlySet<Block>): boolean {
  const [first] = stated;
  return first !== undefined && id < first.id;
}

/** Below the texts that software marks stand buttons. */
const isBelow = (block: Block, { stated = NONE, whole = false }: Thread): boolean =>
  whole && !isBefore(block, stated);

const isStatedAuthor = ({ text }: Block, { facts }: Thread): boolean =>
  facts.some(({ from, key, value }) => from === "microdata" && value === text && AUTHORS.includes(key));

/**
 * Whether a block is a profile, a signature or a name. Lines that give a date beside the name are none: on labelled
 * pages (WCXB) they are part of the thread as often as not.
 */
export const isPostDetail = (block: Block, thread: Thread): boolean =>
  !isPostText(block, thread) && (isMarked(block, thread, marksProfile) || findDate(block.text) === null);

/** A short line that is mostly a date, has an element that states one, or stands in one that is not the post's own. */
function isDateLine({ text, span, tag }: Block, { tag: post, facts }: Thread): boolean {
  const states = ({ from, tag: time, span: at }: Meta): boolean =>
    from === "time" &&
    ((time !== post && isInside(tag, time)) ||
      (at !== undefined && at.start >= span.start && at.start < span.end));
  if (facts.some(states)) return true;
  const date = findDate(text);
  return date !== null && date.end - date.start > text.length / 2;
}

/** What the post's own element is called is said of all that stands in it. */
function isMarked(block: Block, { tag, whole = false }: Thread, test: (tag: Tag) => boolean): boolean {
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
const marksAuthor = ({ words }: Tag): boolean =>
  words.some((word, i) => MARKS.has(word) || (word === "user" && words[i + 1] === "name"));
const marksProfile = (tag: Tag): boolean =>
  tag.words.some(
    (word, i) => PROFILES.has(word) || (word === "user" && DETAILS.has(tag.words[i + 1] ?? "")),
  ) || marksNote(tag);
/** What software writes into the text of a post: who has changed it (phpBB, XenForo), that a quotation is long (XenForo). */
const marksNote = ({ words }: Tag): boolean =>
  words.some((word, i) => NOTES.has(`${word} ${words[i + 1]}`)) ||
  (words.length === 1 && words[0] === "notice");
const PROFILES = new Set(["postprofile", "profile", "signature", "userinfo", "usertitle"]);
const DETAILS = new Set(["info", "details", "extras", "title"]);
const NOTES = new Set(["expand link", "last edit"]);
const MARKS = new Set(["username", "author", "fn", "creator", "poster", "hoverable", "byline", "subtext"]);

function findPostDate(thread: Thread, lang: string | undefined): string | null {
  const { blocks, facts } = thread;
  for (const { from, key, value } of facts) {
    if (!(from === "time" || (from === "microdata" && DATES.has(key)))) continue;
    const date = readDate(value, lang);
    if (date) return date;
  }
  for (const block of blocks) {
    const { text } = block;
    if (isMarked(block, thread, marksProfile) && !WRITTEN.test(text)) continue;
    const date = isLine(block, thread) ? findDate(text, lang) : null;
    // Behind the date of the post may stand when it was edited.
    if (date && (!JOINED.test(text) || (date.start === 0 && thread.whole))) return date.iso;
  }
  return null;
}

const DATES = new Set(["datepublished", "datecreated"]);
/** What Stack Exchange says in the profile beside a post. */
const WRITTEN = /^(?:asked|answered)\s/i;
const JOINED = /joined|registered|member since|edited|location/i;
/** Whether a block is short enough to be a name or a date: above a text that the page states, lines also say who changed it. */
const isLine = (block: Block, { stated = NONE, whole = false }: Thread): boolean =>
  block.text.length <= (whole && isBefore(block, stated) ? 2 * LONGEST_LINE : LONGEST_LINE);

/** Longest line that is a name or a date and not a sentence. */
const LONGEST_LINE = 100;

const SAYS = /\s(?:says|said|wrote|commented|dit|schreibt|sagt|dice|escreveu|пишет):?$/iu;

/** "by Jane » Sun May 12, 2019" gives "by Jane". */
function cutDate(text: string): string {
  const [line = ""] = text.split("»", 1);
  const date = findDate(line);
  return (date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line).trim();
}
