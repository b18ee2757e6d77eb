import { type Block, isInside, type Page } from "../page";
import { isInAdmonition } from "./admonitions";
import { namesSource } from "./attributions";
import { isAmongSlides, isTableCaption } from "./captions";
import { isValue } from "./infoboxes";
import { isAmongPairs, isAnnouncedItem, LISTED } from "./kept-lists";
import { goesOnInLines } from "./open-lines";
import { namesPart } from "./part-names";
import { PARAGRAPHS, UNLEARNED } from "./plain-text-reasons";
import { isInRareScript } from "./rare-scripts";
import type { Chances, Place, Reason } from "./reason";
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
import { endsSentence, isProse, isProseBlock } from "./shape";
import { goesOnAlike, isAmid, isAnchor, isBeside } from "./side-by-side";

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

const isBetween = ({ block, above, next }: Place): boolean =>
  isAnchor(above) && isAnchor(next) && isProse(block.text);

const isLevel = ({ block, above, next }: Place): boolean => isBeside(block, above) && isBeside(block, next);

/** The same, whatever their elements are called: a heading may stand in a <div> and the paragraphs not. */
const isAmongSiblings = ({ block: { tag }, above, next }: Place): boolean =>
  isKeptProse(above) && above?.tag?.parent === tag?.parent && next?.tag?.parent === tag?.parent;

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
  ...PARAGRAPHS,
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
