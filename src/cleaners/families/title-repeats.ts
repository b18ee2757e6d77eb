import { foldsTo, foldTitle } from "../../evidence/shape";
import type { Block, Edit } from "../../page";

/** Drops the lines that say the title once more, but for the one that gave it; `saysMore` tells of those that say more. */
export function* dropRepeats(
  title: string,
  lines: readonly Block[],
  source?: Block,
  saysMore: (line: string) => boolean = () => false,
): Generator<Edit> {
  const folded = foldTitle(title);
  for (const block of lines)
    if (
      block !== source &&
      !block.fate &&
      !isAttribution(block) &&
      (foldsTo(block.text, folded) || saysMore(block.text))
    )
      yield { type: "drop", block, why: "repeats the title", category: "duplicate" };
}

/** "— Old Tamsin" below a motto says whose it is, on the page about her as well. */
const isAttribution = ({ text }: Block): boolean => DASHES.includes(text.charAt(0));
const DASHES = "–—―";
