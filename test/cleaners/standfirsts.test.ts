import { expect, it } from "vitest";
import { blockModel, clean, kept, read, run, standfirsts } from "../../src/index";

const DECK = "Divers found cracks in eleven of its forty piles, and nobody can say who is to pay.";
const TEXT =
  "The harbour board voted on Tuesday to close the northern pier until spring, and ferries moved. ";
const page = (description: string) => `<html><head><title>Pier closes</title>
  <meta name="description" content="${description}"><meta property="og:type" content="article"></head><body>
  <h1>Pier closes</h1><div class="share menu"><p>${DECK}</p><p>By Jane Doe</p></div>
  <div class="article-body">${`<p>${TEXT.repeat(4)}</p>`.repeat(3)}</div></body></html>`;
/** Takes the standfirst for boilerplate, as the model takes that of some pages. */
const dropDeck = {
  name: "block-model",
  doc: "",
  *apply({ blocks }: { blocks: Parameters<typeof kept>[0]["blocks"] }) {
    for (const block of blocks)
      if (block.text === DECK)
        yield { type: "drop", block, why: "", category: "boilerplate", probability: 0.3 } as const;
  },
};
const left = (description: string) =>
  kept(run(read(page(description), { format: "html" }), [blockModel(), dropDeck, standfirsts()])).map(
    ({ text }) => text,
  );

it("brings back the line below the title that the page states as its description", () => {
  expect(left(DECK)).toContain(DECK);
  expect(left(`${DECK} Our reporter asked the board.`)).toContain(DECK);
  expect(left("The pier at the northern end of the harbour is closed until next spring.")).not.toContain(
    DECK,
  );
});

it("leaves the byline between it and the text to be found", () => {
  expect(clean(page(DECK), { format: "html" }).authors).toEqual(["Jane Doe"]);
});
