import type { Cleaner } from "../cleaner";
import { type Block, kept, type Page } from "../page";
import { countWords, endsSentence, isProse } from "../shape";

interface Doubts {
  /** Cleaners whose drops are judgements of chance and may be taken back. */
  readonly judges?: readonly string[];
  /** Least probability at which running text between two kept paragraphs comes back. */
  readonly between?: number;
  /** Least probability at which a short sentence below a kept paragraph comes back. */
  readonly after?: number;
  /** Below this many words in all, too little is left. */
  readonly least?: number;
}

export const rescue = ({
  judges = ["block-model"],
  between = 0.2,
  after = 0.35,
  least = 25,
}: Doubts = {}): Cleaner => ({
  name: "rescue",
  doc: "Brings back running text that the model dropped between kept paragraphs, or when nearly nothing is left.",
  *apply(page) {
    const judged = page.blocks.filter(({ fate }) => fate?.type === "drop" && judges.includes(fate.by));
    const dropped = judged.filter(({ text }) => isProse(text));
    for (const block of dropped) {
      if ((block.probability ?? 0) >= between && isBetweenProse(page, block)) {
        yield toKeep(block, "running text between two kept paragraphs");
      }
    }
    for (const block of judged) {
      const { id, text, probability = 0 } = block;
      if (probability < after || !endsSentence(text) || countWords(text) < SENTENCE) continue;
      if (isKeptProse(page.blocks[id - 1])) yield toKeep(block, "a sentence below a kept paragraph");
    }
    let words = 0;
    for (const { text } of kept(page)) words += countWords(text);
    if (words >= least) return;
    const best = Math.max(...dropped.map(({ probability = 0 }) => probability));
    for (const block of dropped) {
      if ((block.probability ?? 0) >= best / 2) yield toKeep(block, "running text where too little was left");
    }
  },
});

const toKeep = (block: Block, why: string) => ({
  type: "keep" as const,
  block,
  why,
  ...(block.probability !== undefined && { probability: block.probability }),
});

/** Whether the next blocks on both sides are kept and prose themselves. */
function isBetweenProse({ blocks }: Page, { id }: Block): boolean {
  return isKeptProse(blocks[id - 1]) && isKeptProse(blocks[id + 1]);
}

const isKeptProse = (block: Block | undefined): boolean =>
  block !== undefined && !block.fate && isProse(block.text);

/** Words of the shortest line that can be a sentence. */
const SENTENCE = 4;
