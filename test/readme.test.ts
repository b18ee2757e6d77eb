import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withTable } from "../scripts/readme";

it("lists the cleaners of the standard pipeline (npm run readme)", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  expect(readme).toBe(withTable(readme));
});
