import { type Block, kept, type Page } from "../page";
import { LISTED } from "./kept-lists";
import { countWordsIn } from "./running-text";
import { isProse } from "./shape";

interface Scarcity {
  /** Where no block is this likely, nothing on the page was certain. */
  readonly unlike: number;
  /** Below this many words, too little is left. */
  readonly least: number;
  /** Nothing less probable counts: a page may have no content at all. */
  readonly doubted: number;
  /** The same for lists, of which menus are made, too. */
  readonly listed: number;
}

/** The running text and lists that are likeliest, where too little was left or nothing on the page was certain. */
export function findLikeliest(
  page: Page,
  judged: readonly Block[],
  { unlike, least, doubted, listed }: Scarcity,
): readonly Block[] {
  const surest = findSurest(page.blocks);
  const left = countWordsIn(kept(page));
  if (left >= least && surest >= unlike) return [];
  const rest = judged.filter((block) => isText(block) || (left < least && LISTED.has(block.kind)));
  const share = left < least ? findSurest(rest) / 2 : surest / 4;
  const lists = new Map<number, number>();
  for (const { kind, group, probability = 0 } of rest)
    if (LISTED.has(kind)) lists.set(group, Math.max(lists.get(group) ?? 0, probability));
  return rest.filter((block) => {
    const { kind, group, probability = 0 } = block;
    const chance = (LISTED.has(kind) && lists.get(group)) || probability;
    return chance >= Math.max(isText(block) ? doubted : listed, share);
  });
}

/** So many words are text, even where they end with an address. */
const LONG = 40;
const isText = ({ text, words }: Block): boolean => isProse(text) || words >= LONG;

/** Blocks that nobody has judged are kept for certain, or dropped. */
const findSurest = (blocks: readonly Block[]): number =>
  blocks.reduce((most, { fate, probability = fate ? 0 : 1 }) => Math.max(most, probability), 0);
