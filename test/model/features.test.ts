import { describe, expect, it } from "vitest";
import { read } from "../../src/index";
import { readCues } from "../../src/model/cues";
import { htmlFeatures, readHtmlCues } from "../../src/model/features/html";
import { noTables, textFeatures } from "../../src/model/features/index";
import { HTML_MODEL } from "../../src/model/generated/html";
import { TEXT_MODEL } from "../../src/model/generated/text";

const compute = (text: string, wanted?: ReadonlySet<string>) =>
  textFeatures.compute(readCues(read(text, { format: "text" })), noTables(), wanted);
const column = (text: string, name: string) => {
  const { names, columns } = compute(text);
  return [...(columns[names.indexOf(name)] ?? [])];
};

describe("the shipped weights", () => {
  // Train again after changing a feature.
  it("find every feature they were learned from", () => {
    const text = compute("One line.");
    for (const name of TEXT_MODEL.names) expect(text.find(name)).toHaveLength(1);
    const html = htmlFeatures.compute(readHtmlCues(read("<p>One line.</p>", { format: "html" })), noTables());
    for (const name of HTML_MODEL.names) expect(html.find(name)).toHaveLength(1);
    expect(() => html.find("moonlight")).toThrow("train again");
  });
});

it("gives a column the same numbers whether or not others are computed", () => {
  const text = "A headline\n\nOne sentence of the story, and more.\n\nRead more\nAbout us\nRead more";
  const all = compute(text);
  for (const [i, name] of all.names.entries()) {
    expect(compute(text, new Set([name])).columns, name).toEqual([all.columns[i]]);
  }
});

it("gives every block a finite number in every column", () => {
  for (const text of ["", "x", "—\n—\n—", "1\n2\n3", `${"a ".repeat(500)}\n\n日本語。\n😀`]) {
    for (const values of compute(text).columns) expect(values.every(Number.isFinite)).toBe(true);
  }
});

it("sees neighbours on either side and nothing beyond the page", () => {
  const text = "One\nTwo words\nNow three words";
  const [first, second, third] = column(text, "words 1").map((value) =>
    value < 0 ? value : Math.round(Math.expm1(value)),
  );
  expect([first, second, third]).toEqual([2, 3, -1]);
});

it("counts the function words of the page's own language", () => {
  const german =
    "Der Hund und die Katze sind in dem Haus, aber es ist nicht mehr so warm wie noch vor einer Stunde.";
  expect(column(german, "function words")[0]).toBeGreaterThan(0.4);
  expect(column(`${german}\nKontakt Impressum Datenschutz`, "function words")[1]).toBe(0);
});

it("does not look at what stands above the first line", () => {
  const text = "A story\n\nOne sentence of it.";
  expect(compute(`\n\n\n${text}`).columns).toEqual(compute(text).columns);
});

it("knows a line that is said twice", () => {
  const [first, second] = column("Read more\nA story of some length.\nRead more", "repeats");
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(0);
});

describe("features of HTML", () => {
  const find = (html: string, name: string) => {
    const page = read(html, { format: "html" });
    const column = htmlFeatures.compute(readHtmlCues(page), noTables()).find(name);
    return new Map(page.blocks.map(({ text }, i) => [text, column[i] ?? Number.NaN]));
  };
  const prose = `<p>${"The ferry left the pier at nine, as it does on every morning of the year. ".repeat(6)}</p>`;

  it("tells how much of a line is the title that the page states", () => {
    const html = `<title>The last ferry</title><h1>The last ferry</h1><h2>The next bus</h2>${prose}<p>Menu</p>`;
    const covers = find(html, "covers the stated title");
    expect(covers.get("The last ferry")).toBe(1);
    expect(covers.get("The next bus")).toBeLessThan(0.5);
    expect(covers.get("Menu")).toBe(0);
  });

  it("takes what stands beside the main text for sections of their own", () => {
    const html = `<body><div class="a"><a>Home</a><a>About</a></div><div class="b">${prose}${prose}</div><div class="c"><p>One</p><p>Two words</p></div></body>`;
    const words = find(html, "words of its section");
    expect(Math.round(Math.expm1(words.get("Two words") ?? 0))).toBe(3);
    expect(words.get("One")).toBe(words.get("Two words"));
  });

  it("passes on what the last heading announces and how much has come since", () => {
    const since = find(`<h2>News</h2>${prose}<p>after</p>`, "words since the last heading");
    expect(Math.expm1(since.get("after") ?? 0)).toBeGreaterThan(60);
    expect(find("<p>before</p><h2>News</h2>", "words since the last heading").get("before")).toBe(-1);
  });
});
