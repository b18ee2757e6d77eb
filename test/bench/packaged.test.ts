import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadPages } from "../../bench/labelled";
import { NoDataError } from "../../bench/no-data";

const empty = mkdtempSync(join(tmpdir(), "unboil-packages-"));
afterAll(() => rmSync(empty, { recursive: true }));

it.each(["news", "recipes"] as const)("says how many pages of %s a folder lacks", (set) => {
  for (const folder of [empty, join(empty, "nowhere")]) {
    expect(() => [...loadPages(folder, set)]).toThrow(NoDataError);
    expect(() => [...loadPages(folder, set)]).toThrow(
      /^\d+ of the \d+ pages of .* are not in .*packages hold them/,
    );
  }
});
