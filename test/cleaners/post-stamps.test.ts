import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { postStamps } from "../../src/cleaners/trimmings/post-stamps";
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
  "Last edited by Ann; 03-09-2012 at 20:02. Reason: typo",
  "Edited August 26 by Ann",
  "Zuletzt geändert von Ann am 3. Mai, 20:02",
  "Modifié 3 mai, 20:02 par Ann",
  "Ostatnio edytowano przez ann, 3 maja 20:02",
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

it("leaves sentences that begin with such a verb, and what code says", () => {
  const lines = [
    "Edited volumes hold 12 papers each.",
    "Bearbeitet habe ich 3 davon.",
    "Last edited by nobody.",
  ];
  const html = [QUESTION, ...lines, ANSWER].map((line) => `<p>${line}</p>`).join("");
  const statement = `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>`;
  const page = read(`${statement}${html}<pre>edited 3 May by Ann</pre>`, {
    format: "html",
    url: "https://example.org/forum/threads/lamp-oil.12",
  });
  expect(run(page, [postStamps()]).blocks.filter(({ fate }) => fate)).toEqual([]);
});

it("leaves such lines on other pages, where they may be the history of a thing", () => {
  expect(left("NewsArticle", "news/lamp-oil")).toEqual([QUESTION, ...STAMPS, ANSWER]);
});
