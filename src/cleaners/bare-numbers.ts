import type { Cleaner } from "../cleaner";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { type Block, kept } from "../page";

const NUMBER = /^[([#+]?\d[\d.,]{0,12}[km]?[)\].:+%]?$/i;
/** The longest of them, in UTF-16 code units. */
const LONGEST = 16;
/** What these hold may be a number. */
const PLACES: ReadonlySet<string> = new Set(["cell", "code", "heading"]);

export const bareNumbers = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "bare-numbers",
  doc: "Drops, on the page of a forum, lines that are only a number: of votes, posts and pages.",
  *apply(page) {
    const numbers = kept(page).filter(isNumber);
    // Elsewhere a number on a line of its own may be the matter itself: a place in a list, a size, a price.
    if (numbers.length === 0 || judgeKind(page, kinds).name !== "forum") return;
    for (const block of numbers) yield { type: "drop", block, category: "widget", why: "only a number" };
  },
});

const isNumber = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST && !PLACES.has(kind) && NUMBER.test(text);
