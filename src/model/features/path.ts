import { hashElement } from "../path-tokens";
import type { Regions } from "../regions";
import type { Sheet } from "../sheet";
import { lookUp, type Table } from "../table";
import { share } from "./sums";

/** The learned lexicon of names, classes and ids, from the innermost element outwards. */
export function addPath(sheet: Sheet, { tags, looks, parent, of, around }: Regions, table: Table): void {
  const sum = new Float32Array(tags.length);
  const low = new Float32Array(tags.length);
  const high = new Float32Array(tags.length);
  const faded = new Float32Array(tags.length);
  const total = new Float32Array(tags.length);
  const lowest = new Float32Array(tags.length);
  const highest = new Float32Array(tags.length);
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    if (!tag) continue;
    const like = looks[at] as number;
    if (like < at) {
      sum[at] = sum[like] as number;
      low[at] = low[like] as number;
      high[at] = high[like] as number;
    } else {
      let count = 0;
      let added = 0;
      for (const hash of hashElement(tag)) {
        const value = lookUp(table, hash);
        if (value === 0) continue;
        added += value;
        count++;
        low[at] = Math.min(low[at] as number, value);
        high[at] = Math.max(high[at] as number, value);
      }
      sum[at] = share(added, Math.sqrt(count));
    }
    const outer = parent[at] as number;
    faded[at] = (sum[at] as number) + 0.7 * (faded[outer] as number);
    total[at] = (sum[at] as number) + (total[outer] as number);
    lowest[at] = Math.min(low[at] as number, lowest[outer] as number);
    highest[at] = Math.max(high[at] as number, highest[outer] as number);
  }
  for (let up = 0; up < 5; up++) sheet.spread(`element ${up}`, sum, around[up] ?? of);
  sheet.spread("elements, nearer ones first", faded, of);
  sheet.spread("elements", total, of);
  sheet.spread("element most against", lowest, of);
  sheet.spread("element most for", highest, of);
  for (const step of [-1, 1]) {
    sheet.fill(`elements ${step}`, (i) =>
      i + step >= 0 && i + step < of.length ? (faded[of[i + step] ?? 0] ?? 0) : 0,
    );
  }
}
