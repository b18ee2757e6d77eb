import { expect, it } from "vitest";
import { lostPassages } from "../../src/cleaners/model/lost-passages";
import { type Cleaner, read, run } from "../../src/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";
const judge = (probability: number, name = "block-model"): Cleaner => ({
  name,
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks)
      if (block.text.includes("lost"))
        yield { type: "drop", block, why: "", category: "boilerplate", probability };
  },
});
const countKept = (lines: readonly string[], model: Cleaner, address = "https://example.org/blog/bridge") =>
  run(read(lines.join("\n\n"), { format: "text", url: address }), [model, lostPassages()]).blocks.filter(
    ({ fate }) => !fate,
  ).length;

const passage = ["A lost heading", ...Array(4).fill(`${SENTENCE} It was lost.`)];
const page = [SENTENCE, SENTENCE, ...passage, SENTENCE];

it("brings back a passage of running text amid text, with the heading that stands in it", () => {
  expect(countKept(page, judge(0.3))).toBe(page.length);
});

it("leaves what the model was sure of, and what another cleaner recognised", () => {
  expect(countKept(page, judge(0.1))).toBe(3);
  expect(countKept(page, judge(0.3, "comment-threads"))).toBe(3);
});

it("leaves what stands at the end of the text", () => {
  expect(countKept(page.slice(0, -1), judge(0.3))).toBe(2);
});

it("leaves single paragraphs, and paragraphs scattered over a menu", () => {
  expect(countKept([SENTENCE, `${SENTENCE} It was lost.`, SENTENCE], judge(0.3))).toBe(2);
  const menu = Array(60).fill("A lost entry of a menu");
  expect(countKept([SENTENCE, ...passage, ...menu, SENTENCE], judge(0.3))).toBe(2);
});

it("brings back a list of plain text that the line above announces, and no speech", () => {
  const list = ["Six lost oars", "Two lost boats"];
  const below = (line: string, lines: readonly string[] = list, probability = 0.3) =>
    countKept([SENTENCE, line, ...lines, SENTENCE], judge(probability)) - 3;
  expect(below("Here is what the town still misses since the flood:")).toBe(2);
  expect(below("Here is what the town still misses since the flood:", list, 0.1)).toBe(0);
  expect(below("Here is what the town still misses since the flood:", ["Six lost oars"])).toBe(0);
  expect(below("What is missing:")).toBe(0);
  expect(below("More From The Harbour Post On Lost Boats:")).toBe(0);
  expect(below("the man who had come with the last boat wrote:")).toBe(0);
  expect(below("der mann mit dem letzten boot an der brücke schrieb:")).toBe(0);
});

it("brings back the text of a section whose heading stays, with another heading below", () => {
  const lost = `${SENTENCE} ${SENTENCE} It was lost.`;
  const sections = (html: string) =>
    run(
      read(`<p>${SENTENCE}</p><h2>The cost</h2>${html}<h2>The way out</h2><p>${SENTENCE}</p>`, {
        format: "html",
      }),
      [judge(0.1), lostPassages()],
    ).blocks.filter(({ fate }) => !fate).length;
  expect(sections(`<p>${lost}</p>`)).toBe(5);
  expect(sections(`<p><a href="/x">${lost}</a></p>`)).toBe(4);
  expect(sections("<p>Get our letters, nothing lost.</p>")).toBe(4);
});

it("brings back questions with their answers below a heading that stays, at the end as well", () => {
  const ask = (what: string) => `<h3>Who ${what} the lost key?</h3><p>${SENTENCE} It is lost.</p>`;
  const answers = (html: string) =>
    run(read(`<p>${SENTENCE}</p><h2>FAQ</h2>${html}<p>Lost and found</p><p>lost</p>`, { format: "html" }), [
      judge(0.1),
      lostPassages(),
    ]).blocks.filter(({ fate }) => !fate).length;
  expect(answers(ask("has") + ask("wants"))).toBe(2 + 4 + 1);
  expect(answers(ask("has"))).toBe(2 + 1);
});

it("leaves a shop's terms and its customers' words", () => {
  const lantern = [
    "Brass lantern",
    "$48.00",
    "Add to cart",
    "In stock",
    "Free shipping",
    "Quantity",
    "SKU: 4411",
  ];
  const shop = [...lantern, "Customers also bought", "Iron lantern", "$39.00", "Add to cart", ...page];
  expect(countKept(shop, judge(0.3), "https://example.org/products/brass-lantern")).toBe(shop.length - 5);
});

const ROWS = ["North", "South", "East"].map(
  (pier) => `<tr><th>${pier} pier, lost</th><td>lost ${pier.length}</td></tr>`,
);
const countCells = (table: string, model = judge(0.15), below = `<p>${SENTENCE}</p>`) => {
  const html = `<h1>A bridge</h1><p>${SENTENCE}</p>${table}${below}`;
  const { blocks } = run(read(html, { format: "html", url: "https://example.org/blog/bridge" }), [
    model,
    lostPassages(),
  ]);
  return blocks.filter(({ kind, fate }) => kind === "cell" && !fate).length;
};

it("brings back a table of data amid text, labels and values", () => {
  expect(countCells(`<table>${ROWS.join("")}</table>`)).toBe(6);
});

it("leaves a table of links, one below the text, and what the model was sure of", () => {
  const linked = ROWS.map((row) => row.replace(/>([^<]*lost[^<]*)</g, '><a href="/x">$1</a><'));
  expect(countCells(`<table>${linked.join("")}</table>`)).toBe(0);
  expect(countCells(`<table>${ROWS.join("")}</table>`, judge(0.15), "")).toBe(0);
  expect(countCells(`<table>${ROWS.join("")}</table>`, judge(0.05))).toBe(0);
});

const countHtml = (html: string, probability = 0.3) =>
  run(read(html, { format: "html" }), [judge(probability), lostPassages()]).blocks.filter(({ fate }) => !fate)
    .length;

it("brings back a line above text that stays, where others of its classes stay above theirs", () => {
  const item = (head: string, at: number) =>
    `<div class="accordion-item"><button id="head-${at}" class="accordion-button">${head}</button><p>${SENTENCE}</p></div>`;
  const items = (...heads: string[]) => `<main>${heads.map(item).join("")}</main>`;
  expect(countHtml(items("Before surgery", "During surgery", "Getting well, not lost"))).toBe(6);
  expect(countHtml(items("Before surgery", "During surgery", "Getting well, not lost"), 0.1)).toBe(5);
  expect(countHtml(items("Before surgery", "Getting well, not lost"))).toBe(3);
  expect(countHtml(items("Before surgery", "Not lost in the ward", "Getting well, not lost"))).toBe(6);
  expect(countHtml(items("A lost name", "Not lost in the ward", "Getting well, not lost"))).toBe(3);
  expect(countHtml(items("Before surgery", "During surgery", "07"))).toBe(6);
});

it("brings back the text of an article element beside others that stay", () => {
  const entry = (text: string) => `<article class="block"><time>11:30</time><p>${text}</p></article>`;
  const entries = (...texts: string[]) => `<main>${texts.map(entry).join("")}</main>`;
  expect(countHtml(entries(SENTENCE, SENTENCE, `${SENTENCE} It was lost.`))).toBe(6);
  expect(countHtml(entries(SENTENCE, `${SENTENCE} It was lost.`))).toBe(3);
  const last = `<article><p>${SENTENCE}</p><p>${SENTENCE} It was lost.</p></article>`;
  expect(countHtml(`<main>${entry(SENTENCE)}${entry(SENTENCE)}${last}</main>`)).toBe(5);
});

const SATZ =
  "Der Rat der Stadt hat am Dienstag über den Plan für eine neue Brücke über den Fluss beraten und nichts entschieden.";

it("brings back the sections that a flattened page's table of contents names, in other languages than English", () => {
  const contents = ["Der Bau", "Die Kosten", "Der Streit"];
  const sections = [
    ...["Der Bau", SATZ, "Die Kosten (lost)", `${SATZ} It was lost.`],
    ...["Der Streit (lost)", `${SATZ} It was lost, too.`],
  ];
  const named = contents.map((line, i) => (i === 0 ? line : `${line} (lost)`));
  expect(countKept([SATZ, ...named, SATZ, ...sections], judge(0.2))).toBe(3 + sections.length);
  expect(countKept([SATZ, ...contents, SATZ, ...sections], judge(0.2))).toBe(7);
});

it("brings back a list between two paragraphs, in other languages than English", () => {
  const list = ["Bedarf (lost)", "Zwei Pfeiler (lost)", "Ein Kran (lost)", "Ablauf (lost)"];
  expect(countKept([SATZ, ...list, SATZ, SATZ], judge(0.05))).toBe(list.length + 3);
  expect(countKept([SATZ, ...list.slice(2), SATZ, SATZ], judge(0.05))).toBe(3);
  expect(countKept([SENTENCE, ...list, SENTENCE, SENTENCE], judge(0.05))).toBe(3);
});

it("brings back a year of a timeline most of whose years stay, but none where most are gone, or the model was sure", () => {
  const keptYears = (years: readonly string[], probability = 0.25) => {
    const entries = years.map(
      (year) => `<div class="entry"><div class="year">${year}</div><div>${SENTENCE}</div></div>`,
    );
    const { blocks } = run(read(entries.join("")), [judge(probability), lostPassages()]);
    return blocks.filter(({ fate, words }) => !fate && words < 4).length;
  };
  expect(keptYears(["1921", "1924", "1933 (lost)", "1948", "1967"])).toBe(5);
  expect(keptYears(["1921", "1924 (lost)", "1933 (lost)", "1948 (lost)", "1967"])).toBe(2);
  expect(keptYears(["1921", "1924", "1933 (lost)", "1948", "1967"], 0.1)).toBe(4);
});
