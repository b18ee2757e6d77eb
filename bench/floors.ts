import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPackaged, readAnnotations } from "./annotations";
import { folderOf, type SetName } from "./labelled";
import type { Group } from "./results";

const FILE = new URL("floors.json", import.meta.url);

interface Floors {
  /** SHA-256 (first 16 digits) of the truth, or our annotations, that the figures were taken with. */
  readonly corpus: string;
  /** Lowest F1 that each group may have. */
  readonly f1: Readonly<Record<string, number>>;
}

/** Prints the groups that are under their floor and fails the process when there are any. */
export function checkFloors(data: string, set: SetName, groups: readonly Group[], way = ""): void {
  const floors = readFloors()[set + way];
  if (!floors) {
    fail(`No floors for the set "${set}"; pin them with --pin-floors.`);
    return;
  }
  const corpus = hashCorpus(data, set);
  if (floors.corpus !== corpus) {
    fail(`The floors are of corpus ${floors.corpus}, the data are ${corpus}: not comparable.`);
    return;
  }
  const under = groups.filter((group) => toF1(group) < (floors.f1[group.name] ?? 0));
  for (const group of under)
    fail(`${group.name}: F1 ${toF1(group).toFixed(4)} is under ${floors.f1[group.name]}`);
  if (under.length === 0) console.log("No figure is under its floor.");
}

/** Raises the floors to the given figures, rounded down to the third decimal; a floor is never lowered. */
export function pinFloors(data: string, set: SetName, groups: readonly Group[], way = ""): void {
  const all = readFloors();
  const corpus = hashCorpus(data, set);
  const known = all[set + way];
  const old = known?.corpus === corpus ? known.f1 : {};
  const f1 = Object.fromEntries(
    groups.map((group) => [
      group.name,
      Math.max(old[group.name] ?? 0, Math.floor(toF1(group) * 1000) / 1000),
    ]),
  );
  writeFileSync(FILE, `${JSON.stringify({ ...all, [set + way]: { corpus, f1 } }, null, 2)}\n`);
}

const toF1 = ({ words, segments }: Group): number => (words ?? segments)?.f1 ?? 0;

const readFloors = (): Partial<Record<string, Floors>> =>
  existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};

/** Tells corpora apart, so that figures of different pages are never compared. */
export function hashCorpus(data: string, set: SetName): string {
  const truth = isPackaged(set)
    ? readAnnotations(set)
    : readFileSync(join(data, folderOf(set), "truth.jsonl.gz"));
  return createHash("sha256").update(truth).digest("hex").slice(0, 16);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
