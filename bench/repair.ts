import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { repair } from "../src/repair/index";
import { type Row, scoreRows } from "./repair/score";
import { type Repairer, race } from "./repair/speed";

const HELP = `npm run bench -- repair --data <dir> [--json] [--rounds 3]
Scores text repair on <dir>/mojibake/dev.jsonl.gz, and times it on damaged and on healthy text
beside the ports of ftfy that are installed (npm install --no-save ftfy-js).`;
const PORTS: readonly [name: string, call: string][] = [["ftfy-js", "fix_text"]];

/** Quality and speed of text repair; prints tables, or one JSON object with `--json`. */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: "string" },
      json: { type: "boolean" },
      rounds: { type: "string", default: "3" },
      help: { type: "boolean" },
    },
  });
  if (values.help || !values.data) {
    console.error(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const rows = lines<Row>(join(values.data, "mojibake", "dev.jsonl.gz"));
  const outputs = rows.map(({ input }) => repair(input).text);
  const score = scoreRows(rows, outputs);
  const damaged = rows.filter(({ kind }) => kind !== "clean").map(({ input }) => input);
  const natural = rows.filter(({ kind, sub }) => kind === "clean" && sub === "natural");
  const clean = natural.map(({ input }) => input);
  const languages = [...new Set(natural.map(({ lang }) => lang))].sort();
  const web = lines<{ text: string }>(join(values.data, "text-dev", "innertext.jsonl.gz")).map(
    ({ text }) => text,
  );
  const repairers = [{ name: "unboil", fix: (text: string) => repair(text).text }, ...(await installed())];
  const rounds = Number(values.rounds);
  const speed = {
    "web pages": race(repairers, web, rounds),
    "clean sentences, 19 languages": race(repairers, clean, rounds),
    "damaged rows": race(repairers, damaged, rounds),
    "damaged rows as one page": race(repairers, [damaged.join("\n")], rounds),
    "noise, random latin-1": race(repairers, [noise(256)], rounds),
    "noise, random UTF-16": race(repairers, [noise(65536)], rounds),
    ...Object.fromEntries(
      languages.map((language) => [
        `clean sentences, ${language}`,
        race(
          repairers,
          natural.filter(({ lang }) => lang === language).map(({ input }) => input),
          rounds,
        ),
      ]),
    ),
  };
  if (values.json) {
    console.log(JSON.stringify({ score, speed }));
    return;
  }
  console.table(score);
  console.log("Million characters a second of CPU time, median of rounds:");
  console.table(speed);
}

const NOISE_SIZE = 500_000;

/** Code units below a limit in no order, the same in every run (xorshift). */
function noise(limit: number): string {
  const units = new Uint16Array(NOISE_SIZE);
  let seed = 12345;
  for (let index = 0; index < NOISE_SIZE; index++) {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    units[index] = (seed >>> 0) % limit;
  }
  return Buffer.from(units.buffer).toString("utf16le");
}

function lines<Line>(file: string): Line[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}

/** The ports of ftfy that happen to be installed. */
async function installed(): Promise<Repairer[]> {
  const found: Repairer[] = [];
  for (const [name, call] of PORTS) {
    try {
      const port: Record<string, unknown> = await import(name);
      const fix = port[call];
      if (typeof fix === "function") found.push({ name, fix: (text) => String(fix(text)) });
    } catch {
      console.error(`${name} is not installed, so it is left out`);
    }
  }
  return found;
}

if (process.argv[1]?.endsWith("bench/repair.ts")) await run(process.argv.slice(2));
