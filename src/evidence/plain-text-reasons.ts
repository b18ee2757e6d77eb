import type { Block, Category } from "../page";
import { isHalfCleaned, isSentence } from "./half-cleaned";
import { isInLearnedLanguage } from "./learned-language";
import { goesOn } from "./left";
import type { Place, Reason } from "./reason";
import { isKeptProse } from "./running-text";
import { findOuterSentences } from "./sentences";
import { isProseBlock } from "./shape";
import { goesOnBelow, goesOnBeyond, isInterrupted, isInterruptedBelow } from "./side-by-side";

/** Of sentences in languages that few learned pages have. */
export const UNLEARNED: readonly Reason[] = [
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

/** Of paragraphs of plain text, below one that stays or beyond what interrupts it. */
export const PARAGRAPHS: readonly Reason[] = [
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
