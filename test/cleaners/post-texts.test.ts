import { describe, expect, it } from "vitest";
import type { Cleaner } from "../../src/cleaner";
import { postTexts } from "../../src/cleaners/model/post-texts";
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

describe("post-texts, on flattened text", () => {
  /** Drops all that stands below the first paragraph, as the model does far down on a page. */
  const pessimist: Cleaner = {
    name: "block-model",
    doc: "A model.",
    *apply(page) {
      for (const block of page.blocks)
        if (!block.text.startsWith(ASKED) && !block.fate)
          yield { type: "drop", block, category: "boilerplate", why: "far down", probability: 0.2 };
    },
  };
  const controls: Cleaner = {
    name: "forum-controls",
    doc: "Buttons.",
    *apply(page) {
      for (const block of page.blocks)
        if (/^(?:Quote|Report|Log in)$/.test(block.text))
          yield { type: "drop", block, category: "widget", why: "a button" };
    },
  };
  const leftOf = (...lines: string[]) =>
    kept(run(read(lines.join("\n"), { format: "text" }), [controls, pessimist, postTexts()])).map(
      ({ text }) => text,
    );
  const answer = (name: string, text: string) => [name, "Member", "Jan 18, 2024", text, "Quote", "Report"];

  it("brings back what stands between the dates and buttons of posts", () => {
    const lines = [
      ...["ann", "Jan 17, 2024", ASKED, "Quote", "Report"],
      ...answer("bo", "Mine did the same."),
      ...answer("cy", "Is the breaker old?"),
      ...answer("di", "The cable gets warm."),
      "Kiln Talk is where potters meet. Join us today.",
    ];
    expect(leftOf(...lines)).toEqual([ASKED, "Mine did the same.", "The cable gets warm."]);
  });

  it("leaves comments where they are below an article, which is longer than what opens a thread", () => {
    const answers = ["bo", "cy", "di"].flatMap((name) => answer(name, `Mine did the same, says ${name}.`));
    const below = (paragraphs: number) => leftOf(...Array(paragraphs).fill(ASKED), ...answers);
    expect(below(2)).toHaveLength(2 + 3);
    expect(below(7)).toHaveLength(7);
  });

  it("leaves pages alone that are no threads", () => {
    expect(leftOf(ASKED, ...answer("bo", "Mine did the same."))).toEqual([ASKED]);
  });
});
