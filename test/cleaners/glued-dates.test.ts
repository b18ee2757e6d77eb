import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { gluedDates } from "../../src/cleaners/repair/glued-dates";
import { clean, read } from "../../src/index";
import { checkLaws } from "../../src/testing/index";

const open = (line: string, lang = "en") =>
  run(read(line, { format: "text", lang }), [gluedDates()]).blocks.map(({ text }) => text);

it.each([
  ["Jane Doe22 May 20253 min read", "Jane Doe 22 May 2025 3 min read"],
  ["By Jane DoeMay 22, 20254 Comments", "By Jane Doe May 22, 2025 4 Comments"],
  ["Ronald McDoe2025-05-22", "Ronald McDoe 2025-05-22"],
  ["May 22, 2025Jane Doe", "May 22, 2025 Jane Doe"],
])("parts a date from what stands beside it: %s", (line, parted) => {
  expect(open(line)).toEqual([parted]);
});

it("knows the months of other languages", () => {
  expect(open("Jana Dohm22. Mai 20253 Min. Lesezeit", "de")).toEqual([
    "Jana Dohm 22. Mai 2025 3 Min. Lesezeit",
  ]);
});

it.each([
  "The wolf39 22 May 2025",
  "McDoe met iPhone15 users on 22 May 2025",
  "Version 20253 min of 4.5.2025",
  "const day22 = 20250522 min",
])("leaves other words with digits: %s", (line) => {
  expect(open(line)).toEqual([line]);
});

it("leaves listings as they are", () => {
  const [block] = run(read("<pre>Jane Doe22 May 2025</pre>", { format: "html" }), [gluedDates()]).blocks;
  expect(block).toMatchObject({ kind: "code", text: "Jane Doe22 May 2025" });
});

const TEXT = `Why the last ferry is always late

Jana Dohm22. Mai 20253 Min. Lesezeit

Wer nach Mitternacht am Anleger von Holm steht, der weiß, dass die letzte Fähre nie um zehn nach fährt. Der Fährmann weiß es auch, und er hat einen Grund dafür.

Er wartet auf die Küche des Gasthofs, denn von dort kommen seine letzten vier Gäste. Ohne sie müsste er am Morgen vor dem Dienst noch einmal hinüber.`;

it("gives the page its author and day, and keeps the laws", () => {
  const { authors, publishedAt, repairs, text } = clean(TEXT, { format: "text", lang: "de" });
  expect({ authors, publishedAt }).toEqual({ authors: ["Jana Dohm"], publishedAt: "2025-05-22" });
  expect(repairs.map(({ by, to }) => [by, to])).toEqual([
    ["glued-dates", " "],
    ["glued-dates", " "],
  ]);
  expect(text.startsWith("Wer nach Mitternacht")).toBe(true);
  expect(checkLaws(TEXT, { options: { format: "text", lang: "de" } })).toEqual([]);
});
