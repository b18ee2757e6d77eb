import { expect, it } from "vitest";
import { kept, lastHeadings, pageForms, read, run } from "../../src/index";

const TEXT = [
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river, and put it off once more.",
  "Since then the buses take the road by the mill, and according to the drivers they are ten minutes late on most days.",
];

it("drops the last headings of a page of HTML, whose parts are gone", () => {
  const html = (below: string) =>
    `<html><head><meta property="og:type" content="article"></head><body><h2>The bridge</h2>${TEXT.map((text) => `<p>${text}</p>`).join("")}${below}</body></html>`;
  const left = (below: string) =>
    kept(run(read(html(below), { format: "html" }), [pageForms(), lastHeadings()]))
      .map(({ text }) => text)
      .filter((text) => !TEXT.includes(text));
  expect(left("<h2>Request a callback</h2><form><label>Your name</label><input></form>")).toEqual([
    "The bridge",
  ]);
  expect(left("<h2>Request a callback</h2><p>Ring the harbour office.</p>")).toHaveLength(3);
  expect(left("<h2>Contents</h2><h3>One</h3><h3>Two</h3><form><label>Name</label></form>")).toHaveLength(4);
});
