import { isLiveBlog } from "../metadata/posts/live-blogs";
import { findPosts, isThread } from "../metadata/posts/posts";
import type { Page } from "../page";
import type { KindJudgement } from "./judge";
import { isOneText } from "./one-text";
import type { PageKind } from "./page-kinds";

/** What looks like something else may be a live blog, a thread or a part of a manual by what the page says of its parts. */
export function stateKind(judged: KindJudgement, page: Page): KindJudgement {
  if (isLiveBlog(page)) return move(judged, LISTS, "article");
  if (judged.name === "forum") return judged;
  if (!isThread(page)) {
    if (!LISTED.has(judged.name)) return judged;
    if (isManual(page)) return move(judged, LISTS, "documentation");
    return judged.name === "listing" && isOneText(page) ? move(judged, LISTS, "article") : judged;
  }
  const { listing, collection } = judged.probabilities;
  if (listing + collection > SURE) return move(judged, LISTS, "forum");
  // Software of blogs marks an article as that of forums does a post; a thread has several.
  return TEXTS.has(judged.name) && findPosts(page).length > 1 ? move(judged, [judged.name], "forum") : judged;
}

/** Programs that write nothing but documentation, whose short pages and parts look like entries of a list. */
const isManual = ({ meta }: Page): boolean =>
  meta.some(({ from, key, value }) => from === "meta" && key === "generator" && MANUALS.test(value));

const MANUALS = /^(?:docutils|gitbook|javadoc|mintlify|rustdoc)/i;

const LISTS: readonly PageKind[] = ["listing", "collection"];
const LISTED: ReadonlySet<PageKind> = new Set(LISTS);
const SURE = 0.5;
const TEXTS: ReadonlySet<PageKind> = new Set(["article", "documentation"]);

/** The same when it is none of some kinds, but rather another. */
function move(judged: KindJudgement, kinds: readonly PageKind[], to: PageKind): KindJudgement {
  const from = new Set(kinds);
  const probabilities = { ...judged.probabilities };
  for (const kind of from) {
    probabilities[to] += probabilities[kind];
    probabilities[kind] = 0;
  }
  const sum = probabilities[to];
  const leads = Object.values(probabilities).every((share) => share <= sum);
  return leads ? { name: to, probability: sum, probabilities } : { ...judged, probabilities };
}
