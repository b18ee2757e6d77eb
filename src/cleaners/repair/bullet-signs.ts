import type { Cleaner } from "../../cleaner";
import { closest, kept, type Tag } from "../../page";

/** A sign before an item of text, and the spaces that set it off. */
const BULLET = /^[·•▪■●○◦‣∙]\s+(?=\S)/u;
/** The same as Word writes them, in fonts of which only the letters are left. */
const BULLET_OF_WORD = /^[·•▪■●○◦‣∙§oØüvà–-]\s+(?=\S)/u;

export const bulletSigns = (): Cleaner => ({
  name: "bullet-signs",
  doc: "Takes bullets written as text off the items of HTML, which have their own.",
  *apply(page) {
    for (const block of kept(page)) {
      const { kind, tag, text } = block;
      if (kind !== "item" || !tag) continue;
      const bullet = (closest(block, isItem) ? BULLET : BULLET_OF_WORD).exec(text)?.[0];
      if (bullet)
        yield {
          type: "replace",
          block,
          start: 0,
          end: bullet.length,
          text: "",
          why: "a bullet before an item",
        };
    }
  },
});

const isItem = ({ name }: Tag): boolean => ITEMS.has(name);
const ITEMS = new Set(["li", "dt", "dd", "option"]);
