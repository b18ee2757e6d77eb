import { type Cleaner, read, run, standard, toArticle } from "../src/index";

/** Prints where the time of `clean` goes on the given pages: CPU milliseconds per page, the costliest stage first. */
export function printStages(kind: "html" | "text", pages: readonly string[]): void {
  for (const page of pages) timeStages(page, kind, new Map());
  const spent = new Map<string, number>();
  for (const page of pages) timeStages(page, kind, spent);
  const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  console.log(`\n${kind}: ${pages.length} pages, ${(bytes / 1e3 / total).toFixed(2)} MB/s; CPU ms a page\n`);
  for (const [name, ms] of [...spent].sort((a, b) => b[1] - a[1])) {
    const share = `${((100 * ms) / total).toFixed(1)} %`;
    console.log(`${name.padEnd(26)}${(ms / pages.length).toFixed(3).padStart(9)}${share.padStart(9)}`);
  }
}

function timeStages(input: string, format: "html" | "text", spent: Map<string, number>): void {
  const clock = <T>(name: string, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1000);
    return result;
  };
  const watch = (cleaner: Cleaner): Cleaner => ({
    ...cleaner,
    apply: (page) => clock(cleaner.name, () => [...cleaner.apply(page)]),
  });
  const page = clock("(read)", () => read(input, { format, url: "https://example.org/page" }));
  const cleaners = clock("(standard)", () => standard().map(watch));
  let inside = 0;
  for (const { name } of cleaners) inside -= spent.get(name) ?? 0;
  const cleaned = clock("(run)", () => run(page, cleaners));
  for (const { name } of cleaners) inside += spent.get(name) ?? 0;
  // What is left of `run` are the changes that it makes to the page.
  spent.set("(run)", (spent.get("(run)") ?? 0) - inside);
  clock("(article)", () => toArticle(cleaned));
}
