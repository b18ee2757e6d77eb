import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { excerptLinks } from "../../src/cleaners/trimmings/excerpt-links";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const keptOf = (paragraph: string): string[] =>
  kept(run(read(`<p>${paragraph}</p>`, { format: "html" }), [excerptLinks()])).map(({ text }) => text.trim());

it.each([
  'The tide had turned. <a href="/tide">Read more</a>',
  'The tide had turned. <a href="/tide">Continue reading <span class="sr-only">The tide</span></a>',
])("takes the link off %s", (paragraph) => {
  expect(keptOf(paragraph)).toEqual(["The tide had turned."]);
});

it.each([
  ['For the tide <a href="/tide">read more</a>', "For the tide read more"],
  // Cut off, it is told for a teaser by these words.
  ['The tide had […] <a href="/tide">Read more</a>', "The tide had […] Read more"],
  ['The tide had turned. <a href="/tide">The harbour master</a>', "The tide had turned. The harbour master"],
])("keeps %s", (paragraph, text) => {
  expect(keptOf(paragraph)).toEqual([text]);
});
