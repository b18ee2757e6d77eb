import { closest } from "../page";
import { isForeign } from "./author-lines";
import type { Facts } from "./facts";

/** What microdata states under these keys of the page itself; of comments and reviews only where it states no other. */
export function readOwn({ facts }: Facts, ...keys: string[]): readonly string[] {
  const stated = facts("microdata", ...keys);
  const own = stated.filter((fact) => !closest(fact, isForeign));
  return (own.length > 0 ? own : stated).map(({ value }) => value);
}
