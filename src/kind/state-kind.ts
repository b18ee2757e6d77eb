import { isLiveBlog } from "../metadata/live-blogs";
import { isThread } from "../metadata/posts";
import type { Page } from "../page";
import type { KindJudgement } from "./judge";
import type { PageKind } from "./page-kinds";

/** What looks like a list of articles may be a live blog or a thread by what the page says of its parts. */
export function stateKind(judged: KindJudgement, page: Page): KindJudgement {
  if (isLiveBlog(page)) return withoutLists(judged, "article");
  const { listing, collection } = judged.probabilities;
  return listing + collection > SURE && isThread(page) ? withoutLists(judged, "forum") : judged;
}

const SURE = 0.5;

/** The same when it is no list, but rather something else. */
function withoutLists(judged: KindJudgement, rather: PageKind): KindJudgement {
  const { listing, collection } = judged.probabilities;
  const sum = judged.probabilities[rather] + listing + collection;
  const probabilities = { ...judged.probabilities, listing: 0, collection: 0, [rather]: sum };
  const leads = Object.values(probabilities).every((share) => share <= sum);
  return leads ? { name: rather, probability: sum, probabilities } : { ...judged, probabilities };
}
