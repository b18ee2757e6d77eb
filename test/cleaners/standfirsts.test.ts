import { expect, it } from "vitest";
import type { Cleaner } from "../../src/index";
import { clean, read, run, standfirsts } from "../../src/index";

const DECK = "Divers found cracks in eleven of its forty piles, and nobody can say who is to pay.";
const TEXT =
  "The harbour board voted on Tuesday to close the northern pier until spring, and ferries moved. ";
const page = (description: string) => `<html><head><title>Pier closes</title>
  <meta name="description" content="${description}"><meta property="og:type" content="article"></head><body>
  <h1>Pier closes</h1><div class="share menu"><p>${DECK}</p><p>By Jane Doe</p></div>
  <div class="article-body">${`<p>${TEXT.repeat(4)}</p>`.repeat(3)}</div></body></html>`;
/** Takes the standfirst for boilerplate, as the model takes that of some pages. */
const dropDeck: Cleaner = {
  name: "block-model",
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks)
      if (block.text === DECK) yield { type: "drop", block, why: "", category: "boilerplate" };
  },
};
const fateOf = (description: string, cleaners = [dropDeck, standfirsts()]) =>
  run(read(page(description), { format: "html" }), cleaners).blocks.find(({ text }) => text === DECK)?.fate;

it("makes the line below the title that the page states as its description a field, where it would be lost", () => {
  expect(fateOf(DECK)).toMatchObject({ type: "lift", field: "description" });
  expect(fateOf(`${DECK} Our reporter asked the board.`)).toMatchObject({ type: "lift" });
  expect(fateOf("The pier at the northern end of the harbour is closed until next spring.")).toMatchObject({
    type: "drop",
  });
  expect(fateOf(DECK, [standfirsts()])).toBeUndefined();
});

it("gives the line itself, for descriptions are cut short, and the byline below it", () => {
  const { description, authors } = clean(page(`${DECK.slice(0, 85)}…`), {
    format: "html",
    cleaners: [dropDeck, standfirsts()],
  });
  expect([description, authors]).toEqual([DECK, ["Jane Doe"]]);
});
