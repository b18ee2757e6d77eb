import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../../src/cleaners");
const sources = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(FOLDER, file), "utf8"));

/** The names that the sources with a word define. */
const defined = (word: RegExp, name: RegExp): string[] =>
  sources.flatMap((source) =>
    word.test(source) ? [...source.matchAll(name)].map(([, found = ""]) => found) : [],
  );

it("hands given weights to each cleaner that judges by any: no measure may rest on those that have seen the page", () => {
  const families = defined(/KindOptions/, /^export (?:function|const) (copies|labelledParts)\b/gm);
  const judges = [
    ...defined(/KindOptions/, /^export const (\w+) = \([\s\S]{0,200}?\): Cleaner =>/gm),
    ...families.flatMap((family) => defined(/./, new RegExp(`^export const (\\w+) = ${family}\\(`, "gm"))),
  ];
  const pipeline = readFileSync(join(FOLDER, "index.ts"), "utf8");
  const told = judges.filter((name) =>
    new RegExp(`\\b${name}\\((?:models|\\{ phrases, \\.\\.\\.models \\})\\)`).test(pipeline),
  );
  expect(judges.length).toBeGreaterThan(30);
  expect(told).toEqual(judges);
});
