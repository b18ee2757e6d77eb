import { type Block, closest, isInside, type Meta, type Tag } from "../../page";
import { remember } from "../../remember";
import { leadFinder, makeForumTest, postFinder } from "./post-elements";
import { isSaying, LONGEST_LINE, NO_BLOCKS } from "./post-lines";
import { isMarked, marksNote, marksProfile } from "./post-marks";
import { makeTextFinder } from "./post-texts";

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
  const find = postFinder(page);
  const threads = new Map<Tag, { tag: Tag; blocks: Block[]; facts: Meta[] }>();
  const answered = new Set<Tag>();
  const findLead = leadFinder(page);
  let lead: Block[] = [];
  for (const block of page.blocks) {
    const owner = find(block.tag);
    if (!owner) lead = findLead?.(block.tag) ? [...lead, block] : [];
    if (!owner || answered.has(owner)) continue;
    const thread = threads.get(owner);
    if (thread) thread.blocks.push(block);
    else {
      threads.set(owner, { tag: owner, blocks: [...lead, block], facts: [] });
      lead = [];
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

/** Those of them that software of forums marks. */
export const listForumPosts = remember((page): readonly Thread[] => {
  const isForum = makeForumTest(page);
  return gatherThreads(page).filter(({ tag }) => tag && isForum(tag));
});

/** The post that each block belongs to, where there are posts. */
export const listOwners = remember(
  (page): ReadonlyMap<Block, Thread> =>
    new Map(gatherThreads(page).flatMap((thread) => thread.blocks.map((block) => [block, thread] as const))),
);

/** The blocks that the page states to be the text of a post. */
export const listPostTexts = remember(
  (page): ReadonlySet<Block> => new Set(gatherThreads(page).flatMap(({ stated = NO_BLOCKS }) => [...stated])),
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

const TEXTS = new Set(["text", "articlebody", "commenttext"]);
