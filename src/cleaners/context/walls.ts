import type { Cleaner } from "../../cleaner";
import { isBinary } from "../../evidence/binary";
import { findWalls, type Wall } from "../../evidence/walls";
import { type Category, kept } from "../../page";

/** A page on which more than this is left, in words, says something of its own. */
const MOST_LEFT = 130;

const CATEGORIES = {
  "block-page": "boilerplate",
  "javascript-wall": "script",
  "login-wall": "login",
  "error-page": "boilerplate",
  "consent-wall": "cookies",
  "parked-domain": "boilerplate",
} as const satisfies Record<Wall, Category>;

export const walls = (): Cleaner => ({
  name: "walls",
  doc: "Drops what is left of a page that only says it cannot be shown: blocked, not found, without JavaScript, a login or consent, or of a domain without pages; and of a file that is no text.",
  *apply(page) {
    if (isBinary(page)) {
      const why = "the input is no text";
      for (const block of kept(page)) yield { type: "drop", block, why, category: "boilerplate" };
      return;
    }
    // A notice that is gone already was only a part of the page: what is left must show the sign itself.
    const [wall] = findWalls(
      page,
      page.blocks.filter(({ fate }) => fate?.type !== "drop"),
    );
    if (!wall) return;
    const left = kept(page);
    if (left.reduce((sum, { words }) => sum + words, 0) > MOST_LEFT) return;
    for (const block of left)
      yield { type: "drop", block, why: `on a ${wall.replace("-", " ")}`, category: CATEGORIES[wall] };
  },
});
