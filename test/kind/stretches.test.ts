import { expect, it } from "vitest";
import { Stretches } from "../../src/kind/stretches";

const follow = (page: string): Stretches => {
  const stretches = new Stretches();
  for (const block of page) block === "-" ? stretches.skip() : stretches.add(100 * Number(block));
  return stretches;
};

it("counts what stands together as one stretch, a caption or two between", () => {
  expect(follow("-2-3--4--")).toMatchObject({ count: 1, chars: 900, paragraphs: 3 });
});

it("parts what has more between it, and keeps the longest", () => {
  expect(follow("2---34---1")).toMatchObject({ count: 3, chars: 700, paragraphs: 2 });
});

it("has none where nothing is a paragraph", () => {
  expect(follow("----")).toMatchObject({ count: 0, chars: 0, paragraphs: 0 });
});
