import { closest } from "../../page";
import { isForeign } from "../authors/author-lines";
import type { Facts } from "../facts";
import { isForum } from "../posts/posts";

/**
 * What microdata states under these keys of the page itself; of comments and reviews only where it states no other, and of
 * those of a thread as of any post.
 */
export function readOwn({ facts, page }: Facts, ...keys: string[]): readonly string[] {
  const stated = facts("microdata", ...keys);
  const own = isForum(page) ? stated : stated.filter((fact) => !closest(fact, isForeign));
  return (own.length > 0 ? own : stated).map(({ value }) => value);
}
