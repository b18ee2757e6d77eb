import type { Block, Kind, Page } from "../page";
import { isKept } from "./running-text";

/** What comes in lists and tables, which are kept or dropped as one more often than in parts. */
export const LISTED: ReadonlySet<Kind> = new Set(["item", "cell"]);

/** The groups of lists and tables of which a part is kept, or the blocks next above and below are. */
export function findKeptLists({ blocks }: Page): ReadonlySet<number> {
  const groups = new Set<number>();
  let start = 0;
  for (const [i, { kind, group, fate }] of blocks.entries()) {
    if (blocks[start]?.group !== group) start = i;
    if (!LISTED.has(kind)) continue;
    const next = blocks[i + 1];
    if (!fate || (next?.group !== group && isKept(next) && isKept(blocks[start - 1]))) groups.add(group);
  }
  return groups;
}

/** Whether a line has a bullet like all above it, up to one that stays, below a line that stays and announces them with a colon. */
export function isAnnouncedItem({ id, text }: Block, blocks: readonly Block[]): boolean {
  const bullet = BULLET.exec(text)?.[0];
  if (!bullet) return false;
  let first = id;
  while (first > 0 && id - first < LONGEST_LIST && blocks[first - 1]?.text.startsWith(bullet)) first--;
  const over = blocks[first - 1];
  return isKept(blocks[first]) && isKept(over) && over.text.endsWith(":");
}

/** Whether a line of text is a name and its value, in a run of such lines of which one stays: what a thing is made of. */
export function isAmongPairs({ id, text }: Block, blocks: readonly Block[]): boolean {
  if (!PAIR.test(text)) return false;
  for (const step of [-1, 1]) {
    for (let at = id + step; Math.abs(at - id) < LONGEST_LIST; at += step) {
      const other = blocks[at];
      if (!other || !PAIR.test(other.text)) break;
      if (!other.fate) return true;
    }
  }
  return false;
}

/** "Weight: 780 g". */
const PAIR = /^\p{L}[^:.!?]{1,30}: \S.{0,60}$/u;

const BULLET = /^[•·▪◦‣●○■□►▸*–—-] /;
/** Lines of a list that are looked at for its beginning. */
const LONGEST_LIST = 50;
