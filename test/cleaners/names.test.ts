import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { standard } from "../../src/index";
import { SURE_CLEANERS } from "../../src/model/sure-cleaners";

const names = standard().map(({ name }) => name);

it("names each cleaner for its file, and once", () => {
  const folder = join(import.meta.dirname, "../../src/cleaners");
  expect(names.filter((name) => !existsSync(join(folder, `${name}.ts`)))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it("has every cleaner of whose drops the model learned that they are sure", () => {
  expect([...SURE_CLEANERS].filter((name) => !names.includes(name))).toEqual([]);
});
