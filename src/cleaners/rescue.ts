import type { Cleaner } from "../cleaner";
import { isProse } from "../evidence/shape";
import { type Block, type Kind, kept, type Page } from "../page";

interface Doubts {
  /** Cleaners whose drops are judgements of chance and may be taken back. */
  readonly judges?: readonly string[];
  /** Least probability at which running text between two kept paragraphs comes back. */
  readonly between?: number;
  /** Least probability at which a part of a list or table comes back when another part of it stays. */
  readonly among?: number;
  /** Below this many words in all, too little is left: running text at least half as likely as the best comes back. */
  readonly least?: number;
  /** Nothing less probable comes back: a page may have no content at all. */
  readonly doubted?: number;
}

export const rescue = ({
  judges = ["block-model"],
  between = 0.15,
  among = 0.3,
  least = 25,
  doubted = 0.1,
}: Doubts = {}): Cleaner => ({
  name: "rescue",
  doc: "Brings back running text that the model dropped between kept paragraphs, or when nearly nothing is left.",
  *apply(page) {
    const judged = page.blocks.filter(({ fate }) => fate?.type === "drop" && judges.includes(fate.by));
    if (judged.length === 0) return;
    const dropped = judged.filter(({ text }) => isProse(text));
    for (const block of dropped) {
      if ((block.probability ?? 0) >= between && isBetweenProse(page, block)) {
        yield toKeep(block, "running text between two kept paragraphs");
      }
    }
    const lists = new Set(kept(page).flatMap(({ kind, group }) => (LISTED.has(kind) ? [group] : [])));
    for (const block of judged) {
      if (!LISTED.has(block.kind)) continue;
      if ((block.probability ?? 0) >= among && lists.has(block.group)) {
        yield toKeep(block, "in a list or table of which a part stays");
      }
    }
    let left = 0;
    for (const { words } of kept(page)) left += words;
    if (left >= least) return;
    const best = dropped.reduce((most, { probability = 0 }) => Math.max(most, probability), 0);
    for (const block of dropped) {
      if ((block.probability ?? 0) >= Math.max(doubted, best / 2))
        yield toKeep(block, "running text where too little was left");
    }
  },
});

/** What comes in lists and tables, which are kept or dropped as one more often than in parts. */
const LISTED: ReadonlySet<Kind> = new Set(["item", "cell"]);

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
