import { expect, it } from "vitest";
import { linkCards, read, run } from "../../src/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";
const head = `<title>A bridge</title><meta property="og:type" content="article">`;
const kept = (card: string) =>
  run(
    read(`<head>${head}</head><article><h1>A bridge</h1>${`<p>${SENTENCE}</p>`.repeat(8)}${card}</article>`, {
      format: "html",
    }),
    [linkCards()],
  ).blocks.filter(({ fate }) => !fate).length - 9;

it("drops lines that are all one link where the last is the address of its site", () => {
  const card = (host: string) =>
    `<div><a href="https://maps.example/offline"><h2>Offline maps</h2><h3>How we keep them</h3><p>${host}</p></a></div>`;
  expect(kept(card("maps.example"))).toBe(0);
  expect(kept(card("maps.example.org"))).toBe(3);
  expect(kept(card("Maps"))).toBe(3);
});

it("takes four lines for a card at most", () => {
  const lines = "<p>Offline maps</p>".repeat(5);
  expect(kept(`<div><a href="https://maps.example/offline">${lines}<p>maps.example</p></a></div>`)).toBe(2);
});

it("leaves an address that stands alone, and a line that leads elsewhere", () => {
  const address = '<p><a href="https://maps.example/">maps.example</a></p>';
  expect(kept(address)).toBe(1);
  expect(kept(`<p><a href="/maps">Offline maps</a></p>${address}`)).toBe(2);
});
