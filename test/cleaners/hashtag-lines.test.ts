import { expect, it } from "vitest";
import { hashtagLines } from "../../src/cleaners/hashtag-lines";
import { read, run } from "../../src/index";
import { kept } from "../../src/page";

const clean = (html: string) =>
  kept(run(read(html, { format: "html" }), [hashtagLines()])).map(({ text }) => text);

it("drops lines of linked hashtags, in any script", () => {
  const tags = `<p><a href="/t/1">#手仕事</a> <a href="/t/2">#zine_making</a></p>`;
  expect(clean(`<p>We print at night.</p>${tags}`)).toEqual(["We print at night."]);
});

it("keeps the numbers of posts, hashtags that are no links, and sentences that begin with one", () => {
  const kept = [
    `<p><a href="#post-12">#12</a></p>`,
    "<p>#handmade</p>",
    `<p><a href="/t/1">#handmade</a> is the word of the year.</p>`,
  ];
  expect(clean(kept.join(""))).toEqual(["#12", "#handmade", "#handmade is the word of the year."]);
});
