import type { Block, Category, Tag } from "../../page";
import { type Cues, ENDS_SENTENCE } from "../cues";
import { visitPath } from "../path-tokens";
import { findHolder, findMeeting, findRegions, type Regions } from "../regions";
import type { Sheet } from "../sheet";
import { lookUp, type Table } from "../table";
import { addKin } from "./kin";
import type { Lexical } from "./lexical";
import { addSection } from "./section";
import { log, Sums, share } from "./sums";

/** Words from which a line that closes as a sentence is running text. */
const PROSE = 12;

/** What the page's elements say about a block: their names and classes, what else they hold, where they stand. */
export function addStructure(sheet: Sheet, cues: Cues, path: Table, lexical: Lexical): void {
  const { rows, blocks, counts, chars, flags } = cues;
  const { words } = counts;
  const links = countLinks(blocks, chars);
  const linked = words.map((count, i) => count * (links[i] ?? 0));
  const prose = words.map((count, i) =>
    count >= PROSE && (flags[i] ?? 0) & ENDS_SENTENCE && (links[i] ?? 0) < 0.5 ? count : 0,
  );
  const regions = findRegions(cues, linked, prose);
  sheet.about("structure");
  sheet.fill("links", (i) => links[i] ?? 0);
  sheet.fill("level", (i) => blocks[i]?.level ?? 7);
  sheet.fill("depth", (i) => regions.depth[regions.of[i] ?? 0] ?? 0);
  sheet.fill("hidden", (i) => (blocks[i]?.tag?.hidden ? 1 : 0));
  addAround(sheet, links, linked, words, rows);
  addNames(sheet, regions);
  addPath(sheet, regions, path);
  addHeld(sheet, regions);
  addHolders(sheet, cues, regions);
  addSteps(sheet, regions);
  addVerdicts(sheet, blocks, words);
  addKin(sheet, cues, regions, { links, says: lexical.says });
  addSection(sheet, cues, regions, { links, prose, lexical });
}

/** Share of each block that is linked, 0 to 1. */
function countLinks(blocks: readonly Block[], chars: Float32Array): Float32Array {
  return chars.map((length, i) => {
    let linked = 0;
    for (const { type, start, end } of blocks[i]?.marks ?? []) if (type === "link") linked += end - start;
    return Math.min(1, share(linked, length));
  });
}

function addAround(
  sheet: Sheet,
  links: Float32Array,
  linked: Float32Array,
  words: Float32Array,
  rows: number,
): void {
  const linkedWords = new Sums(linked);
  const allWords = new Sums(words);
  for (const step of [-1, 1]) sheet.fill(`links ${step}`, (i) => links[i + step] ?? 0);
  for (const size of [5, 20]) {
    sheet.fill(`links of ${size} above`, (i) =>
      share(linkedWords.over(i - size, i), allWords.over(i - size, i)),
    );
    sheet.fill(`links of ${size} below`, (i) =>
      share(linkedWords.over(i + 1, i + 1 + size), allWords.over(i + 1, i + 1 + size)),
    );
  }
  sheet.addFact("page: links", share(linkedWords.over(0, rows), allWords.over(0, rows)));
}

const NAMES = [
  "article",
  "main",
  "section",
  "aside",
  "header",
  "footer",
  "nav",
  "form",
  "button",
  "a",
  "p",
  "li",
  "td",
  "dd",
  "figure",
  "blockquote",
  "noscript",
  "details",
  "label",
  "h2",
  "h3",
];

/** How far out an element of a name stands, 0 when the block is not in one. */
function addNames(sheet: Sheet, { tags, parent, of }: Regions): void {
  for (const name of NAMES) {
    if (!sheet.wants(`in ${name}`)) continue;
    const distance = new Float32Array(tags.length);
    for (let at = 1; at < tags.length; at++) {
      const outer = distance[parent[at] ?? 0] ?? 0;
      distance[at] = tags[at]?.name === name ? 1 : outer > 0 ? outer + 1 : 0;
    }
    sheet.fill(`in ${name}`, (i) => Math.min(12, distance[of[i] ?? 0] ?? 0));
  }
}

/** The learned lexicon of names, classes and ids, from the innermost element outwards. */
function addPath(sheet: Sheet, { tags, parent, of }: Regions, table: Table): void {
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

/** What the elements around hold beside the block. */
function addHeld(sheet: Sheet, { of, parent, words, linked, prose, blocks }: Regions): void {
  const up = (i: number, steps: number): number => {
    let number = of[i] ?? 0;
    for (let step = 0; step < steps; step++) number = parent[number] ?? 0;
    return number;
  };
  for (const steps of [1, 3, 5]) {
    sheet.fill(`words held ${steps} up`, (i) => log(words[up(i, steps)] ?? 0));
    sheet.fill(`links held ${steps} up`, (i) => share(linked[up(i, steps)] ?? 0, words[up(i, steps)] ?? 0));
    sheet.fill(`prose held ${steps} up`, (i) => share(prose[up(i, steps)] ?? 0, prose[0] ?? 0));
    if (steps === 3) sheet.fill("blocks held 3 up", (i) => log(blocks[up(i, steps)] ?? 0));
  }
}

/** Where the block stands against the elements that hold most of the running text. */
function addHolders(sheet: Sheet, { rows }: Cues, regions: Regions): void {
  for (const wanted of [0.5, 0.75, 0.9]) {
    const holder = findHolder(regions, regions.prose, wanted);
    const meeting = findMeeting(regions, holder);
    const goal = regions.depth[holder] ?? 0;
    let first = rows;
    let last = -1;
    for (let i = 0; i < rows; i++) {
      if ((meeting[regions.of[i] ?? 0] ?? 0) < goal) continue;
      first = Math.min(first, i);
      last = i;
    }
    sheet.fill(`steps out of the holder of ${wanted}`, (i) => goal - (meeting[regions.of[i] ?? 0] ?? 0));
    if (wanted === 0.75) {
      sheet.fill("before or after the holder", (i) =>
        i < first ? log(first - i) : i > last ? -log(i - last) : 0,
      );
      sheet.addFact("page: words in the holder", share(regions.words[holder] ?? 0, regions.words[0] ?? 0));
    }
  }
}

/** Where one block's elements part from the next one's: big steps are borders. */
function addSteps(sheet: Sheet, { of, parent, depth }: Regions): void {
  const meet = (a: number, b: number): number => {
    let one = a;
    let other = b;
    while (one !== other) {
      if ((depth[one] ?? 0) >= (depth[other] ?? 0)) one = parent[one] ?? 0;
      else other = parent[other] ?? 0;
    }
    return depth[one] ?? 0;
  };
  const shared = new Float32Array(of.length + 1);
  for (let i = 1; i < of.length; i++) shared[i] = meet(of[i - 1] ?? 0, of[i] ?? 0);
  sheet.fill("elements left before", (i) => (depth[of[i] ?? 0] ?? 0) - (shared[i] ?? 0));
  sheet.fill("elements left after", (i) => (depth[of[i] ?? 0] ?? 0) - (shared[i + 1] ?? 0));
  sheet.fill("depth shared with the line before", (i) => shared[i] ?? 0);
}

const BY = [
  "page-chrome",
  "hidden-elements",
  "page-forms",
  "comment-threads",
  "related-boxes",
  "main-container",
  "article-end",
  "related-teasers",
];
const ENDS: ReadonlySet<Category> = new Set([
  "comments",
  "related",
  "newsletter",
  "author-box",
  "share",
  "source-link",
]);

/** What the cleaners before thought of the block and of those above it. */
function addVerdicts(sheet: Sheet, blocks: readonly Block[], words: Float32Array): void {
  const verdict = (i: number): number => {
    const fate = blocks[i]?.fate;
    if (fate?.type !== "drop") return fate ? -1 : 0;
    return BY.indexOf(fate.by) + 2;
  };
  const codes = sheet.compute("verdict", verdict);
  const taken = new Sums(codes.map((code) => (code > 0 ? 1 : 0)));
  sheet.fill("taken of 10 above", (i) => taken.over(i - 10, i));
  sheet.fill("taken of 10 below", (i) => taken.over(i + 1, i + 11));
  const since = sheet.add("words since an end mark");
  const marks = sheet.add("end marks above");
  let passed = -1;
  let count = 0;
  let after = false;
  for (let i = 0; i < blocks.length; i++) {
    const fate = blocks[i]?.fate;
    since[i] = passed < 0 ? -1 : log(passed);
    marks[i] = Math.min(20, count);
    after ||= (words[i] ?? 0) >= 40 && !fate;
    if (after && fate?.type === "drop" && ENDS.has(fate.category)) {
      passed = 0;
      count++;
    } else if (passed >= 0) passed += words[i] ?? 0;
  }
}
