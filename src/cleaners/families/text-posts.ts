import { isLost } from "../../evidence/lost";
import { countText } from "../../evidence/running-text";
import { endsSentence, isProseBlock } from "../../evidence/shape";
import { AROUND, listAroundPosts } from "../../evidence/text-threads";
import { type Block, kept, type Page } from "../../page";

/** The least probability of a paragraph: boards describe themselves at the end of the page. */
const PARAGRAPH = 0.02;
/** Fewest words of a sentence, and the least probability of one that is no paragraph. */
const SENTENCE = 4;
const LIKELY = 0.1;
/** Names, ranks and badges between the line that opens a post and its text, at most. */
const HEAD = 6;

/** What the model dropped of that which somebody says in the posts of a flattened thread. */
export function listLostOfPosts(page: Page): readonly Block[] {
  const posts = listPosts(page);
  if (isBelowText(posts, page)) return [];
  return posts.flatMap((post) => {
    const first = post.findIndex(isSaid);
    // A list of questions is one of other threads.
    if (first < 0 || first > HEAD || !post.some(isStatement)) return [];
    return post
      .slice(first, post.findLastIndex(isSaid) + 1)
      .filter((block) => isLost(block) && isPart(block));
  });
}

/**
 * Whether most of what stays stands above the posts, and is longer than what opens a thread: an article above its comments,
 * which pass for one.
 */
function isBelowText(posts: readonly (readonly Block[])[], page: Page): boolean {
  const first = posts.find((post) => post.length > 0)?.[0]?.id ?? 0;
  const staying = kept(page);
  const above = staying.filter(({ id }) => id < first);
  return above.filter(isProseBlock).length >= ARTICLE && countText(above) > ABOVE * countText(staying);
}

/** Paragraphs of an article, and their share of what stays. */
const ARTICLE = 6;
const ABOVE = 0.5;

/** The lines between a button or a date and the next line that is dropped, of posts above the list of other threads. */
function listPosts(page: Page): readonly (readonly Block[])[] {
  const around = listAroundPosts(page);
  const posts: Block[][] = [];
  let post: Block[] | null = null;
  for (const block of page.blocks) {
    const { fate } = block;
    if (fate?.by === OTHERS) break;
    if (!fate || (isLost(block) && !around.has(block))) post?.push(block);
    else if (fate.type === "drop" && (around.has(block) || !AROUND.has(fate.by))) {
      if (post) posts.push(post);
      // What stands below a line of a menu or a form is no post.
      post = around.has(block) ? [] : null;
    }
  }
  return posts;
}

const OTHERS = "related-headings";

const isSaid = (block: Block): boolean => {
  const { text, words, kind, probability = 0 } = block;
  if (kind === "code") return false;
  if (isProseBlock(block)) return probability >= PARAGRAPH;
  return words >= SENTENCE && probability >= LIKELY && endsSentence(text) && !text.endsWith(":");
};

/** Whether a line between two that somebody says may be one of theirs: of a list or a listing, no button. */
const isPart = (block: Block): boolean =>
  isSaid(block) || (block.words > 0 && (block.probability ?? 0) >= PART);
const PART = 0.04;

const isStatement = (block: Block): boolean => isSaid(block) && !/[?？]$/u.test(block.text);
