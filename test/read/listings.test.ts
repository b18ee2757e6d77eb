import { describe, expect, it } from "vitest";
import { clean, read } from "../../src/index";

const listings = (text: string): string[] =>
  read(text, { format: "text" })
    .blocks.filter(({ kind }) => kind === "code")
    .map(({ text }) => text);

const between = (code: string): string =>
  `The harbour office runs this each morning:\n\n${code}\n\nThat is all it takes.`;

const PROGRAMS = {
  "functions an empty line apart": `import { tide } from "./tide";

export function dock(boat) {
  if (boat.leaks) {
    pump(boat);
  }

  return tide(boat);
}`,
  "two empty lines apart, comments between": `from fleet import Boat


class Ferry(Boat):
    seats = 120


# The pier is closed in winter.
ferry = Ferry()
print(ferry.seats)`,
  "commands that nobody has indented": `sudo apt-get update
sudo apt-get install harbour-tools
git clone https://harbour.example/tools.git`,
  "a session at a prompt": `>>> tide = 4.2
>>> round(tide)
4`,
  "its first line indented deeper than its last": `    boat = Boat()
    boat.sail()
}`,
  "texts that a program prints": `function greet(crew) {
  console.log("Welcome aboard, the ferry leaves in ten minutes.");
  console.log("Please mind the gap.");
  crew.wave();
}`,
};

describe("listings in plain text", () => {
  it.each(Object.entries(PROGRAMS))("keeps %s as they are", (_, code) => {
    expect(listings(between(code)).join("\n\n").trim()).toBe(code.trim());
    expect(clean(between(code)).text).toContain(code);
  });

  it.each([
    ["a poem", "The tide came in;\nthe tide went out;\n  and all the boats\n  lay round about."],
    ["a recipe", "Ingredients:\n  - 2 eggs (large)\n  - 300 g flour\n  - 1 tsp salt\nBeat the eggs."],
    ["what abbreviations mean", "S = Specific\nM = Measurable\nA = Achievable"],
    ["references to manuals", "pacman(8)\nlibalpm(3)\nrepo-add(8)"],
    ["an address", "Harbour office\n  Pier 3 (north side)\n  Phone: 0123 456\n  Fax: 0123 457"],
    [
      "items that end in semicolons",
      "UPC (in North America; 12-digit number);\nEAN (in Europe; 13-digit number);",
    ],
    ["a table of cells", "tide()\tp, q\tthe height\nmoon()\tp\tits phase"],
  ])("takes %s for none", (_, text) => {
    expect(listings(between(text))).toEqual([]);
  });

  it("lets go of scripts of advertisements, on one line and on several, and keeps those that somebody shows", () => {
    const script = "window.dataLayer = window.dataLayer || [];\ndataLayer.push({\n  'event': 'pageview'\n});";
    expect(clean(between(script)).text).not.toContain("dataLayer");
    expect(clean(between(`\`\`\`js\n${script}\n\`\`\``)).text).toContain("dataLayer.push");
  });

  it("ends above a line on which a whole page stands, as beside its scripts", () => {
    const page = "The pier is closed until May, and nobody knows who has the key. ".repeat(60);
    const code = "const a = open();\na.sail();\nreturn a;\nclose(a);\nfinish(b);\nstart(c);";
    expect(listings(`${code}\n${page}`)).toEqual([code]);
  });

  it("takes a time that grows with the text, however long the lines stand together", () => {
    const long = "boat.sail();\n".repeat(40_000);
    expect(listings(long)).toHaveLength(1);
    expect(listings("He sailed on and on and saw no land.\n".repeat(40_000))).toEqual([]);
  });
});

it("finds a listing in the text of a page with its scripts without an empty line around it", () => {
  const code = ".berth {\n  gap: 1rem;\n  top: 0;\n}";
  const text = `Give each berth some room:\n${code}\nThen load the page again, and look.\n\n`;
  expect(listings(`${text}window.dataLayer = [];\n\nThe pier is open.`)).toContain(code);
  expect(listings(text)).toEqual([]);
});

it("keeps a listing below words that stay, however short and unlike prose it is", () => {
  const prose =
    "The harbour office counts the boats each morning, and writes their number on a board by the gate.";
  const code = 'func main() {\n    run("a")\n}';
  expect(
    clean(`${prose}\n\n${code}\n\n${prose.replace("morning", "evening")}`, { format: "text" }).text,
  ).toContain(code);
});
