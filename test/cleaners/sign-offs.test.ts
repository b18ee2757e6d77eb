import { expect, it } from "vitest";
import { kept, read, run, signOffs } from "../../src/index";

const TEXT = Array.from(
  { length: 4 },
  (_, i) =>
    `The harbour office counted ${i + 2} ferries on Tuesday, fewer than on any day since the storm in May.`,
);
const left = (below: readonly string[], { text = TEXT, type = "article" } = {}) => {
  const body = [...text, ...below].map((line) => `<p>${line}</p>`).join("");
  const html = `<html><head><meta property="og:type" content="${type}"><title>Fewer ferries</title></head><body>${body}</body></html>`;
  const url =
    type === "article"
      ? "https://example.com/2024/03/05/fewer-ferries"
      : "https://example.com/products/ferry?size=2";
  const page = read(html, { format: "html", url });
  return kept(run(page, [signOffs()]))
    .slice(text.length)
    .map(({ text }) => text);
};

it("drops the reporter's address and the mark below a report", () => {
  expect(left(["mira@haeyang.example", "(END)"])).toEqual([]);
  expect(left(["（完）", "Ferries of the year before"])).toEqual(["Ferries of the year before"]);
});

it("leaves the address of a contact, and what a text announces", () => {
  expect(left(["Harbour office", "office@harbour.example"])).toHaveLength(2);
  const asked = [
    ...TEXT,
    "Whoever has seen the ferry of Tuesday evening is asked to write to the office at once:",
  ];
  expect(left(["office@harbour.example"], { text: asked })).toHaveLength(1);
});

it("leaves them where there is little text, and on other pages", () => {
  expect(left(["mira@haeyang.example"], { text: TEXT.slice(0, 1) })).toHaveLength(1);
  expect(left(["mira@haeyang.example"], { type: "product" })).toHaveLength(1);
});
