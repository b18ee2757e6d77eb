import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";
import { standard } from "../../src/index";
import { SURE_CLEANERS } from "../../src/model/sure-cleaners";

const names = standard().map(({ name }) => name);

/** The folder of each cleaner's file below that of all of them, by the file's name. */
const folders = new Map(
  readdirSync(join(import.meta.dirname, "../../src/cleaners"), { recursive: true, encoding: "utf8" }).map(
    (file) => [basename(file, ".ts"), dirname(file)],
  ),
);

it("names each cleaner for its file, and once", () => {
  expect(names.filter((name) => !folders.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it("has a folder for each stage of the pipeline, whose cleaners run one after the other", () => {
  const stages = names.map((name) => folders.get(name)).filter((stage, i, all) => stage !== all[i - 1]);
  expect(stages).toEqual([...new Set(stages)]);
  expect(stages.length).toBeGreaterThan(8);
});

it("has every cleaner of whose drops the model learned that they are sure", () => {
  expect([...SURE_CLEANERS].filter((name) => !names.includes(name))).toEqual([]);
});
