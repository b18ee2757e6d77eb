import { describe, expect, it } from "vitest";
import type { Cleaner } from "../../src/cleaner";
import { postTexts } from "../../src/cleaners/post-texts";
import { kept, read, run } from "../../src/index";

/** Drops every line that is not long, as a model might. */
const model: Cleaner = {
  name: "block-model",
  doc: "A model.",
  *apply(page) {
    for (const block of page.blocks)
      if (block.text.length < 40) yield { type: "drop", block, category: "boilerplate", why: "short" };
  },
};

const left = (html: string) =>
  kept(run(read(`<body>${html}`, { format: "html" }), [model, postTexts()])).map(({ text }) => text);

const ASKED = "The kiln climbs happily to eleven hundred degrees and then the breaker trips.";
const post = (name: string, text: string) =>
  `<div class="thing comment"><p><a href="/user/${name}">${name}</a></p><div class="usertext-body"><p>${text}</p></div><a>permalink</a></div>`;

describe("post-texts", () => {
  it("brings back short posts, and nothing of what stands around their texts", () => {
    expect(left(post("ann", ASKED) + post("bo", "Another breaker."))).toEqual([ASKED, "Another breaker."]);
  });
  it("leaves comments below an article where they are", () => {
    const article = `<p>${ASKED}</p>`.repeat(3);
    expect(left(article + post("ann", ASKED) + post("bo", "Yes."))).not.toContain("Yes.");
  });
});
