import type { Cleaner } from "../../cleaner";
import { isBrowserDump } from "../../evidence/browser-dump";
import { kept } from "../../page";

/**
 * What such a line calls itself. "Portrait of a Lady" may be a headline, but among the signs of a text browser it stands
 * for a picture.
 */
const NAMED =
  /^(?:[*+o•-] )?(?:an? )?(?:close-?\s?up|graphic|headshot|icon|illustration|image|infographic|logo|photo|photograph|picture|portrait|screenshot|thumbnail)(?: image| photo)? (?:of|showing|depicting) /i;
/** "Acme logo", "Arrow icon". */
const ENDING = /^(?:[*+o•-] )?(?:[\p{L}\p{N}&.'’-]+ ){1,4}(?:logo|icon|avatar|thumbnail)\.?$/iu;
/** Sentences about logos are said by somebody. */
const SAID = /\b(?:a|an|the|your|our|my|their|its|his|her|this|that|how|to|is|are|for)\b/i;
const LONGEST = 25;

export const pictureNames = (): Cleaner => ({
  name: "picture-names",
  doc: 'Drops lines that text browsers write for a picture, as in "Photo of a lighthouse" or "Acme logo".',
  *apply(page) {
    if (!isBrowserDump(page)) return;
    for (const block of kept(page)) {
      const { text, words, kind } = block;
      if (words > LONGEST || kind === "code" || kind === "cell" || text.endsWith(":")) continue;
      if (NAMED.test(text) || (ENDING.test(text) && !SAID.test(text)))
        yield { type: "drop", block, category: "caption", why: "describes a picture" };
    }
  },
});
