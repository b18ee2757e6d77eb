import { describe, expect, it } from "vitest";
import { alignBlocks } from "../../train/align";

const shares = (blocks: string[], gold: string) => Array.from(alignBlocks(blocks, gold));

describe("labels by alignment with the gold text", () => {
  it("takes what stands in the gold text, in its order", () => {
    const blocks = ["Home", "The fish are in the old harbour.", "Share this", "They came up in May."];
    expect(shares(blocks, "The fish are in the old harbour. They came up in May.")).toEqual([0, 1, 0, 1]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "gives neighbours their own words where the first word of one ends the other, %i words into the text",
    (before) => {
      const start = "One two three four five six seven".split(" ").slice(0, before).join(" ");
      const first =
        "Nobody in the town had seen the boat or the man himself in the days before the first of May.";
      const second = "The owner of the boat was in May the first of them to say nothing of the days at sea.";
      expect(shares([start, first, second].filter(Boolean), `${start}\n${first}\n${second}`)).not.toContain(
        0,
      );
    },
  );

  it("bears with words that the gold text has left out or put in", () => {
    const block = "Seven boats [1] left the harbour at dawn and only four of them came back in the evening.";
    const gold = "Seven boats left the small harbour at dawn and only four of them came back in the evening.";
    expect(shares([block], gold)[0]).toBeGreaterThan(0.9);
  });

  it("counts one of two copies", () => {
    const line = "Seven boats left the harbour at dawn.";
    expect(shares([line, "Menu", line], line).filter((share) => share === 1)).toHaveLength(1);
  });
});
