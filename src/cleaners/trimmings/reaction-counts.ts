import type { Cleaner } from "../../cleaner";
import { isPlainLine } from "../../evidence/plain-lines";
import { type Block, kept } from "../../page";

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
/** A row of twelve, in UTF-16 code units. */
const LONGEST = 120;
/** Emoji stand from here on. */
const FIRST_SIGN = 0x2600;

const isReactions = (block: Block): boolean =>
  block.text.charCodeAt(0) >= FIRST_SIGN &&
  block.text.length <= LONGEST &&
  isPlainLine(block) &&
  REACTIONS.test(block.text);
