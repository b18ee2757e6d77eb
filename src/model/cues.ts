import { endsSentence, isTruncated } from "../evidence/shape";
import { type Block, CATEGORIES, type Category, GLUES, KINDS, type Page } from "../page";
import { classify, DIGIT, LETTER, UPPER } from "./letters";
import { emptyScan, mix, type Scan, scanText } from "./scan";
import { NOTHING_STATED, type Stated } from "./stated";
import { countStops } from "./stops";

/** How a text begins and ends. */
export const ENDS_SENTENCE = 1;
export const TRUNCATED = 2;
export const STARTS_LOWER = 4;
export const STARTS_UPPER = 8;
export const STARTS_DIGIT = 16;
export const ENDS_COLON = 32;

/** All that features are computed from, per block of a page: counts and hashes, no text. */
export interface Cues {
  readonly rows: number;
  readonly blocks: readonly Block[];
  readonly counts: Readonly<Record<keyof Scan, Float32Array>>;
  readonly chars: Float32Array;
  readonly flags: Uint8Array;
  /** Hash of the whole line, numbers made equal. */
  readonly line: Int32Array;
  /** Word hashes of block i are words[first[i]] to words[first[i + 1]]. */
  readonly first: Int32Array;
  readonly words: Int32Array;
  /** Function words of the page's language. */
  readonly stops: Float32Array;
  readonly glue: Uint8Array;
  readonly kind: Uint8Array;
  readonly group: Int32Array;
  /** 0 where the block is open, 1 where a cleaner has lifted it already, 2 and more for the category it was dropped as. */
  readonly gone: Uint8Array;
  /** The numbers of the blocks that are to be judged, ascending; the others are what stands around them. */
  readonly judged: Int32Array;
  /** What the page states of itself; nothing on text. */
  readonly stated: Stated;
}

/** What is judged, and what else is known of a page; on text, what no cleaner has taken. */
type Judged = Pick<Cues, "gone" | "judged" | "stated">;

const judgeKept = (blocks: readonly Block[]): Judged => ({
  gone: Uint8Array.from(blocks, toGone),
  judged: listRows(blocks, ({ fate }) => !fate),
  stated: NOTHING_STATED,
});

/** Scans every block of a page once. Linear in the length of the page. */
export function readCues({ blocks }: Pick<Page, "blocks">, judged = judgeKept(blocks)): Cues {
  const rows = blocks.length;
  const counts = Object.fromEntries(
    Object.keys(emptyScan()).map((key) => [key, new Float32Array(rows)]),
  ) as Record<keyof Scan, Float32Array>;
  const scan = emptyScan();
  const cues = {
    rows,
    blocks,
    counts,
    chars: new Float32Array(rows),
    flags: new Uint8Array(rows),
    line: new Int32Array(rows),
    first: new Int32Array(rows + 1),
    glue: new Uint8Array(rows),
    kind: new Uint8Array(rows),
    group: new Int32Array(rows),
    gone: judged.gone,
    judged: judged.judged,
    stated: judged.stated,
  };
  let words = new Int32Array(1024);
  let total = 0;
  let line = 0;
  const push = (hash: number) => {
    if (total === words.length) {
      const larger = new Int32Array(2 * total);
      larger.set(words);
      words = larger;
    }
    words[total++] = hash;
    line = mix(line, hash);
  };
  for (let i = 0; i < rows; i++) {
    const block = blocks[i];
    if (!block) continue;
    line = 0;
    scanText(block.text, scan, push);
    moveCounts(scan, counts, i);
    cues.line[i] = line;
    cues.first[i + 1] = total;
    cues.chars[i] = block.text.length;
    cues.flags[i] = findFlags(block.text);
    // What stands above the first block is not there when the result is cleaned once more.
    cues.glue[i] = i === 0 ? 0 : GLUES.indexOf(block.glue);
    cues.kind[i] = KINDS.indexOf(block.kind);
    cues.group[i] = block.group;
  }
  words = words.slice(0, total);
  const stops = countStops(rows, cues.first, words);
  for (let i = 0; i < rows; i++) stops[i] = (stops[i] as number) + (counts.particles[i] as number) / 2;
  return { words, stops, ...cues };
}

/** The numbers of the blocks of which something is true. */
export function listRows(blocks: readonly Block[], isWanted: (block: Block) => boolean): Int32Array {
  const rows = new Int32Array(blocks.length);
  let count = 0;
  for (const block of blocks) if (isWanted(block)) rows[count++] = block.id;
  return rows.subarray(0, count);
}

/** Writes what has been counted into row i and starts counting anew. Spelled out: a loop over keys is three times slower. */
function moveCounts(scan: Scan, counts: Record<keyof Scan, Float32Array>, i: number): void {
  counts.words[i] = scan.words;
  scan.words = 0;
  counts.letters[i] = scan.letters;
  scan.letters = 0;
  counts.digits[i] = scan.digits;
  scan.digits = 0;
  counts.capitalised[i] = scan.capitalised;
  scan.capitalised = 0;
  counts.shouted[i] = scan.shouted;
  scan.shouted = 0;
  counts.numbers[i] = scan.numbers;
  scan.numbers = 0;
  counts.commas[i] = scan.commas;
  scan.commas = 0;
  counts.ends[i] = scan.ends;
  scan.ends = 0;
  counts.separators[i] = scan.separators;
  scan.separators = 0;
  counts.money[i] = scan.money;
  scan.money = 0;
  counts.quotes[i] = scan.quotes;
  scan.quotes = 0;
  counts.brackets[i] = scan.brackets;
  scan.brackets = 0;
  counts.colons[i] = scan.colons;
  scan.colons = 0;
  counts.addresses[i] = scan.addresses;
  scan.addresses = 0;
  counts.unspaced[i] = scan.unspaced;
  scan.unspaced = 0;
  counts.particles[i] = scan.particles;
  scan.particles = 0;
}

/** What `gone` has for a category. */
export const goneAs = (category: Category): number => 2 + CATEGORIES.indexOf(category);

const toGone = ({ fate }: Block): number => (fate ? (fate.type === "lift" ? 1 : goneAs(fate.category)) : 0);

function findFlags(text: string): number {
  let flags = endsSentence(text) ? ENDS_SENTENCE : 0;
  if (text.endsWith(":")) flags = (flags & ~ENDS_SENTENCE) | ENDS_COLON;
  if (isTruncated(text)) flags |= TRUNCATED;
  const type = firstType(text);
  if (type === LETTER) flags |= STARTS_LOWER;
  else if (type === UPPER) flags |= STARTS_UPPER;
  else if (type === DIGIT) flags |= STARTS_DIGIT;
  return flags;
}

/** Class of the first letter or digit among the first few characters. */
function firstType(text: string): number {
  for (let i = 0; i < 4 && i < text.length; i++) {
    const type = classify(text.charCodeAt(i));
    if (type >= LETTER) return type;
  }
  return 0;
}
