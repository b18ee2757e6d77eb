import { expect, it } from "vitest";
import { nameLines } from "../../src/cleaners/name-lines";
import { type Cleaner, read, run } from "../../src/index";

const PROSE =
  "Am Samstag um zehn Uhr öffnet das Freibad an der Mühlstraße nach zwei Jahren Umbau wieder seine Tore für alle.";

/** Lifts the title and the date, as others do before. */
const fields: Cleaner = {
  name: "fields",
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks) {
      if (block.text.startsWith("Freibad")) yield { type: "lift", block, field: "title", why: "" };
      if (block.text.endsWith("2025")) yield { type: "lift", block, field: "publishedAt", why: "" };
    }
  },
};

const authors = (lines: readonly string[]) =>
  run(read([...lines, PROSE].join("\n"), { format: "text" }), [fields, nameLines()]).blocks.flatMap(
    ({ fate }) => (fate?.type === "lift" && fate.field === "authors" ? fate.values : []),
  );

it("takes the name next to the date, below the title, for the author's", () => {
  expect(authors(["Freibad öffnet wieder", "Katrin Hollweg", "14. Mai 2025"])).toEqual(["Katrin Hollweg"]);
});

it("leaves names elsewhere", () => {
  expect(authors(["Katrin Hollweg", "14. Mai 2025"])).toEqual([]);
  expect(authors(["Freibad öffnet wieder", "Katrin Hollweg Sommer Bad", "14. Mai 2025"])).toEqual([]);
  expect(
    authors(["Freibad öffnet wieder", "Katrin Hollweg", "Das Becken ist nun beheizt", "14. Mai 2025"]),
  ).toEqual([]);
});
