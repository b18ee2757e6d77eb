import type { Cleaner } from "../../cleaner";
import { isPlainLine } from "../../evidence/plain-lines";
import { type Block, kept } from "../../page";

export const playerTimes = (): Cleaner => ({
  name: "player-times",
  doc: 'Drops the time that a player shows before it plays, "00:00 / 48:12".',
  *apply(page) {
    for (const block of kept(page))
      if (isPlayerTime(block))
        yield { type: "drop", block, category: "video", why: "only the time of a player" };
  },
});

const TIME = /^0?0:00(?::00)?\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?$/;
/** The longest of them, in UTF-16 code units. */
const LONGEST = 19;

const isPlayerTime = (block: Block): boolean =>
  block.text.length <= LONGEST && block.text.startsWith("0") && isPlainLine(block) && TIME.test(block.text);
