import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadUnreached } from "../scripts/unreached";
import { checkGolden, listGoldens } from "../src/testing/index";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** What a careful person wants of these pages and we do not give yet: a list that only ever gets shorter. */
const unreached = loadUnreached();

describe.each(["seeds", "pages"])("goldens of fixtures/%s", (folder) => {
  it.each(listGoldens(join(FIXTURES, folder)))("$name", (golden) => {
    const problems = checkGolden(golden);
    if (unreached.has(golden.name))
      expect(problems, "reached: npm run goldens takes it off the list").not.toEqual([]);
    else expect(problems).toEqual([]);
  });
});

it("lists no case that is gone", () => {
  const names = new Set(listGoldens(join(FIXTURES, "pages")).map(({ name }) => name));
  expect([...unreached].filter((name) => !names.has(name))).toEqual([]);
});
