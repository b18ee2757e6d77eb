import { type Block, isInside } from "../page";
import { isKept } from "./running-text";
import { endsSentence } from "./shape";

/** Whether two sentences beside other pictures stay above a caption, in elements like its own. */
export function isAmongSlides({ id, tag, kind, text }: Block, blocks: readonly Block[]): boolean {
  if (kind !== "caption" || !endsSentence(text)) return false;
  const slides = blocks
    .slice(Math.max(0, id - SLIDES), id)
    .filter(
      (other) =>
        isKept(other) &&
        other.kind === "caption" &&
        other.tag?.name === tag?.name &&
        other.tag?.parent?.list === tag?.parent?.list &&
        endsSentence(other.text),
    );
  return slides.length > 1;
}

/** Two slides above reach as far: each has its number, heading, credit and buttons. */
const SLIDES = 16;

/** Whether it is the caption of a table that stays. */
export const isTableCaption = ({ kind, tag }: Block, next: Block | undefined): boolean =>
  kind === "caption" && isKept(next) && isInside(next.tag, tag?.parent) && next.kind === "cell";
