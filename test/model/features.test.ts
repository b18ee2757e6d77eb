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

it("knows a line that is said twice", () => {
  const [first, second] = column("Read more\nA story of some length.\nRead more", "repeats");
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(0);
});
