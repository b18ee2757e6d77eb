import type { Cleaner } from "../cleaner";
import { type Block, kept } from "../page";

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

/** What these hold may be a time on purpose. */
const PLACES: ReadonlySet<string> = new Set(["cell", "code", "heading"]);

const isPlayerTime = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST && text.startsWith("0") && !PLACES.has(kind) && TIME.test(text);
