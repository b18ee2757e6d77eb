import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { readMoreLinks } from "../../src/cleaners/phrases/read-more-links";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const left = (text: string) =>
  kept(run(read(text, { format: "text" }), [readMoreLinks()]))
    .map((block) => block.text)
    .join(" ");
const TEXT = "The work will be paid for by the county, which sold the customs house in spring. ".repeat(14);

it("keeps the sentence into which a headline runs on a page of one line, and no headline that is one alone", () => {
  const run = `${TEXT}Also read: Divers find a crack below the tower The skippers will hear in June whether they can come back to the pier. ${TEXT}`;
  expect(left(run)).toBe(run.trim());
  expect(left(`${TEXT}Also read: Divers find a crack below the tower! ${TEXT}`)).toBe(
    `${TEXT}${TEXT}`.trim(),
  );
});

it("keeps the heading of an entry that begins like a line that leads on, above its text", () => {
  const page = (heading: string) =>
    `<main><p>${TEXT}</p><h2>${heading}</h2><p>${TEXT}</p><h2>Wind eases</h2><p>${TEXT}</p></main>`;
  const headings = (html: string) =>
    kept(run(read(html, { format: "html" }), [readMoreLinks()])).flatMap(({ kind, text }) =>
      kind === "heading" ? [text] : [],
    );
  expect(headings(page("In pictures: the pier this morning"))).toEqual([
    "In pictures: the pier this morning",
    "Wind eases",
  ]);
  expect(headings(page('<a href="/p">In pictures: the pier this morning</a>'))).toEqual(["Wind eases"]);
});
