import { describe, expect, it } from "vitest";
import type { Cleaner } from "../../src/cleaner";
import { priceLists } from "../../src/cleaners/model/price-lists";
import { kept, read, run } from "../../src/index";

/** Drops every line that is not long, as a model might. */
const model: Cleaner = {
  name: "block-model",
  doc: "A model.",
  *apply(page) {
    for (const block of page.blocks)
      if (block.text.length < 40) yield { type: "drop", block, category: "boilerplate", why: "short" };
  },
};

const left = (html: string, format: "html" | "text" = "html") =>
  kept(run(read(html, { format }), [model, priceLists()])).map(({ text }) => text);

const TEXT = "We cook what the boats bring, and the card is wiped off at midnight.";
const dish = (price: string) => `<div>Smoked eel</div><div>Apple, rye</div><div>${price}</div>`;
const PRICES = ["£9", "12,50 €", "CHF 14", "$7", "38 kr", "19.00"];

describe("price-lists", () => {
  const card = [...PRICES, "£8"].map(dish).join("");
  it("brings back a card of dishes and prices", () => {
    expect(left(`<p>${TEXT}</p>${card}`)).toHaveLength(1 + 3 * 7);
  });
  it("takes starters and mains together, between which a note stays", () => {
    const part = (from: number) =>
      PRICES.slice(from, from + 3)
        .map(dish)
        .join("");
    const note = "<p>With greens from the wall garden, and with bread on request.</p>";
    expect(left(`<p>${TEXT}</p>${part(0)}${note}${part(2)}`)).toHaveLength(2 + 3 * 6);
    expect(
      left(`<p>${TEXT}</p>${[0, 1, 2, 3, 4].map((i) => dish(PRICES[i] ?? "") + note).join("")}`),
    ).toHaveLength(6);
  });
  it("leaves a few prices, things that are linked, and lines of a text where they are", () => {
    expect(left(`<p>${TEXT}</p>${PRICES.slice(0, 5).map(dish).join("")}`)).toEqual([TEXT]);
    expect(left(`<p>${TEXT}</p>${card.replaceAll("Smoked eel", '<a href="/eel">Smoked eel</a>')}`)).toEqual([
      TEXT,
    ]);
    expect(left(`${TEXT}\n\n${"Smoked eel\n\n£9\n\n".repeat(7)}`, "text")).toEqual([TEXT]);
  });
});
