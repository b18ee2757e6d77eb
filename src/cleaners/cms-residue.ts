import type { Cleaner } from "../cleaner";
import { kept } from "../page";

/** Whole lines that a content system prints about itself; each with where it was seen. */
const LINES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:msid|imgsize|resizemode|width|height)[ =-]\d+(?:[ ,]+(?:msid|imgsize|resizemode|width|height)[ =-]\d+)*$/,
    "picture ids (Times Internet)",
  ],
  [/^\[\/?[a-z][a-z0-9_-]{1,30}(?:\s[^\][]{0,500})?\]$/, "shortcode (WordPress)"],
  [/^\{[{%]\s*[^{}]{1,300}\s*[%}]\}$/, "template tag"],
  [/^%%?[a-z_]{2,40}%%?$/, "template tag"],
  [/^<!--.{0,500}-->$/, "HTML comment"],
  [/^\[object Object\]$/, "printed object"],
  [/^(?:undefined|null|NaN|Array)$/, "printed empty value"],
  [/^(?:node|post|article|story|entry)[ _-]?id[:= ]\s*\d+$/i, "record id"],
  [/^(?:Image|Photo|File) ?(?:ID|size|name)[:= ]\s*[\w.-]+$/i, "picture data"],
];

const LONGEST = 600;

export const cmsResidue = (): Cleaner => ({
  name: "cms-residue",
  doc: "Drops ids, shortcodes and template tags that a content system printed into the page.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind === "code" || block.kind === "heading" || block.text.length > LONGEST) continue;
      const line = LINES.find(([pattern]) => pattern.test(block.text));
      if (line) yield { type: "drop", block, why: line[1], category: "cms-residue" };
    }
  },
});
