import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Contender, loadHtmlContenders, loadTextContenders } from "./contenders";
import { samplePages } from "./sample";
import { printStages } from "./stages";

const USAGE = `npm run bench -- speed [options]
  --data <dir>    folder with wcxb-dev and text-dev; our own small fixtures when absent
  --pages <n>     how many pages, spread evenly over the set (default 100)
  --rounds <n>    how often each page is timed; its fastest time counts (default 1)
  --only <name>   only the contenders whose names contain this; may be repeated
  --stages        where our own time goes, stage by stage, on pages that were all cleaned once before
  --json <file>   write the figures`;

/** Times `clean` beside its peers on the same pages, one after the other on each page, and prints CPU times. */
export async function run(argv: string[]): Promise<void> {
  const { values: flags } = parseArgs({
    args: argv,
    options: {
      data: { type: "string" },
      pages: { type: "string", default: "100" },
      rounds: { type: "string", default: "1" },
      only: { type: "string", multiple: true, default: [""] },
      stages: { type: "boolean" },
      json: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (flags.help) return console.log(USAGE);
  const figures: Record<string, Figure[]> = {};
  for (const kind of ["html", "text"] as const) {
    const pages = samplePages(kind, flags.data, Number(flags.pages));
    if (flags.stages) {
      printStages(kind, pages);
      continue;
    }
    const { contenders, missing } = await (kind === "html" ? loadHtmlContenders() : loadTextContenders());
    for (const name of missing) console.error(`${name}: not installed, left out`);
    const chosen = contenders.filter(({ name }) => flags.only.some((part) => name.includes(part)));
    figures[kind] = time(chosen, pages, Number(flags.rounds));
    const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
    console.log(`\n${kind}: ${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB; CPU ms a page\n`);
    console.log(toTable(figures[kind], bytes));
  }
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(figures, null, 1)}\n`);
}

interface Figure {
  readonly name: string;
  /** CPU milliseconds per page; null where the contender threw. */
  readonly times: readonly (number | null)[];
}

/** CPU milliseconds that each contender works before any time counts: crawls are long, and V8 compiles for seconds. */
const WARM_UP = 10_000;

/**
 * Interleaved, so that what else the machine does falls on all alike; each page begins with another contender.
 * CPU time of the process, as wall time would measure the neighbours. It includes the garbage collector's threads.
 */
function time(contenders: readonly Contender[], pages: readonly string[], rounds: number): Figure[] {
  for (const contender of contenders) warmUp(contender, pages);
  const best = new Map(contenders.map(({ name }) => [name, Array<number | null>(pages.length).fill(null)]));
  for (let round = 0; round < rounds; round++) {
    for (const [i, page] of pages.entries()) {
      for (let turn = 0; turn < contenders.length; turn++) {
        const contender = contenders[(turn + i + round) % contenders.length];
        const times = contender && best.get(contender.name);
        if (!times) continue;
        const ms = timeOnce(contender, page);
        const old = times[i];
        times[i] = ms === null || old === null || old === undefined ? ms : Math.min(old, ms);
      }
    }
  }
  return [...best].map(([name, times]) => ({ name, times }));
}

function warmUp(contender: Contender, pages: readonly string[]): void {
  const before = process.cpuUsage().user / 1000;
  for (let i = 0; process.cpuUsage().user / 1000 - before < WARM_UP; i++)
    timeOnce(contender, pages[i % pages.length] ?? "");
}

function timeOnce({ run }: Contender, page: string): number | null {
  const before = process.cpuUsage();
  try {
    run(page);
  } catch {
    return null;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function toTable(figures: readonly Figure[], bytes: number): string {
  const rows = figures.map(({ name, times }) => {
    const done = times.filter((ms) => ms !== null).sort((a, b) => a - b);
    const total = done.reduce((sum, ms) => sum + ms, 0);
    return {
      name,
      median: done[Math.floor(done.length / 2)] ?? 0,
      p95: done[Math.floor(done.length * 0.95)] ?? 0,
      rate: (bytes * (done.length / times.length)) / 1e3 / total,
      failed: times.length - done.length,
    };
  });
  const own = rows[0]?.median ?? 0;
  const lines = rows.map(({ name, median, p95, rate, failed }) =>
    [
      name.padEnd(26),
      median.toFixed(2).padStart(9),
      p95.toFixed(2).padStart(9),
      rate.toFixed(2).padStart(9),
      `${(median / own).toFixed(1)}×`.padStart(9),
      failed > 0 ? `  threw on ${failed}` : "",
    ].join(""),
  );
  const head = ["".padEnd(26), "median", "p95", "MB/s", "of ours"].map((cell) => cell.padStart(9)).join("");
  return [head, ...lines].join("\n");
}
