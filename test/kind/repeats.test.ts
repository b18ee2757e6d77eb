import { expect, it } from "vitest";
import { read } from "../../src/index";
import { findRepeats } from "../../src/kind/repeats";

const find = (body: string) => {
  const page = read(`<html><body>${body}</body></html>`, { format: "html" });
  return findRepeats(
    page,
    Uint8Array.from(page.blocks, ({ text }) => (text.startsWith("$") ? 1 : 0)),
  );
};
const card = (name: string) =>
  `<div class="product-card grid-item ${name}"><h3><a href="/${name}">A very warm ${name} for winter</a></h3><span>$20</span></div>`;

it("finds cards beside each other, though each has a class of its own", () => {
  const { groups, largest } = find(`<main>${["hat", "scarf", "coat", "glove"].map(card).join("")}</main>`);
  expect(groups).toBe(1);
  expect(largest).toMatchObject({ name: "div", count: 4, linked: 4, priced: 4 });
});

it("does not take paragraphs or menu entries for cards", () => {
  const text = "The harbour board agreed on Tuesday to close the northern pier.";
  const menu = ["Home", "About us and our work", "Contact the office"].map(
    (t) => `<li><a href="/">${t}</a></li>`,
  );
  expect(find(`<ul>${menu.join("")}</ul>${`<p>${text}</p>`.repeat(5)}`).groups).toBe(0);
});

it("leaves hidden elements out", () => {
  expect(find(`<main hidden>${["hat", "scarf", "coat"].map(card).join("")}</main>`).groups).toBe(0);
});
