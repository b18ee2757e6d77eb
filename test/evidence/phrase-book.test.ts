import { describe, expect, it } from "vitest";
import { phraseBook } from "../../src/evidence/phrase-book";
import { type Cleaner, type Edit, type Page, read, run } from "../../src/index";
import type { Topic } from "../../src/lexicon/index";

const change = (page: Page, type: "drop" | "keep", id: number): Page => {
  const block = page.blocks[id];
  const edit = block && { type, block, why: "a test", category: "widget" as const };
  const cleaner: Cleaner = { name: "test", doc: "", apply: (): Edit[] => (edit ? [edit] : []) };
  return run(page, [cleaner]);
};

describe("phraseBook", () => {
  const topics: ReadonlySet<Topic> = new Set<Topic>(["share"]);
  const page = read("Share this\n\nThe pier is open again.\n\nShare on Facebook");

  it("finds the kept lines of a page, and again those that come back", () => {
    const phrases = phraseBook();
    const hits = (page: Page) => phrases.hits(page, topics).map(({ block }) => block.text);
    const left = change(page, "drop", 0);
    expect(hits(left)).toEqual(["Share on Facebook"]);
    expect(hits(change(left, "drop", 2))).toEqual([]);
    expect(hits(change(left, "keep", 0))).toEqual(["Share this", "Share on Facebook"]);
  });

  it("sees no phrases of other topics", () => {
    expect(phraseBook().hits(page, new Set<Topic>(["login"]))).toEqual([]);
  });
});
