import type { Cleaner } from "../../cleaner";
import { isFollowCall } from "../../evidence/follow-calls";
import { headsText } from "../../evidence/heading-text";
import type { PhraseOptions } from "../../evidence/phrase-book";
import type { Block, Page } from "../../page";
import { phraseLines } from "../families/phrase-lines";

const buttonLines = phraseLines({
  name: "share-bars",
  doc: "Drops share, follow, print and listen buttons.",
  topics: ["share", "print", "accessibility"],
  unless: headsText,
  category: "share",
});

export const shareBars = (options: PhraseOptions = {}): Cleaner => {
  const buttons = buttonLines(options);
  return {
    ...buttons,
    *apply(page) {
      const dropped = new Set<number>();
      for (const edit of buttons.apply(page)) {
        dropped.add(edit.block.id);
        yield edit;
      }
      for (const block of page.blocks)
        if (!block.fate && !dropped.has(block.id) && isFollowCall(block.text))
          yield { type: "drop", block, why: "asks to follow somebody elsewhere", category: "share" };
      for (const block of findCounts(page, dropped))
        yield { type: "drop", block, why: "a number above a bar of share buttons", category: "share" };
    },
  };
};

/** Numbers on lines of their own right above two buttons or more: how often the page was shared. */
function* findCounts({ blocks }: Page, buttons: ReadonlySet<number>): Generator<Block> {
  for (const id of buttons) {
    if (buttons.has(id - 1) || !buttons.has(id + 1)) continue;
    for (let i = id - 1; i >= id - MOST_COUNTS; i--) {
      const block = blocks[i];
      if (!block || block.fate || block.kind !== "paragraph" || !COUNT.test(block.text)) break;
      yield block;
    }
  }
}

const MOST_COUNTS = 3;
const COUNT = /^\d{1,3}(?:[.,]\d{1,3})?[KM]?$/i;
