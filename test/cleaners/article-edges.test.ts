import { describe, expect, it } from "vitest";
import {
  articleEdges,
  type Cleaner,
  kept,
  loginPrompts,
  navigationLines,
  newsletterPrompts,
  read,
  run,
  shareBars,
} from "../../src/index";

const TEXT = [
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river, and put it off once more. “We have waited for nine years,” said Mayor Ada Palmer, who had hoped for a vote before the summer. “We can wait for a month.” The old bridge was closed to lorries in March, after an inspector found cracks in two of its five pillars.",
  "Since then the buses take the road by the mill, and according to the drivers they are ten minutes late on most days. Opponents say that the new one would cut the meadow in two, where storks have come back to breed for the first time since 1961. Jonas Weber, who runs the ferry, told the council that he would carry on as long as there was anybody to carry.",
  "The state pays for two thirds of the bridge if work begins next year; the town would have to find four million euros. Last week some 300 people marched through the old town to ask for it. A petition against it has been signed by 1,100. The council is to meet again on May 14. Until then the engineers are to say what it would take to mend the old bridge.",
];
const [SENTENCE = ""] = TEXT;
const NOTICE =
  "The tide tables of the year are on sale in the harbour office, as long as there are any left.";
const before = [loginPrompts(), newsletterPrompts(), shareBars(), navigationLines()];

const rest = (lines: readonly string[]): string[] => {
  const page = read(lines.join("\n\n"), { format: "text" });
  return kept(run(page, [...before, articleEdges()]))
    .map(({ text }) => text)
    .filter((text) => !TEXT.includes(text));
};

describe("article-edges", () => {
  it("drops what is left below buttons and prompts with nearly all of the text above", () => {
    expect(rest([...TEXT, "Share this article", "Harbour office"])).toEqual([]);
    expect(rest([...TEXT, "Harbour office", "Share this article"])).toEqual(["Harbour office"]);
  });
  it("drops what is left above them with all of the text below", () => {
    expect(rest(["Harbour office", "Log in", "Create an account", "A new bridge", ...TEXT])).toEqual([
      "A new bridge",
    ]);
  });
  it("keeps what stands below them amid the text, and short texts whole", () => {
    expect(rest([...TEXT, "Share this article", NOTICE, ...TEXT, "The end"])).toEqual([NOTICE, "The end"]);
    expect(rest([SENTENCE, "Share this article", "The end"])).toEqual(["The end"]);
  });
  it("keeps it on pages that are about other things than their running text", () => {
    const lamp =
      "The lantern burns for nine hours on one filling, and its handle stays cool for all of them.";
    const shop = ["Add to cart", "$48.00", "In stock", ...Array<string>(9).fill(lamp), "Share this article"];
    expect(rest([...shop, "Weight: 780 g", "SKU: 4711"])).toContain("Weight: 780 g");
  });
  it("keeps what the model is sure of", () => {
    const SURE = "Two thirds: the state";
    const page = read([...TEXT, "Share this article", "Harbour office", SURE].join("\n\n"), {
      format: "text",
    });
    const sure: Cleaner = {
      name: "sure",
      doc: "",
      *apply({ blocks }) {
        for (const block of blocks)
          if (block.text === SURE) yield { type: "keep", block, why: "", probability: 0.95 };
      },
    };
    const texts = kept(run(page, [...before, sure, articleEdges()])).map(({ text }) => text);
    expect(texts).toEqual([...TEXT, SURE]);
  });
});
