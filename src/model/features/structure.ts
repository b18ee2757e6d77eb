import type { Block } from "../../page";
import { type Cues, ENDS_SENTENCE } from "../cues";
import { findHolder, findMeeting, findRegions, type Regions } from "../regions";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import { addKin } from "./kin";
import type { Lexical } from "./lexical";
import { addPath } from "./path";
import { addSection } from "./section";
import { log, Sums, share } from "./sums";
import { addVerdicts } from "./verdicts";

/** Words from which a line that closes as a sentence is running text. */
const PROSE = 12;

/** What the page's elements say about a block: their names and classes, what else they hold, where they stand. */
export function addStructure(sheet: Sheet, cues: Cues, path: Table, lexical: Lexical): void {
  const { rows, blocks, counts, chars, flags } = cues;
  const { words } = counts;
  const links = countLinks(blocks, chars);
  const linked = new Float32Array(words.length);
  const prose = new Float32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const count = words[i] as number;
    const link = links[i] ?? 0;
    linked[i] = count * link;
    if (count >= PROSE && (flags[i] ?? 0) & ENDS_SENTENCE && link < 0.5) prose[i] = count;
  }
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
  const shares = new Float32Array(chars.length);
  for (let i = 0; i < shares.length; i++) {
    let linked = 0;
    for (const { type, start, end } of blocks[i]?.marks ?? []) if (type === "link") linked += end - start;
    shares[i] = Math.min(1, share(linked, chars[i] as number));
  }
  return shares;
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

/** What the elements around hold beside the block. */
function addHeld(sheet: Sheet, { of, around, words, linked, prose, blocks }: Regions): void {
  for (const steps of [1, 3, 5]) {
    const up = around[steps] ?? of;
    sheet.fill(`words held ${steps} up`, (i) => log(words[up[i] ?? 0] ?? 0));
    sheet.fill(`links held ${steps} up`, (i) => share(linked[up[i] ?? 0] ?? 0, words[up[i] ?? 0] ?? 0));
    sheet.fill(`prose held ${steps} up`, (i) => share(prose[up[i] ?? 0] ?? 0, prose[0] ?? 0));
    if (steps === 3) sheet.fill("blocks held 3 up", (i) => log(blocks[up[i] ?? 0] ?? 0));
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
