import type { Cleaner } from "../../cleaner";
import { kept } from "../../page";

/**
 * Whole lines that a content system prints about itself; each with where it was seen. Bare template tags and
 * "null" are left out: in flattened documentation such lines are code more often than residue.
 */
const LINES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:msid|imgsize|resizemode|width|height)[ =-]\d+(?:[ ,]+(?:msid|imgsize|resizemode|width|height)[ =-]\d+)*$/,
    "picture ids (Times Internet)",
  ],
  [/^\[[a-z][a-z0-9_-]{2,30}\s[a-z_-]{2,30}=["“”'][^\][]{0,500}\]$/, "shortcode (WordPress)"],
  [/^\[\/(?:caption|gallery|embed|video|audio|vc_\w{1,30}|et_pb_\w{1,30})\]$/, "shortcode (WordPress)"],
  [/^<!--.{0,500}-->$/, "HTML comment"],
  [/^\[object Object\]$/, "printed object"],
  [/^(?:node|post|article|story|entry)[ _-]?id[:= ]\s*\d+$/i, "record id"],
  [/^(?:image|photo|file) ?(?:id|size|name)[:= ]\s*[\w.-]+$/i, "picture data"],
];

/** How they begin: most lines are done with after this look. */
const OPENING =
  /^(?:[[<]|msid|imgsize|resizemode|width|height|node|post|article|story|entry|image|photo|file)/i;

const LONGEST = 600;

/** "… [+2847 chars]": what of the text the API left out. */
const CUT = " chars]";
const REST = /\s?\[\+\d+ chars\]$/;
const LONGEST_REST = 24;

export const cmsResidue = (): Cleaner => ({
  name: "cms-residue",
  doc: "Drops ids, shortcodes and template tags that a content system printed into the page.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind === "code" || block.kind === "heading") continue;
      const end = block.text.length;
      const cut = block.text.endsWith(CUT) ? REST.exec(block.text.slice(-LONGEST_REST)) : null;
      if (cut) {
        const part = { start: end - cut[0].length, end };
        const where = part.start > 0 ? { part } : {};
        yield {
          type: "drop",
          block,
          ...where,
          why: "how much is cut off (NewsAPI)",
          category: "cms-residue",
        };
      }
      if (cut || end > LONGEST) continue;
      if (!OPENING.test(block.text)) continue;
      const line = LINES.find(([pattern]) => pattern.test(block.text));
      if (line) yield { type: "drop", block, why: line[1], category: "cms-residue" };
    }
  },
});
