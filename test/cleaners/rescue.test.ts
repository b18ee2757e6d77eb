import { expect, it } from "vitest";
import { rescue } from "../../src/cleaners/rescue";
import { type Cleaner, read, run } from "../../src/index";

const PROSE =
  "This is a sentence of running text that is long enough to be taken for a paragraph of an article.";

/** Drops the blocks whose text has the word, as a model with the given doubt would. */
const judge = (word: string, probability: number, name = "block-model"): Cleaner => ({
  name,
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks) {
      if (block.text.includes(word))
        yield { type: "drop", block, why: "", category: "boilerplate", probability };
    }
  },
});
const keptAfter = (lines: readonly string[], cleaners: readonly Cleaner[]) =>
  run(read(lines.join("\n"), { format: "text" }), cleaners)
    .blocks.filter(({ fate }) => !fate)
    .map(({ text }) => text);

const sandwich = [`One. ${PROSE}`, `Doubtful. ${PROSE}`, `Three. ${PROSE}`];

it("brings back running text between kept paragraphs", () => {
  expect(keptAfter(sandwich, [judge("Doubtful", 0.3), rescue()])).toEqual(sandwich);
});

it("leaves what the model was sure of", () => {
  expect(keptAfter(sandwich, [judge("Doubtful", 0.02), rescue()])).toHaveLength(2);
});

it("leaves what another cleaner recognised", () => {
  expect(keptAfter(sandwich, [judge("Doubtful", 0.4, "author-boxes"), rescue()])).toHaveLength(2);
});

it("leaves text at the edge of the article", () => {
  expect(keptAfter(sandwich, [judge("Three", 0.4), rescue()])).toHaveLength(2);
});

it("brings the likeliest paragraphs back when nearly nothing is left", () => {
  expect(
    keptAfter(["Title of a page", `Doubtful. ${PROSE}`], [judge("Doubtful", 0.1), rescue()]),
  ).toHaveLength(2);
});
