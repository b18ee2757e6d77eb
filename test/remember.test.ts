import { describe, expect, it } from "vitest";
import { type Cleaner, type Page, read, run } from "../src/index";
import { remember } from "../src/remember";

const dropFirst: Cleaner = {
  name: "drop-first",
  doc: "Drops the first block.",
  *apply({ blocks: [block] }) {
    if (block) yield { type: "drop", block, why: "a test", category: "widget" };
  },
};

describe("remember", () => {
  const first = read("The pier is open again.\n\nThe ferry is not.");
  const second = run(first, [dropFirst]);

  it("works once for each version of a page", () => {
    const asked: Page[] = [];
    const countKept = remember((page) => {
      asked.push(page);
      return page.blocks.filter(({ fate }) => !fate).length;
    });
    expect([countKept(first), countKept(first), countKept(second), countKept(second)]).toEqual([2, 2, 1, 1]);
    expect(asked).toEqual([first, second]);
  });

  it("works once for all versions that share what it works on", () => {
    let asked = 0;
    const measure = remember(
      ({ source }) => {
        asked++;
        return source.length;
      },
      ({ source }) => source,
    );
    expect(measure(first)).toBe(measure(second));
    expect(asked).toBe(1);
  });

  it("keeps pages apart", () => {
    const readFirst = remember(({ blocks }) => blocks[0]?.text);
    expect(readFirst(first)).toBe("The pier is open again.");
    expect(readFirst(read("The ferry is not."))).toBe("The ferry is not.");
    expect(readFirst(first)).toBe("The pier is open again.");
  });
});
