import { expect, it } from "vitest";
import { quoteHeads } from "../../src/cleaners/trimmings/quote-heads";
import { kept, read, run } from "../../src/index";

const OPENING = "Which lamp oil burns longest without leaving soot on the glass of an old lantern?";
const ANSWER = "I tried three in May, and the dearest was the best of them by a whole evening.";

const left = (...quotations: string[]) => {
  const statement = `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>`;
  const quoted = quotations.map((lines) => `<blockquote>${lines}</blockquote>`).join("");
  const page = read(`${statement}<p>${OPENING}</p>${quoted}<p>${ANSWER}</p>`, {
    format: "html",
    url: "https://example.org/forum/threads/lamp-oil.12",
  });
  return kept(run(page, [quoteHeads()])).map(({ text }) => text);
};

it("drops who is quoted where the quoted words or nothing but a date stand behind", () => {
  expect(left("<p>Alice wrote:The dearest one.</p>")).toEqual([OPENING, "The dearest one.", ANSWER]);
  expect(left("<p>Alice wrote: 3 January 2024</p><p>The dearest one.</p>")).toEqual([
    OPENING,
    "The dearest one.",
    ANSWER,
  ]);
});

it("leaves what a sentence says, and whom a quotation cites", () => {
  const lines = ["Then he wrote:The dearest one.", "Alice wrote: on 3 January 2024 the oil was gone."];
  expect(left(...lines.map((line) => `<p>${line}</p>`))).toEqual([OPENING, ...lines, ANSWER]);
});
