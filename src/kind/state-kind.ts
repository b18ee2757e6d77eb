import { isLiveBlog } from "../metadata/live-blogs";
import type { Page } from "../page";
import type { KindJudgement } from "./judge";

/** A live blog looks like a list of articles, and is one article by its own account. */
export function stateKind(judged: KindJudgement, page: Page): KindJudgement {
  if (!isLiveBlog(page)) return judged;
  const { article, listing, collection } = judged.probabilities;
  const sum = article + listing + collection;
  const probabilities = { ...judged.probabilities, article: sum, listing: 0, collection: 0 };
  const leads = Object.values(probabilities).every((share) => share <= sum);
  return leads ? { name: "article", probability: sum, probabilities } : { ...judged, probabilities };
}
