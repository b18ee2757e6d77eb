import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { relatedTeasers } from "../../src/cleaners/context/related-teasers";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const LEAD =
  "The lamp in our hall has burned the same oil for twenty years, and now the shop in the harbour no longer sells it. I have tried three others since the spring, and each of them smokes before the week is out, however short I cut the wick.";
const TRAILING = [
  "I would look at the wick first, a new one costs next to nothing and then...",
  "Mine did the same until I let the oil stand in the warm kitchen overnight...",
  "The harbour shop may still order it for you if you ask for the old label...",
];
const left = (type: string, path: string) => {
  const statement = `<script type="application/ld+json">${JSON.stringify({ "@type": type })}</script>`;
  const text = [LEAD, ...TRAILING].map((line) => `<p>${line}</p>`).join("");
  const page = read(statement + text, { format: "html", url: `https://example.org/${path}` });
  return kept(run(page, [relatedTeasers()])).length;
};

it("takes texts that break off, one below the other, for teasers", () => {
  expect(left("NewsArticle", "news/lamp-oil")).toBe(1);
});

it("leaves the posts of a thread that trail off", () => {
  expect(left("DiscussionForumPosting", "forum/threads/lamp-oil.12")).toBe(4);
});

it("drops what WordPress has cut, a single excerpt too, however short the article is", () => {
  const cut = `${LEAD.slice(0, 160)} [&hellip;]`;
  const html = `<meta property="og:type" content="article"><h1>Lamp oil</h1><p>The shop in the harbour is closed.</p><p>${cut}</p>`;
  const page = read(html, { format: "html", url: "https://example.org/news/2024/05/lamp-oil" });
  expect(kept(run(page, [relatedTeasers()])).map(({ text }) => text)).toEqual([
    "Lamp oil",
    "The shop in the harbour is closed.",
  ]);
});

it("drops an excerpt that leads to the rest, below a longer article, but no page that is one", () => {
  const leading = `${LEAD.slice(0, 100)}… Read more Read more`;
  const texts = (lines: readonly string[]) =>
    kept(run(read(lines.join("\n\n"), { format: "text" }), [relatedTeasers()])).map(({ text }) => text);
  expect(texts([LEAD, leading, LEAD])).toEqual([LEAD, LEAD]);
  expect(texts([LEAD, leading.replace("Read more Read more", "Weiterlesen"), LEAD])).toEqual([LEAD, LEAD]);
  expect(texts([leading])).toEqual([leading]);
  const quoted = `${LEAD.slice(0, 100)}… is all that it said.`;
  expect(texts([LEAD, quoted])).toEqual([LEAD, quoted]);
});

it("leaves rows of a table whose cells break off", () => {
  const rows = TRAILING.map((line) => `Harbour\t${line}`);
  const page = read([LEAD, ...rows].join("\n"), { format: "text" });
  expect(kept(run(page, [relatedTeasers()]))).toHaveLength(4);
});
