import { expect, it } from "vitest";
import { listNextMatches } from "../../src/evidence/next-matches";
import { read } from "../../src/read/index";

const count = (...lines: string[]): number => {
  const page = read(lines.map((line) => `<p>${line}</p>`).join(""), { format: "html" });
  const [first] = page.blocks;
  return first ? listNextMatches(first, page).length : 0;
};

it("lists what is said below “Up next” in sentences, three at most", () => {
  const match = "Otters: Host Dunmere on Friday.";
  expect(count("Up next", match, match)).toBe(2);
  expect(count("Up next", match, match, match, match)).toBe(3);
  expect(count("Up next: Otters at Dunmere on Friday.")).toBe(1);
});

it("takes no headline, excerpt, link or paragraph for it", () => {
  expect(count("Up next", "The goalkeeper who came back")).toBe(0);
  expect(count("Up next", "Who will come back?")).toBe(0);
  expect(count("Up next", "The goalkeeper came back in spring and ...")).toBe(0);
  expect(count("Up next", '<a href="/x">Otters host Dunmere on Friday.</a>')).toBe(0);
  expect(count("Up next", `${"The goalkeeper came back ".repeat(9)}in spring.`)).toBe(0);
});
