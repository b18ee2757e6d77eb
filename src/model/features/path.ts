import type { Tag } from "../../page";
import { visitPath } from "../path-tokens";
import type { Regions } from "../regions";
import type { Sheet } from "../sheet";
import { lookUp, type Table } from "../table";
import { share } from "./sums";

/** The learned lexicon of names, classes and ids, from the innermost element outwards. */
export function addPath(sheet: Sheet, { tags, parent, of }: Regions, table: Table): void {
  const sum = new Float32Array(tags.length);
  const low = new Float32Array(tags.length);
  const high = new Float32Array(tags.length);
  const faded = new Float32Array(tags.length);
  const total = new Float32Array(tags.length);
  const lowest = new Float32Array(tags.length);
  const highest = new Float32Array(tags.length);
  for (let at = 1; at < tags.length; at++) {
    const tag = tags[at];
    if (!tag) continue;
    let count = 0;
    let added = 0;
    visitElement(tag, (hash) => {
      const value = lookUp(table, hash);
      if (value === 0) return;
      added += value;
      count++;
      low[at] = Math.min(low[at] ?? 0, value);
      high[at] = Math.max(high[at] ?? 0, value);
    });
    sum[at] = share(added, Math.sqrt(count));
    const outer = parent[at] ?? 0;
    faded[at] = (sum[at] ?? 0) + 0.7 * (faded[outer] ?? 0);
    total[at] = (sum[at] ?? 0) + (total[outer] ?? 0);
    lowest[at] = Math.min(low[at] ?? 0, lowest[outer] ?? 0);
    highest[at] = Math.max(high[at] ?? 0, highest[outer] ?? 0);
  }
  const at = (i: number, up: number): number => {
    let number = of[i] ?? 0;
    for (let step = 0; step < up; step++) number = parent[number] ?? 0;
    return number;
  };
  for (let up = 0; up < 5; up++) sheet.fill(`element ${up}`, (i) => sum[at(i, up)] ?? 0);
  sheet.fill("elements, nearer ones first", (i) => faded[of[i] ?? 0] ?? 0);
  sheet.fill("elements", (i) => total[of[i] ?? 0] ?? 0);
  sheet.fill("element most against", (i) => lowest[of[i] ?? 0] ?? 0);
  sheet.fill("element most for", (i) => highest[of[i] ?? 0] ?? 0);
  for (const step of [-1, 1]) {
    sheet.fill(`elements ${step}`, (i) =>
      i + step >= 0 && i + step < of.length ? (faded[of[i + step] ?? 0] ?? 0) : 0,
    );
  }
}

/** The hashes of one element alone. */
function visitElement({ name, role, words, hidden, depth }: Tag, visit: (hash: number) => void): void {
  visitPath({ name, role, words, hidden, depth, parent: null }, visit);
}
