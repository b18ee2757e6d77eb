import type { Cleaner } from "../../cleaner";
import { findKeptLists } from "../../evidence/kept-lists";
import { findLikeliest } from "../../evidence/likeliest";
import { JUDGE } from "../../evidence/lost";
import { listNextMatches } from "../../evidence/next-matches";
import type { Chances } from "../../evidence/reason";
import { findReason } from "../../evidence/reasons-to-stay";
import { headsWhatStays, isLabelOf, opensSection } from "../../evidence/section-heads";
import type { Block } from "../../page";

interface Doubts extends Partial<Chances> {
  /** Cleaners whose drops are judgements of chance and may be taken back. */
  readonly judges?: readonly string[];
  /** Where no block is this likely, the page is unlike those that were learned, and chances count against each other. */
  readonly unlike?: number;
  /** Below this many words, too little is left: running text and lists half as likely as the best of them come back. */
  readonly least?: number;
  /** Nothing less probable comes back then: a page may have no content at all. */
  readonly doubted?: number;
  /** The same for lists, of which menus are made, too. */
  readonly listed?: number;
}

type Thresholds = Required<Doubts>;

const USUAL: Thresholds = {
  judges: [JUDGE],
  between: 0.15,
  beside: 0.08,
  amid: 0.3,
  below: 0.22,
  // Of the last paragraphs of such pages the model knows little more than the place. Chosen by hand, for want of labelled
  // pages: losing is worse than keeping.
  rare: 0.1,
  half: 0.004,
  beyond: 0.12,
  interrupted: 0.1,
  // Of two lines of 1,200 pages that this brings back neither was wanted, of four last paragraphs of news all.
  closing: 0.15,
  // By hand as well: of news in such languages the model gives last paragraphs less than notices.
  unlearned: 0.02,
  aside: 0.4,
  noted: 0.15,
  quoted: 0.3,
  sourced: 0.15,
  cited: 0.45,
  heading: 0.15,
  subhead: 0.12,
  amidst: 0.19,
  label: 0.3,
  among: 0.15,
  open: 0.1,
  unlike: 0.5,
  least: 25,
  doubted: 0.08,
  listed: 0.16,
};

export const rescue = (doubts: Doubts = {}): Cleaner => {
  const thresholds = { ...USUAL, ...doubts };
  return {
    name: "rescue",
    doc: "Brings back what the model dropped beside or between kept paragraphs, or when nearly nothing is left.",
    *apply(page) {
      for (const block of page.blocks) {
        if (isMenuWord(block) && headsWhatStays(block, page.blocks))
          yield toKeep(block, "a word of menus that heads what stays below it");
        const next = listNextMatches(block, page);
        for (const line of next.length > 0 ? [block, ...next] : [])
          if (isJudged(line, thresholds)) yield toKeep(line, "what a report says of the next match");
      }
      const judged = page.blocks.filter((block) => isJudged(block, thresholds));
      if (judged.length === 0) return;
      const lists = findKeptLists(page);
      const back = new Set<Block>();
      for (const block of judged) {
        const why = findReason(block, page, lists, back, thresholds);
        if (!why) continue;
        back.add(block);
        yield toKeep(block, why);
        const over = page.blocks[block.id - 1];
        if (!over || !isJudged(over, thresholds)) continue;
        const { kind, probability = 0 } = over;
        const heads = kind === "heading" || opensSection(over);
        if (heads && block.kind !== "heading" && probability >= thresholds.heading)
          yield toKeep(over, "the heading of what comes back below it");
        else if (isLabelOf(over, block) && probability >= thresholds.label)
          yield toKeep(over, "a label of what comes back below it");
      }
      for (const block of findLikeliest(page, judged, thresholds))
        yield toKeep(block, "running text or a list where too little was left, or nothing was certain");
    },
  };
};

/** Whether it was dropped by a judgement of chance. */
const isJudged = ({ fate }: Block, { judges }: Thresholds): boolean =>
  fate?.type === "drop" && judges.includes(fate.by);

/**
 * "FAQ", "Tips", "Contact" are headings as well. Of those that head what stays 22 of 28 were wanted (WCXB, annotated pages,
 * recipes).
 */
const isMenuWord = ({ fate, kind, words }: Block): boolean =>
  kind === "heading" && words === 1 && fate?.type === "drop" && fate.by === MENUS;

const MENUS = "navigation-lines";

const toKeep = (block: Block, why: string) => ({ type: "keep" as const, block, why });
