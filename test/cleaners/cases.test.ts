import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read, run, standard } from "../../src/index";

/**
 * A case is a text in which each line says what must become of it:
 *
 *     # Why the case exists.
 *     kept | A paragraph.
 *     share-bars | Share this:
 *     bylines:authors | By Jane Doe
 *
 * The input is what stands behind the bars; "~" at its start joins it to the line before.
 */
const FOLDER = join(import.meta.dirname, "../../fixtures/cleaners");

interface Case {
  readonly why: string;
  readonly input: string;
  readonly verdicts: readonly (readonly [verdict: string, text: string])[];
}

function parseCase(file: string): Case {
  const [why = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  let input = "";
  const verdicts: [string, string][] = [];
  for (const [i, line] of lines.entries()) {
    const [verdict = "", text = ""] = line.split(/ \| (.*)/s);
    const joined = text.startsWith("~");
    input += (i === 0 ? "" : joined ? " " : "\n") + text.replace("~", "");
    if (text !== "") verdicts.push([verdict, text.replace("~", "")]);
  }
  return { why: why.replace(/^# /, ""), input, verdicts };
}

const cleaners = readdirSync(FOLDER);

describe.each(cleaners)("%s", (cleaner) => {
  const files = readdirSync(join(FOLDER, cleaner));
  it.each(files)("%s", (file) => {
    const { why, input, verdicts } = parseCase(join(FOLDER, cleaner, file));
    const page = run(read(input, { format: "text" }), standard());
    const found = page.blocks.map(({ text, fate }) => {
      const verdict = !fate ? "kept" : fate.type === "lift" ? `${fate.by}:${fate.field}` : fate.by;
      return [verdict, text];
    });
    expect(found, why).toEqual(verdicts);
  });
});

it("has a case, or a test that calls its factory, for every cleaner", () => {
  const folder = join(import.meta.dirname, "..");
  const tests = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const factory = (name: string) => name.replace(/-./g, ([, letter]) => letter?.toUpperCase() ?? "");
  const missing = standard().filter(
    ({ name }) => !cleaners.includes(name) && !tests.includes(`${factory(name)}(`),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});
