import { type Block, holdsLink } from "../page";
import { holdsWord } from "../words";
import { isKept } from "./running-text";
import { endsSentence } from "./shape";

/** Words of a line of a speech, a letter, a poem; an entry of a program has fewer. */
const WORDS = 2;
/** The same of what ends the sentence below it. */
const END_WORDS = 3;
const COMMAS = ",،，";

/**
 * Whether a line goes on in the next, or ends what the line above it began, one of the two of which stays: "Ladies and
 * gentlemen,", a verse. Menus, labels and teasers end in no comma.
 */
export function goesOnInLines(block: Block, blocks: readonly Block[], back: ReadonlySet<Block>): boolean {
  const above = blocks[block.id - 1];
  const stays = (other: Block | undefined): boolean =>
    isKept(other) || (other !== undefined && back.has(other));
  if (isOpen(block)) return stays(above) || stays(blocks[block.id + 1]);
  return (
    above !== undefined &&
    isOpen(above) &&
    stays(above) &&
    block.words >= END_WORDS &&
    endsSentence(block.text) &&
    !holdsLink(block)
  );
}

const isOpen = (block: Block): boolean =>
  COMMAS.includes(block.text.charAt(block.text.length - 1)) &&
  block.words >= WORDS &&
  block.kind !== "code" &&
  !holdsLink(block) &&
  holdsWord(block.text);
