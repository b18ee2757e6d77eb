import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkGolden, listGoldens } from "../src/testing/index";

const PAGES = join(import.meta.dirname, "../fixtures/pages");
const LIST = join(PAGES, "unreached.json");

/** The page fixtures whose golden we do not reach yet; the tests hold us to the list in both directions. */
export const loadUnreached = (): Set<string> => new Set(JSON.parse(readFileSync(LIST, "utf8")) as string[]);

/** Takes off the list what is reached by now; puts regressions on it only when told to, for they want mending. */
function update(admit: boolean): void {
  const listed = loadUnreached();
  const failing = listGoldens(PAGES).filter((golden) => checkGolden(golden).length > 0);
  const fresh = failing.filter(({ name }) => !listed.has(name));
  const kept = failing.filter(({ name }) => listed.has(name) || admit).map(({ name }) => name);
  writeFileSync(LIST, `${JSON.stringify(kept, null, 2)}\n`);
  console.log(
    `${failing.length} unreached, ${fresh.length} of them new${admit ? "" : " (--admit lists them)"}`,
  );
  for (const { name } of fresh) console.log(`  ${name}`);
  if (fresh.length > 0 && !admit) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) update(process.argv.includes("--admit"));
