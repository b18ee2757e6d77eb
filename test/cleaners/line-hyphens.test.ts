import { expect, it } from "vitest";
import { lineHyphens } from "../../src/cleaners/factories";
import { clean } from "../../src/index";

const LINES = `The wardens of the upper river counted the eels at nine weirs, and the ob-
servers of the lower river at three; all of these observers had been to a well-
known school, where they learned to keep a tally, and to count in twos and th-
rees. A self-
evident rule, older than sixty-
two pre-
and post-war ones, was that nobody counts alone, which the wardens kept for the win-
ter and for the whole of the spring and the summer, of which they wrote a long
report, and the first part of the second report was written by the same people.`;

it("joins words that the text has whole, and others of a text that hyphenates; compounds keep the hyphen", () => {
  const { text, repairs } = clean(LINES, { format: "text", cleaners: [lineHyphens()] });
  expect(text).toContain("the observers of the lower river");
  expect(text).toContain("the winter and");
  expect(text).toContain("a well-known school");
  expect(text).toContain("A self-evident rule, older than sixty-two pre- and post-war ones");
  expect(repairs).toHaveLength(6);
});
