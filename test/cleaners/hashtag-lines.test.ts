import { expect, it } from "vitest";
import { hashtagLines } from "../../src/cleaners/trimmings/hashtag-lines";
import { read, run } from "../../src/index";
import { kept } from "../../src/page";

const clean = (html: string) =>
  kept(run(read(html, { format: "html" }), [hashtagLines()])).map(({ text }) => text);

it("drops lines of linked hashtags, in any script", () => {
  const tags = `<p><a href="/t/1">#手仕事</a> <a href="/t/2">#zine_making</a></p>`;
  expect(clean(`<p>We print at night.</p>${tags}`)).toEqual(["We print at night."]);
});

it("keeps those of the entries of a list", () => {
  const entry = (i: number) =>
    `<article class="post-card"><h2><a href="/p/${i}">Entry ${i} of the list</a></h2><p>${i} March 2024</p><p><a href="/t/${i}">#tag${"abcdefgh"[i]}</a></p></article>`;
  const head = `<title>Archive - River Post</title><meta property="og:type" content="website"><body class="archive category">`;
  const html = `${head}<h1>Archive</h1>${[0, 1, 2, 3, 4, 5, 6, 7].map(entry).join("")}`;
  const page = read(html, { format: "html", url: "https://river-post.example/category/bridges/page/2" });
  expect(run(page, [hashtagLines()]).blocks.filter(({ fate }) => fate)).toEqual([]);
});

it("keeps the numbers of posts, hashtags that are no links, and sentences that begin with one", () => {
  const kept = [
    `<p><a href="#post-12">#12</a></p>`,
    "<p>#handmade</p>",
    `<p><a href="/t/1">#handmade</a> is the word of the year.</p>`,
  ];
  expect(clean(kept.join(""))).toEqual(["#12", "#handmade", "#handmade is the word of the year."]);
});
