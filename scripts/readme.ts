/** Writes the table of cleaners into README.md: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { standard } from "../src/index";

const START = "<!-- cleaners:start -->";
const END = "<!-- cleaners:end -->";

/** The README with the table of the standard pipeline between its two marks. */
export function withTable(readme: string): string {
  const rows = standard().map(({ name, doc }) => `| \`${name}\` | ${doc.replaceAll("|", "\\|")} |`);
  const table = ["| cleaner | what it does |", "|---|---|", ...rows].join("\n");
  return `${readme.slice(0, readme.indexOf(START) + START.length)}\n\n${table}\n\n${readme.slice(readme.indexOf(END))}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync("README.md", withTable(readFileSync("README.md", "utf8")));
}
