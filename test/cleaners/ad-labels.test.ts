import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { adLabels } from "../../src/cleaners/phrases/ad-labels";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const sentences = (between: string) =>
  [
    "The harbour board agreed on Tuesday to close the northern pier for six months of repairs.",
    "Fishing boats will be moved to the southern basin, where the town has rented forty berths.",
    `The marina asks for twice the usual fee until October. ${between}Skippers say that the new berths are too far from the market.`,
    ...Array<string>(12).fill(
      "The work will be paid for by the county, which sold the customs house in spring.",
    ),
  ].join(" ");
const left = (text: string) =>
  kept(run(read(text, { format: "text" }), [adLabels()]))
    .map((block) => block.text)
    .join(" ");

it("drops a label between two sentences of a page on one line, and no sentence that begins with the word", () => {
  expect(left(sentences("Advertisement "))).toBe(sentences(""));
  expect(left(sentences("Story continues below this ad "))).toBe(sentences(""));
  const sentence = sentences("Advertisement is what they call it. ");
  expect(left(sentence)).toBe(sentence);
});
