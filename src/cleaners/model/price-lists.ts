import type { Cleaner } from "../../cleaner";
import { isLost, isOfLostRun } from "../../evidence/lost";
import { isShop } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, holdsLink, type Page } from "../../page";

/** Prices of all lists of a page, starters and mains, and of each, */
const PRICES = 6;
const PRICES_EACH = 3;
/** and the most lines for each: a dish, what is in it, a note. */
const LINES = 4;
/** Words of a line. */
const LONGEST = 30;

export const priceLists = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "price-lists",
  doc: "Brings back what a restaurant, a hairdresser or a club offers at what price, where the model dropped the list; shops link theirs.",
  *apply(page) {
    // Of plain text nobody knows what was a link.
    if (page.format !== "html") return;
    const lists = gatherLists(page).filter(isPriced);
    if (lists.reduce((sum, list) => sum + countPrices(list), 0) < PRICES || isShop(page, kinds)) return;
    for (const block of lists.flat())
      if (isLost(block))
        yield { type: "keep", block, why: "in a list of things and their prices, none linked" };
  },
});

/** Runs of lines without links that the model dropped. */
function gatherLists({ blocks }: Page): readonly Block[][] {
  const lists: Block[][] = [];
  let list: Block[] = [];
  for (const block of blocks) {
    if (isOfLostRun(block) && block.words <= LONGEST && !holdsLink(block)) {
      list.push(block);
      continue;
    }
    lists.push(list);
    list = [];
  }
  return [...lists, list];
}

function isPriced(list: readonly Block[]): boolean {
  const prices = list.length < PRICES_EACH ? 0 : countPrices(list);
  return prices >= PRICES_EACH && list.length <= LINES * prices;
}

const countPrices = (list: readonly Block[]): number => list.filter(({ text }) => PRICE.test(text)).length;

/** A line that is a price, or ends with one. */
const PRICE =
  /(?:[$€£¥₹]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:€|£|zł|kr|Kč|Ft|lei|₽|EUR|CHF|USD|GBP)|CHF\s?\d[\d.,]{0,9})$/u;
