import type { Cleaner } from "../cleaner";
import { type Block, kept } from "../page";

export const reactionCounts = (): Cleaner => ({
  name: "reaction-counts",
  doc: 'Drops rows of reactions, each with how many readers chose it, "👍 112 🔥 31".',
  *apply(page) {
    for (const block of kept(page))
      if (isReactions(block))
        yield { type: "drop", block, category: "share", why: "only how readers reacted, counted" };
  },
});

/** What messengers offer for a reaction, each with how many chose it. */
const REACTIONS =
  /^(?:[👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🤡💯😂🤣⚡😭👀😡]\ufe0f?\s?\d[\d.,]{0,6}[KM]?(?:\s|$)){1,12}$/u;
const LONGEST = 120;
/** Emoji stand beyond this. */
const FIRST_SIGN = 0x2600;

/** What these hold may be the matter itself. */
const PLACES: ReadonlySet<string> = new Set(["cell", "code", "heading"]);

const isReactions = ({ kind, text }: Block): boolean =>
  text.charCodeAt(0) >= FIRST_SIGN && text.length <= LONGEST && !PLACES.has(kind) && REACTIONS.test(text);
