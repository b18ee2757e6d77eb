import { linkShare, type Page } from "../page";
import { remember } from "../remember";
import { judgeKind } from "./judge";
import type { KindModel } from "./model";
import type { PageKind } from "./page-kinds";
import { stateKind } from "./state-kind";

const LISTS: ReadonlySet<PageKind> = new Set(["listing", "collection"]);

/** Whether a page of HTML lists others: its first byline and date are those of one entry, and not its own. */
export function isList(page: Page, kinds?: KindModel): boolean {
  if (page.format !== "html") return false;
  const { name, probabilities } = stateKind(judgeKind(page, kinds), page);
  return LISTS.has(name) && probabilities.listing + probabilities.collection >= LIKELY && leadsOn(page);
}

/** How likely it must be one of them: of a page in a language that the weights do not know one kind may lead by a hair. */
const LIKELY = 0.4;

/** Whether lines outside the page's frame are links for the most part, as the titles of entries are. */
export const leadsOn = remember(
  ({ blocks }: Page): boolean =>
    blocks.filter((block) => block.fate?.by !== FRAME && linkShare(block) > 0.5).length >= ENTRIES,
  ({ source }) => source,
);

const FRAME = "page-chrome";
/** A list of fewer is none. */
const ENTRIES = 3;
