import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { buttonRows } from "../../src/cleaners/trimmings/button-rows";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const keptOf = (line: string): string[] =>
  kept(run(read(line, { format: "text" }), [buttonRows()])).map(({ text }) => text);

it.each([
  "Share Tweet Email",
  "ShareTweetEmail",
  "SHARE 9 CONNECT 4 TWEET 3 COMMENTEMAILMORE",
  "Facebook | Twitter | Copy link",
  "TeilenTwitternMailen",
  "Facebook0 Twitter",
])("drops %s", (line) => {
  expect(keptOf(line)).toEqual([]);
});

it.each([
  "Share",
  "Save more",
  "Facebook and Twitter agree on a new rule",
  "Share a link to this bridge",
  "Threads of silk",
  "Reddit threads",
  "$69.99 [DEL: $179.99 :DEL]",
])("keeps %s", (line) => {
  expect(keptOf(line)).toEqual([line]);
});

it("drops links to a reference in databases, and no reference that ends with one", () => {
  const keptOfHtml = (html: string) => kept(run(read(html, { format: "html" }), [buttonRows()])).length;
  const links = ["Article", "CAS", "Google Scholar"]
    .map((name, i) => `<a href="/${i}">${name}</a>`)
    .join(" ");
  expect(keptOfHtml(`<p>${links}</p>`)).toBe(0);
  expect(keptOfHtml(`<p>Adler, P. Roofs. Town Plan. Rev. 44 (2011). ${links}</p>`)).toBe(1);
  expect(keptOfHtml("<p>Google Scholar</p>")).toBe(1);
});
