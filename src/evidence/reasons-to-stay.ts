import { type Block, type Category, isInside, type Page } from "../page";
import { isInAdmonition } from "./admonitions";
import { namesSource } from "./attributions";
import { isAmongSlides, isTableCaption } from "./captions";
import { isHalfCleaned, isSentence } from "./half-cleaned";
import { isValue } from "./infoboxes";
import { isAmongPairs, isAnnouncedItem, LISTED } from "./kept-lists";
import { isInLearnedLanguage } from "./learned-language";
import { goesOn } from "./left";
import { goesOnInLines } from "./open-lines";
import { namesPart } from "./part-names";
import { isInRareScript } from "./rare-scripts";
import { isKept, isKeptProse } from "./running-text";
import {
  headsParagraph,
  headsWhatStays,
  isLabelOf,
  isMarkedAsHeading,
  isPlainHeading,
  isQuestionInButton,
  isShortAsLabel,
  opensSection,
} from "./section-heads";
import { findOuterSentences } from "./sentences";
import { endsSentence, isProse, isProseBlock } from "./shape";
import {
  goesOnAlike,
  goesOnBelow,
  goesOnBeyond,
  isAmid,
  isAnchor,
  isBeside,
  isInterrupted,
  isInterruptedBelow,
} from "./side-by-side";

/** How likely a dropped block must be to be content before what stands around it brings it back. */
export interface Chances {
  /** Least probability at which running text between two kept paragraphs or listings comes back. */
  readonly between: number;
  /** The same where all three stand side by side in one element. */
  readonly beside: number;
  /** The same where headings, pictures and the like stand between it and the paragraphs beside it, above and below. */
  readonly amid: number;
  /** Least probability at which a sentence comes back that stands below a kept paragraph, side by side with it. */
  readonly below: number;
  /** The same in a script that few learned pages have. */
  readonly rare: number;
  /** The same in a short text that is hardly anything but sentences, in a language that few learned pages have. */
  readonly half: number;
  /** The same of a paragraph that only residue parts from one above it, in a language that few learned pages have. */
  readonly beyond: number;
  /** The same of several sentences right below what interrupts an article: an advertisement, "Also read: ". */
  readonly interrupted: number;
  /** The same right below a paragraph that stays, as the last one of an article. */
  readonly closing: number;
  /** The same in a language that few learned pages have, right below a paragraph that stays as well. */
  readonly unlearned: number;
  /** The same where it is set apart in an element beside that paragraph: a note, a warning. */
  readonly aside: number;
  /** The same of the notes and warnings of documentation, which are set apart by the class that its programs give them. */
  readonly noted: number;
  /** The same of a quotation next to one that stays: runs of them are kept or dropped as one. */
  readonly quoted: number;
  /** The same of the line that names whose words stay above it. */
  readonly sourced: number;
  /** The same of one right below a kept paragraph, such as a post of somebody; others lead elsewhere as often. */
  readonly cited: number;
  /** Least probability at which a heading comes back that stands above what stays. */
  readonly heading: number;
  /** The same for a line that is set like one, of no such element. */
  readonly subhead: number;
  /** The same where nothing but its place tells. */
  readonly amidst: number;
  /** The same for a label, which must stand in the same element. */
  readonly label: number;
  /** Least probability at which a part of a list comes back when another part stays, or what is above and below it. */
  readonly among: number;
  /** The same of a line that a comma ends, of what ends the sentence below it, and of a part's name, beside what stays. */
  readonly open: number;
}

/** What the blocks next to one say for it; null when they say nothing. */
export function findReason(
  block: Block,
  page: Page,
  lists: ReadonlySet<number>,
  back: ReadonlySet<Block>,
  chances: Chances,
): string | null {
  const { blocks } = page;
  const place = { block, above: blocks[block.id - 1], next: blocks[block.id + 1], blocks, lists, back, page };
  const reasons = isBetween(place) ? BETWEEN : REASONS;
  const { probability = 0 } = block;
  return (
    reasons.find(({ threshold, holds }) => probability >= chances[threshold] && holds(place))?.why ?? null
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
  /** What comes back above it. */
  readonly back: ReadonlySet<Block>;
  readonly page: Page;
}

interface Reason {
  readonly why: string;
  /** Names its least probability. */
  readonly threshold: keyof Chances;
  readonly holds: (place: Place) => boolean;
}

const isBetween = ({ block, above, next }: Place): boolean =>
  isAnchor(above) && isAnchor(next) && isProse(block.text);

const isLevel = ({ block, above, next }: Place): boolean => isBeside(block, above) && isBeside(block, next);

/** The same, whatever their elements are called: a heading may stand in a <div> and the paragraphs not. */
const isAmongSiblings = ({ block: { tag }, above, next }: Place): boolean =>
  isKeptProse(above) && above?.tag?.parent === tag?.parent && next?.tag?.parent === tag?.parent;

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
    holds: (place) => isParted(place) && !isInLearnedLanguage(place.page),
  },
  {
    why: "sentences right below what interrupts an article, or one of its paragraphs",
    threshold: "unlearned",
    holds: (place) =>
      saysMore(place.block) &&
      (isNextParagraph(place) || (isParted(place) && isInterruptedBelow(place.block, place.page))) &&
      !isInLearnedLanguage(place.page),
  },
];

/** A paragraph of plain text that nothing announces as something else. */
const isPlainParagraph = (block: Block): boolean =>
  block.tag === null && isProseBlock(block) && !goesOn(block) && isUnannounced(block);

/** Whom notices speak to, and who speaks in them. */
const READER = /\b(?:our|us|we|your?)\b/i;

/** Such a one right below a paragraph that stays, or comes back. */
const isNextParagraph = ({ block, above, back }: Place): boolean =>
  isPlainParagraph(block) &&
  (isKeptProse(above) || (above !== undefined && back.has(above) && isProseBlock(above)));

const isParted = ({ block, page, back }: Place): boolean =>
  isPlainParagraph(block) && goesOnBeyond(block, page, back);

/** Whether it is more than one sentence, as teasers and notices seldom are. */
const saysMore = ({ text }: Block): boolean => findOuterSentences(text).last.start > 0;

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
    why: "a short answer below a question that opens it, amid what stays",
    threshold: "below",
    holds: ({ block, above, next, blocks }) =>
      above !== undefined &&
      opensSection(above) &&
      isKept(next) &&
      endsSentence(block.text) &&
      isKept(blocks[above.fate ? above.id - 1 : above.id]),
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
    why: "set like a heading above a paragraph that stays",
    threshold: "subhead",
    holds: ({ block, next, blocks }) => isMarkedAsHeading(block) && headsParagraph(block, next, blocks),
  },
  {
    why: "a short line between paragraphs beside it, above the second",
    threshold: "amidst",
    holds: (place) =>
      isAmongSiblings(place) &&
      isPlainHeading(place.block) &&
      headsParagraph(place.block, place.next, place.blocks),
  },
  {
    why: "sentences right below a kept paragraph",
    threshold: "closing",
    holds: (place) => isNextParagraph(place) && saysMore(place.block) && !READER.test(place.block.text),
  },
  {
    why: "a paragraph that residue parts from those above and below it",
    threshold: "beyond",
    holds: (place) => isParted(place) && goesOnBelow(place.block, place.page),
  },
  {
    why: "sentences right below what interrupts an article",
    threshold: "interrupted",
    holds: (place) =>
      isParted(place) &&
      saysMore(place.block) &&
      isInterrupted(place.block, place.page) &&
      !READER.test(place.block.text),
  },
  {
    why: "a paragraph set like the one above it, beyond residue",
    threshold: "amid",
    holds: ({ block, page }) => isProseBlock(block) && goesOnAlike(block, page),
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
  {
    why: "the name of a part of reviews and explainers, above what stays",
    threshold: "open",
    holds: ({ block, next }) => isKept(next) && namesPart(block),
  },
  {
    why: "a line that goes on in the next, or ends the one above",
    threshold: "open",
    holds: ({ block, blocks, back }) => goesOnInLines(block, blocks, back),
  },
  ...UNLEARNED,
];

const isBelowProse = ({ block, above }: Place): boolean => isKeptProse(above) && isBeside(block, above);

const isKeptQuote = (block: Block | undefined): boolean => isKept(block) && block.kind === "quote";

/** On text a longer one at the edge may be a teaser, a comment, a box about the author. */
const isShortSentence = (text: string): boolean => endsSentence(text) && !isProse(text);
