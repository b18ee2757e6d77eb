import { expect, it } from "vitest";
import { kept, nextArticles, read, run } from "../../src/index";

const OWN = "The lamps of the night market came back one by one along the creek on Monday evening.";
const NEXT =
  "Nurses in three towns went back to their wards on Tuesday after nine days of strike, their union said.";
const write = (title: string, day: string, text: string) =>
  `<div class="post-frame"><h1 class="entry-title">${title}</h1><p class="day">${day}</p>${`<p>${text}</p>`.repeat(5)}</div>`;
const left = (title: string, body: string) =>
  kept(run(read(`<title>${title}</title><body>${body}`, { format: "html" }), [nextArticles()])).map(
    ({ text }) => text,
  );

const MARKET = write("Night market reopens", "May 27, 2026", OWN);
const STRIKE = write("Strike of nurses ends", "May 26, 2026", NEXT);

it("drops what has a headline and a date of its own in an element like that of the page's article", () => {
  const lines = left("Night market reopens - The Sentinel", MARKET + STRIKE);
  expect(lines).toContain(OWN);
  expect(lines).not.toContain(NEXT);
  expect(lines).not.toContain("Strike of nurses ends");
});

it("keeps the posts on the front page of a blog, whose title is another", () => {
  expect(left("The Sentinel", MARKET + STRIKE)).toContain(NEXT);
});

it("keeps answers and parts without a date", () => {
  const title = "Night market reopens";
  expect(left(title, MARKET + write("Re: Lamps", "May 28, 2026", NEXT))).toContain(NEXT);
  expect(left(title, MARKET + write("How it began", "A look back", NEXT))).toContain(NEXT);
});
