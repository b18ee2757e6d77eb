import { describe, expect, it } from "vitest";
import { healthy } from "../../src/repair/model";

describe("the company of letters", () => {
  const { after, places, width } = healthy();
  const cost = (before: string, letter: string): number =>
    after[(places[before.charCodeAt(0)] ?? 0) * width + (places[letter.charCodeAt(0)] ?? 0)] ?? 0;

  it("tells languages apart by the last letter beyond ASCII", () => {
    for (const [before, own, foreign] of ["říł", "łęë", "şğé", "ññş", "ããě"].map((letters) => [...letters]))
      if (before && own && foreign) expect(cost(before, own), before).toBeLessThan(cost(before, foreign));
  });
});
