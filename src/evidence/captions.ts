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

/** Whether it is the caption of a table that stays: an element made for it, or "Table 3. Yield by field". */
export const isTableCaption = ({ kind, tag, text }: Block, next: Block | undefined): boolean =>
  next?.kind === "cell" &&
  isKept(next) &&
  (kind === "caption" ? isInside(next.tag, tag?.parent) : NUMBERED.test(text));

const NUMBERED =
  /^(?:tab(?:\.|el|ela|ell|ella|elle|le|lo|ulka)?|tabla|tableau|taulukko|táblázat|таблица|таблиця|πίνακας|جدول)\s\d|^表\s?\d/iu;
