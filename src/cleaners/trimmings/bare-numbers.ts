import type { Cleaner } from "../../cleaner";
import { isPlainLine } from "../../evidence/plain-lines";
import { isKeptProse } from "../../evidence/running-text";
import { isUntouched } from "../../evidence/untouched";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, kept, type Page } from "../../page";

const NUMBER = /^[([#+]?\d[\d.,]{0,12}[km]?[)\].:+%]?$/i;
/** A time of day, as "16:30", "7.05 am", "20:15 Uhr". */
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|hrs?|[ap]\.?m\.?))?$/i;
/** The longest of them, in UTF-16 code units. */
const LONGEST = 16;

export const bareNumbers = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "bare-numbers",
  doc: "Drops lines that are only a number, of votes, posts and pages, in forums; only a time of day in articles of HTML.",
  *apply(page) {
    const blocks = kept(page).filter(isShort);
    const numbers = blocks.filter(({ text }) => NUMBER.test(text));
    const times = blocks.filter(({ tag, text }) => tag && TIME.test(text));
    if (numbers.length + times.length === 0) return;
    // Elsewhere a number on a line of its own may be the matter itself: a place in a list, a size, a price.
    const { name } = judgeKind(page, kinds);
    if (name === "forum" && !(page.format === "text" && isUntouched(page)))
      for (const block of numbers) yield { type: "drop", block, category: "widget", why: "only a number" };
    // When an entry of a live blog was written; programmes of events are no articles.
    if (name === "article" && !isProgramme(times, page))
      for (const block of times) yield { type: "drop", block, category: "date", why: "only a time of day" };
  },
});

const isShort = (block: Block): boolean => block.text.length <= LONGEST && isPlainLine(block);

/** Fewest times of a programme. */
const FEWEST = 3;
/** So many blocks below a time of day are looked at. */
const BELOW = 4;

/** Whether most times of day head what has no sentence, a talk or a bus stop, and not the entries of a live blog. */
function isProgramme(times: readonly Block[], { blocks }: Page): boolean {
  if (times.length < FEWEST) return false;
  const all = new Set(times);
  let bare = 0;
  for (const time of times) {
    let at = time.id + 1;
    let next = blocks[at];
    while (next && at <= time.id + BELOW && !all.has(next) && !isKeptProse(next)) next = blocks[++at];
    if (!next || !isKeptProse(next)) bare++;
  }
  return bare > times.length / 2;
}
