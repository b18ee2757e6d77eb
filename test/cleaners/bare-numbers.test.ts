import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { bareNumbers } from "../../src/cleaners/trimmings/bare-numbers";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const POSTS = [
  "Which lamp oil burns longest?",
  "18",
  "I tried three, and the dearest was the best.",
  "1,931",
  "#9",
];
const page = (type: string) =>
  read(
    `<script type="application/ld+json">${JSON.stringify({ "@type": type })}</script>${POSTS.map((text) => `<p>${text}</p>`).join("")}`,
    {
      format: "html",
      url: `https://example.org/${type === "Article" ? "news/lamp-oil" : "forum/threads/lamp-oil.12"}`,
    },
  );
const left = (type: string) => kept(run(page(type), [bareNumbers()])).map(({ text }) => text);

it("drops the counters of a forum", () => {
  expect(left("DiscussionForumPosting")).toEqual([POSTS[0], POSTS[2]]);
});

it("leaves numbers on other pages, where they may be the matter itself", () => {
  expect(left("Article")).toEqual(POSTS);
});

const LIVE = [
  "The gauge has gone down by a hand since the morning.",
  "16:30",
  "The lock is open again.",
  "7.05 am",
];
const entries = (type: string, path: string, lines: readonly string[] = LIVE) => {
  const statement = `<script type="application/ld+json">${JSON.stringify({ "@type": type })}</script>`;
  const html = statement + lines.map((text) => `<p>${text}</p>`).join("");
  const page = read(html, { format: "html", url: `https://example.org/${path}` });
  return kept(run(page, [bareNumbers()])).map(({ text }) => text);
};
it("drops the times of a live blog's entries, and leaves those of other pages", () => {
  expect(entries("NewsArticle", "news/flood")).toEqual([LIVE[0], LIVE[2]]);
  expect(entries("DiscussionForumPosting", "forum/threads/flood.4")).toEqual(LIVE);
});

it("leaves the times of a programme, below which no sentence stands", () => {
  const talks = ["09:00", "Coffee", "Foyer", "10:00", "The brook under the car park", "11:30", "Lunch"];
  expect(entries("NewsArticle", "news/rivers-and-roofs", talks)).toEqual(talks);
});
