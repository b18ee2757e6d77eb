import type { Cues } from "../cues";
import { findHolder, type Regions } from "../regions";
import type { Sheet } from "../sheet";
import type { Lexical } from "./lexical";
import { log, share } from "./sums";

interface Columns {
  readonly links: Float32Array;
  readonly prose: Float32Array;
  readonly lexical: Lexical;
}

/**
 * The sections of a page: what stands side by side in the element that holds most of its running text, and beside
 * the way to it. Most sections are content or boilerplate as a whole.
 */
export function addSection(sheet: Sheet, cues: Cues, regions: Regions, columns: Columns): void {
  const { rows, counts } = cues;
  const { words } = counts;
  const { links, prose, lexical } = columns;
  const section = findSections(regions);
  const of = (i: number) => section[regions.of[i] ?? 0] ?? 0;
  const size = regions.tags.length;
  const says = new Float64Array(size);
  const linked = new Float64Array(size);
  const total = new Float64Array(size);
  const running = new Float64Array(size);
  const count = new Float64Array(size);
  const start = new Int32Array(size).fill(-1);
  const announced = new Float64Array(size);
  for (let i = 0; i < rows; i++) {
    const at = of(i);
    const weight = words[i] ?? 0;
    if ((start[at] ?? -1) < 0) {
      start[at] = i;
      announced[at] = lexical.announces[i] ?? 0;
    }
    says[at] = (says[at] ?? 0) + weight * (lexical.says[i] ?? 0);
    linked[at] = (linked[at] ?? 0) + weight * (links[i] ?? 0);
    running[at] = (running[at] ?? 0) + (prose[i] ?? 0);
    total[at] = (total[at] ?? 0) + weight;
    count[at] = (count[at] ?? 0) + 1;
  }
  const largest = total.indexOf(total.reduce((a, b) => Math.max(a, b), 0));
  sheet.about("structure");
  sheet.fill("words of its section", (i) => log(total[of(i)] ?? 0));
  sheet.fill("share of its section", (i) => share(total[of(i)] ?? 0, regions.words[0] ?? 0));
  sheet.fill("words per block of its section", (i) => log(share(total[of(i)] ?? 0, count[of(i)] ?? 0)));
  sheet.fill("says of its section", (i) => share(says[of(i)] ?? 0, total[of(i)] ?? 0));
  sheet.fill("links of its section", (i) => share(linked[of(i)] ?? 0, total[of(i)] ?? 0));
  sheet.fill("prose of its section", (i) => share(running[of(i)] ?? 0, total[of(i)] ?? 0));
  sheet.fill("announced by its section", (i) => announced[of(i)] ?? 0);
  sheet.fill("place in its section", (i) => share(i - (start[of(i)] ?? 0), count[of(i)] ?? 0));
  sheet.fill("lines after the largest section began", (i) => {
    const lines = i - (start[largest] ?? 0);
    return lines < 0 ? -log(-lines) : log(lines);
  });
  addHeadings(sheet, cues, lexical);
}

/** For each element its section: the outermost element around it, itself included, that does not hold the holder. */
function findSections(regions: Regions): Int32Array {
  const { tags, parent, prose } = regions;
  const way = new Uint8Array(tags.length);
  for (let at = findHolder(regions, prose, 0.75); ; at = parent[at] ?? 0) {
    way[at] = 1;
    if (at === 0) break;
  }
  const section = new Int32Array(tags.length);
  for (let at = 0; at < tags.length; at++) {
    const outer = parent[at] ?? 0;
    section[at] = way[at] || way[outer] ? at : (section[outer] ?? 0);
  }
  return section;
}

const HEADING = 1;

/** What the last heading announces, how deep it is, and how much has come since. */
function addHeadings(sheet: Sheet, { rows, blocks, kind, counts }: Cues, { announces, says }: Lexical): void {
  sheet.about("announced");
  const announced = new Float32Array(rows);
  const said = new Float32Array(rows);
  const level = new Float32Array(rows);
  const high = new Float32Array(rows);
  const since = new Float32Array(rows);
  let at = -1;
  let top = -1;
  let passed = 0;
  for (let i = 0; i < rows; i++) {
    if (kind[i] === HEADING) {
      if ((blocks[i]?.level ?? 6) <= (blocks[top]?.level ?? 6) || (blocks[i]?.level ?? 6) <= 2) top = i;
      at = i;
      passed = 0;
    }
    announced[i] = at < 0 ? 0 : (announces[at] ?? 0);
    said[i] = at < 0 ? 0 : (says[at] ?? 0);
    level[i] = at < 0 ? 0 : (blocks[at]?.level ?? 7);
    high[i] = top < 0 ? 0 : (announces[top] ?? 0);
    since[i] = at < 0 ? -1 : log(passed);
    passed += counts.words[i] ?? 0;
  }
  sheet.take("announced by the last heading", announced);
  sheet.take("said by the last heading", said);
  sheet.take("level of the last heading", level);
  sheet.take("announced by the last high heading", high);
  sheet.take("words since the last heading", since);
}
