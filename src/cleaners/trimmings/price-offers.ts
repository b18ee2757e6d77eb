import type { Cleaner } from "../../cleaner";
import { kept } from "../../page";

const LONGEST = 160;
const PRICE = /[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|zł|kr\b|EUR\b|USD\b|GBP\b)/gu;
/** What stands between two prices: where the first is asked, "now" or "was", or nothing. */
const SHOP = /^\s*(?:at|from|on|bei|auf|chez|sur|en|su|op|bij|hos|på|w|na)\s+\p{Lu}[^.!?;:]{1,30}$/u;
const BESIDE =
  /^\W*(?:now|was|from|only|about|save|jetzt|ab|nur|statt|ahora|desde|ora|da|nu|vanaf|dès|à partir de)?\W*$/iu;

export const priceOffers = (): Cleaner => ({
  name: "price-offers",
  doc: 'Drops lines that only say what a thing costs in which shops, as in "$58 at Amazon $78 at Wayfair".',
  *apply(page) {
    for (const block of kept(page)) {
      if (block.text.length > LONGEST || block.kind === "code" || block.text.search(PRICE) < 0) continue;
      const [before = "", ...beside] = block.text.split(PRICE);
      const shops = beside.filter((text) => SHOP.test(text));
      const others = beside.filter((text) => !SHOP.test(text));
      if (shops.length === 0 || ![before, ...others].every((text) => BESIDE.test(text))) continue;
      yield { type: "drop", block, category: "shop", why: "prices and the shops that ask them" };
    }
  },
});
