import { expect, it } from "vitest";
import { headedLists, kept, read, readMoreLinks, run } from "../../src/index";

const PROSE =
  "The harbour board agreed on Tuesday to close the northern pier for six months of repairs. ".repeat(8);
const left = (mark: string) => {
  const page = read(`${PROSE}\n\n${mark}\n\nBerths from April\nVans of the divers`, { format: "text" });
  return kept(run(page, [readMoreLinks(), headedLists()])).length - 1;
};

it("drops what a line such as Read also heads, and nothing below one that leads on", () => {
  expect(left("Read more:")).toBe(0);
  expect(left("Click to expand...")).toBe(2);
});
