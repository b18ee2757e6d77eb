import type { Cleaner } from "../cleaner";
import { readStamp } from "../evidence/comment-stamps";
import { isKeptProse } from "../evidence/running-text";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { kept, type Page } from "../page";

/** Words of running text above, without which dates head the posts of a thread or the entries of a diary. */
const ENOUGH = 120;
/** Comments of so many days: the entries of a live blog have authors and times, too, but are of one day. */
const DAYS = 2;
/** Words of running text between the heading of comments and the first stamp: it may stand below its comment. */
const FIRST = 300;
/** A page at least this likely to be an article has comments where lines are signed and dated. */
const LIKELY = 0.6;

export const datedComments = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "dated-comments",
  doc: "Drops, below an article, the comments that come with a name, a date and a time, and what follows them.",
  *apply(page) {
    const found = findComments(page);
    if (!found) return;
    const { name, probabilities } = judgeKind(page, kinds);
    // Threads, lists of news and of dates have lines with name, date and time, too.
    if (name === "forum" || (found.whole && probabilities.article < LIKELY)) return;
    const why = `from the comment of ${page.blocks[found.stamp]?.text ?? ""} on`;
    for (const block of kept(page))
      if (block.id >= found.start) yield { type: "drop", block, why, category: "comments" };
  },
});

interface Comments {
  readonly start: number;
  /** The line with the date of the first of them. */
  readonly stamp: number;
  readonly whole: boolean;
}

/** The comments below an article. */
function findComments(page: Page): Comments | null {
  let above = 0;
  let heading = { id: -1, above: 0 };
  let first: Comments | null = null;
  let sure = false;
  const days = new Set<string>();
  for (const block of page.blocks) {
    const stamp = readStamp(block, page);
    if (!stamp) {
      if (first) continue;
      if (isKeptProse(block)) above += block.words;
      else if (block.fate?.type === "drop" && block.fate.category === "comments" && above >= ENOUGH)
        heading = { id: block.id, above };
    } else if (above < ENOUGH) {
      if (!block.fate) return null;
    } else {
      const near = heading.id >= 0 && above - heading.above <= FIRST;
      first ??= { start: near ? heading.id : stamp.start, stamp: block.id, whole: stamp.whole };
      days.add(stamp.day);
      sure ||= stamp.said || near;
    }
  }
  return sure || days.size >= DAYS ? first : null;
}
