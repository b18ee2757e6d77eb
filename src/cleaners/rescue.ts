import type { Cleaner } from "../cleaner";
import { isInAdmonition } from "../evidence/admonitions";
import { namesSource } from "../evidence/attributions";
import { isAmongSlides, isTableCaption } from "../evidence/captions";
import { isHalfCleaned, isSentence } from "../evidence/half-cleaned";
import { isValue } from "../evidence/infoboxes";
import { findKeptLists, isAmongPairs, isAnnouncedItem, LISTED } from "../evidence/kept-lists";
import { isInLearnedLanguage } from "../evidence/learned-language";
import { goesOn } from "../evidence/left";
import { findLikeliest } from "../evidence/likeliest";
import { JUDGE } from "../evidence/lost";
import { isInRareScript } from "../evidence/rare-scripts";
import { isKept, isKeptProse } from "../evidence/running-text";
import { headsWhatStays, isLabelOf, isQuestionInButton, isShortAsLabel } from "../evidence/section-heads";
import { endsSentence, isProse, isProseBlock } from "../evidence/shape";
import { goesOnBeyond, isAmid, isAnchor, isBeside } from "../evidence/side-by-side";
import { type Block, type Category, isInside, type Page } from "../page";

interface Doubts {
  /** Cleaners whose drops are judgements of chance and may be taken back. */
  readonly judges?: readonly string[];
  /** Least probability at which running text between two kept paragraphs or listings comes back. */
  readonly between?: number;
  /** The same where all three stand side by side in one element. */
  readonly beside?: number;
  /** The same where headings, pictures and the like stand between it and the paragraphs beside it, above and below. */
  readonly amid?: number;
  /** Least probability at which a sentence comes back that stands below a kept paragraph, side by side with it. */
  readonly below?: number;
  /** The same in a script that few learned pages have. */
  readonly rare?: number;
  /** The same in a short text that is hardly anything but sentences, in a language that few learned pages have. */
  readonly half?: number;
  /** The same of a paragraph that only residue parts from one above it, in a language that few learned pages have. */
  readonly beyond?: number;
  /** The same where it is set apart in an element beside that paragraph: a note, a warning. */
  readonly aside?: number;
  /** The same of the notes and warnings of documentation, which are set apart by the class that its programs give them. */
  readonly noted?: number;
  /** The same of a quotation next to one that stays: runs of them are kept or dropped as one. */
  readonly quoted?: number;
  /** The same of the line that names whose words stay above it. */
  readonly sourced?: number;
  /** The same of one right below a kept paragraph, such as a post of somebody; others lead elsewhere as often. */
  readonly cited?: number;
  /** Least probability at which a heading comes back that stands above what stays. */
  readonly heading?: number;
  /** The same for a label, which must stand in the same element. */
  readonly label?: number;
  /** Least probability at which a part of a list comes back when another part stays, or what is above and below it. */
  readonly among?: number;
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
  aside: 0.4,
  noted: 0.15,
  quoted: 0.3,
  sourced: 0.15,
  cited: 0.45,
  heading: 0.15,
  label: 0.3,
  among: 0.15,
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
      for (const block of page.blocks)
        if (isMenuWord(block) && headsWhatStays(block, page.blocks))
          yield toKeep(block, "a word of menus that heads what stays below it");
      const judged = page.blocks.filter((block) => isJudged(block, thresholds));
      if (judged.length === 0) return;
      const lists = findKeptLists(page);
      for (const block of judged) {
        const why = findReason(block, page, lists, thresholds);
        if (!why) continue;
        yield toKeep(block, why);
        const over = page.blocks[block.id - 1];
        if (!over || !isJudged(over, thresholds)) continue;
        const { kind, probability = 0 } = over;
        if (kind === "heading" && block.kind !== "heading" && probability >= thresholds.heading)
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

/** What the blocks next to one say for it; null when they say nothing. */
function findReason(
  block: Block,
  page: Page,
  lists: ReadonlySet<number>,
  thresholds: Thresholds,
): string | null {
  const { blocks } = page;
  const place = { block, above: blocks[block.id - 1], next: blocks[block.id + 1], blocks, lists, page };
  const reasons = isBetween(place) ? BETWEEN : REASONS;
  const { probability = 0 } = block;
  return (
    reasons.find(({ threshold, holds }) => probability >= thresholds[threshold] && holds(place))?.why ?? null
  );
}

/** A block that was dropped, and what stands around it. */
interface Place {
  readonly block: Block;
  readonly above: Block | undefined;
  readonly next: Block | undefined;
  readonly blocks: readonly Block[];
  /** The groups of lists and tables of which a part stays. */
  readonly lists: ReadonlySet<number>;
  readonly page: Page;
}

interface Reason {
  readonly why: string;
  /** Names its least probability. */
  readonly threshold: Exclude<keyof Doubts, "judges">;
  readonly holds: (place: Place) => boolean;
}

const isBetween = ({ block, above, next }: Place): boolean =>
  isAnchor(above) && isAnchor(next) && isProse(block.text);

const isLevel = ({ block, above, next }: Place): boolean => isBeside(block, above) && isBeside(block, next);

/** Of sentences in languages that few learned pages have. */
const UNLEARNED: readonly Reason[] = [
  {
    why: "a sentence of a short text that is hardly anything else",
    threshold: "half",
    holds: ({ block, above, page }) =>
      isHalfCleaned(page) && isSentence(block) && (isUnannounced(block) || isPrompted(block, above)),
  },
  {
    why: "a paragraph that residue parts from the one above it",
    threshold: "beyond",
    holds: ({ block, page }) =>
      block.tag === null &&
      isProseBlock(block) &&
      !goesOn(block) &&
      isUnannounced(block) &&
      goesOnBeyond(block, page) &&
      !isInLearnedLanguage(page),
  },
];

/** Whether nothing above it announces something else. */
const isUnannounced = ({ fate }: Block): boolean => fate?.type === "drop" && !ANNOUNCED.has(fate.category);

/** A sentence that asks for comments amid a text heads none. */
const isPrompted = ({ fate }: Block, above: Block | undefined): boolean =>
  fate?.type === "drop" && fate.category === "comments" && above !== undefined && isSentence(above);

const ANNOUNCED: ReadonlySet<Category> = new Set(["author-box", "comments", "shop", "tags", "widget"]);

/** Of running text between two paragraphs or listings little is asked. */
const BETWEEN: readonly Reason[] = [
  { why: "running text between two kept paragraphs or listings", threshold: "beside", holds: isLevel },
  {
    why: "running text between two kept paragraphs or listings",
    threshold: "between",
    holds: (place) => !isLevel(place),
  },
  ...UNLEARNED,
];

/** The first that holds is given. */
const REASONS: readonly Reason[] = [
  {
    why: "running text amid the paragraphs beside it",
    threshold: "amid",
    holds: ({ block, blocks }) => block.tag !== null && isProse(block.text) && isAmid(block, blocks),
  },
  {
    why: "a sentence below a kept paragraph",
    threshold: "below",
    holds: (place) =>
      isBelowProse(place) && (place.block.tag ? endsSentence : isShortSentence)(place.block.text),
  },
  {
    why: "a sentence below a kept paragraph, in a script that few learned pages have",
    threshold: "rare",
    holds: (place) =>
      place.block.tag === null &&
      isBelowProse(place) &&
      endsSentence(place.block.text) &&
      isInRareScript(place.block.text),
  },
  {
    why: "a sentence set apart below a kept paragraph",
    threshold: "aside",
    holds: ({ block, above, blocks }) => {
      const over = above?.fate && isShortAsLabel(above) ? blocks[block.id - 2] : above;
      return isKeptProse(over) && endsSentence(block.text) && isInside(block.tag, over?.tag?.parent);
    },
  },
  { why: "a note of documentation", threshold: "noted", holds: ({ block }) => isInAdmonition(block) },
  {
    why: "the value below a label that stays",
    threshold: "noted",
    holds: ({ block, above }) => isValue(block, above),
  },
  {
    why: "a quotation next to one that stays",
    threshold: "quoted",
    holds: ({ block, above, next }) => block.kind === "quote" && (isKeptQuote(above) || isKeptQuote(next)),
  },
  {
    why: "an answer below a question that stays",
    threshold: "below",
    holds: ({ block, above }) =>
      block.tag !== null && isKept(above) && above.text.endsWith("?") && isProse(block.text),
  },
  {
    why: "who said what stays above it",
    threshold: "sourced",
    holds: ({ block, blocks }) => namesSource(block, blocks),
  },
  {
    why: "a quotation below a kept paragraph",
    threshold: "cited",
    holds: ({ block, above }) => block.kind === "quote" && isKeptProse(above),
  },
  {
    why: "a sentence of a gallery whose other captions stay",
    threshold: "among",
    holds: ({ block, blocks }) => isAmongSlides(block, blocks),
  },
  {
    why: "the caption of a table that stays",
    threshold: "beside",
    holds: ({ block, next }) => isTableCaption(block, next),
  },
  {
    why: "the heading of what stays below it",
    threshold: "heading",
    holds: ({ block, blocks }) => block.kind === "heading" && headsWhatStays(block, blocks),
  },
  {
    why: "a question in a button, with its answer below",
    threshold: "heading",
    holds: ({ block, above, next }) => isKeptProse(next) && isQuestionInButton(block, above),
  },
  {
    why: "a label of what stays below it, in the same element",
    threshold: "label",
    holds: ({ block, next }) => isKept(next) && isLabelOf(block, next),
  },
  {
    why: "in a list or table of which a part stays, or what is around it",
    threshold: "among",
    holds: ({ block, lists }) => LISTED.has(block.kind) && lists.has(block.group),
  },
  {
    why: "in a list that a kept line announces",
    threshold: "among",
    holds: ({ block, blocks }) => isAnnouncedItem(block, blocks),
  },
  {
    why: "among names and values of which one stays",
    threshold: "among",
    holds: ({ block, blocks }) => block.tag === null && isAmongPairs(block, blocks),
  },
  ...UNLEARNED,
];

const isBelowProse = ({ block, above }: Place): boolean => isKeptProse(above) && isBeside(block, above);

const isKeptQuote = (block: Block | undefined): boolean => isKept(block) && block.kind === "quote";

/** On text a longer one at the edge may be a teaser, a comment, a box about the author. */
const isShortSentence = (text: string): boolean => endsSentence(text) && !isProse(text);

const toKeep = (block: Block, why: string) => ({ type: "keep" as const, block, why });
