import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { postStamps } from "../../src/cleaners/post-stamps";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const QUESTION = "Which lamp oil burns longest?";
const ANSWER = "I tried three in May 2019, and the dearest was the best.";
const STAMPS = [
  "asked Jan 4, 2024 at 11:37",
  "Commented May 3, 2009 at 14:39",
  "edited Oct 16, 2023 at 12:58",
  "beantwortet 4. Januar 2024",
  "Zaczęty przez bartnik_z_Soli, 12 Styczeń 2023, 18:02:45",
  "2 years ago",
  "over a year ago",
];
const left = (type: string, path: string) => {
  const statement = `<script type="application/ld+json">${JSON.stringify({ "@type": type })}</script>`;
  const text = [QUESTION, ...STAMPS, ANSWER].map((line) => `<p>${line}</p>`).join("");
  const page = read(statement + text, { format: "html", url: `https://example.org/${path}` });
  return kept(run(page, [postStamps()])).map((block) => block.text);
};

it("drops, in a thread, when something was asked, answered or edited", () => {
  expect(left("DiscussionForumPosting", "forum/threads/lamp-oil.12")).toEqual([QUESTION, ANSWER]);
});

it("leaves such lines on other pages, where they may be the history of a thing", () => {
  expect(left("NewsArticle", "news/lamp-oil")).toEqual([QUESTION, ...STAMPS, ANSWER]);
});
