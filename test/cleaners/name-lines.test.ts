import { expect, it } from "vitest";
import { nameLines } from "../../src/cleaners/headline/name-lines";
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
    authors(["Freibad öffnet wieder", "Bunter Hollweg", "Das Becken ist nun beheizt", "14. Mai 2025"]),
  ).toEqual([]);
});

it("takes a name with a common given name right below the title, unless the text is about its bearer", () => {
  const below = "Das Becken ist nun beheizt";
  expect(authors(["Freibad öffnet wieder", "Katrin Hollweg", below])).toEqual(["Katrin Hollweg"]);
  expect(authors(["Freibad öffnet wieder", below, "Katrin Hollweg"])).toEqual([]);
  expect(authors(["Freibad öffnet wieder", "Katrin Mühlstraße", below])).toEqual([]);
  expect(authors(["Freibad öffnet wieder", "Katrin Hollweg", ", die Bürgermeisterin"])).toEqual([]);
  expect(authors(["Freibad öffnet wieder", "Warmes Becken", below])).toEqual([]);
});

it("takes a name above the office of who writes", () => {
  expect(authors(["Freibad öffnet wieder", "Ortrud Hollweg", "Redakteurin"])).toEqual(["Ortrud Hollweg"]);
});

it.each(["سلمى الحداد", "נועה ברקוביץ'", "सुनीता वर्मा", "مریم کریمی", "山口由美"])(
  "takes a name without capitals next to the date by its given name or its family: %s",
  (name) => {
    expect(authors(["Freibad öffnet wieder", name, "14. Mai 2025"])).toEqual([name]);
  },
);

it.each(["أخبار محلية", "חדשות ספורט", "राज्य समाचार", "山口県", "社会部"])(
  "takes no other words without capitals: %s",
  (line) => {
    expect(authors(["Freibad öffnet wieder", line, "14. Mai 2025"])).toEqual([]);
  },
);

it.each([
  ["Thai", "โดย วิภา สุขใจ", "วิภา สุขใจ"],
  ["Romanian", "de Andrei Lupu", "Andrei Lupu"],
  ["Greek", "Του Γιώργου Παππά", "Γιώργου Παππά"],
  ["Arabic", "كتب عبد الله صلاح", "عبد الله صلاح"],
])("takes a name behind a word for its author next to the date: %s", (_, line, name) => {
  expect(authors(["Freibad öffnet wieder", line, "14. Mai 2025"])).toEqual([name]);
});

it("takes a reporter's name in hangul above the word for the office", () => {
  expect(authors(["Freibad öffnet wieder", "박지훈", "기자"])).toEqual(["박지훈"]);
});

it("takes the authors of a paper with the numbers of where they work", () => {
  expect(authors(["Freibad öffnet wieder", "Hanne Lie1, Robert J. Achterberg2 and Yuki Mori1,2"])).toEqual([
    "Hanne Lie",
    "Robert J. Achterberg",
    "Yuki Mori",
  ]);
  expect(authors(["Freibad öffnet wieder", "Eintritt 4, Kinder 2"])).toEqual([]);
});
