import { describe, expect, it } from "vitest";
import { type Cleaner, type CleanOptions, clean } from "../../src/index";
import { checkLaws } from "../../src/testing/index";

const teasers: Cleaner = {
  name: "teasers",
  doc: "Drops lines that begin with a bar.",
  *apply({ blocks }) {
    for (const block of blocks)
      if (block.text.startsWith("|")) yield { type: "drop", block, why: "a teaser", category: "related" };
  },
};
const options: CleanOptions = { format: "text", cleaners: [teasers] };

const MENU = Array.from(
  { length: 12 },
  (_, i) => `| Harbour dues to rise by a fifth, says council ${i}\n| Harbour\n| Two comments`,
).join("\n\n");

const STORY = `The lighthouse at Sker was switched off for the last time on Tuesday, after
the keepers of the coast had found that no ship had asked for it.

Its lamp was lit in 1831 and burned colza oil, then paraffin, and from the
spring of 1954 on electric current.

The tower will stay. A trust of the islanders wants to open the stairs to
visitors in summer.`;
const JOINED = STORY.replace(/(?<!\n)\n(?!\n)/g, " ");

describe("rejoin", () => {
  it("joins paragraphs that show their width only when the lists around them are gone", () => {
    const { text, blocks } = clean(`${MENU}\n\n${STORY}`, options);
    expect(text).toBe(JOINED);
    expect(blocks).toHaveLength(3);
  });

  it("keeps the laws, also where a line amid a paragraph is gone", () => {
    const cut = STORY.replace("after\n", "after\n| Advert\n");
    expect(clean(`${MENU}\n\n${cut}`, options).text).toBe(JOINED);
    expect(checkLaws(`${MENU}\n\n${STORY}`, { options })).toEqual([]);
    expect(checkLaws(`${MENU}\n\n${cut}`, { options })).toEqual([]);
  });

  it("leaves the lines of a poem", () => {
    const poem = "The sea went out and left its name\nupon the sand, and then it came";
    expect(clean(`${MENU}\n\n${poem}`, options).text).toBe(poem);
  });
});
