import { Readability } from "@mozilla/readability";
import type { Cleaner } from "../cleaner";
import { kept } from "../page";
import { loadJsdom } from "./load-jsdom";

export interface ReadabilityOptions {
  /** Makes the document that Readability works on, and changes; jsdom when absent. */
  readonly parse?: (html: string, url: string | null) => Document;
}

/** Blocks are looked for this far on, in characters without white space, from where the last one was found. */
const REACH = 20_000;

/**
 * A second opinion: Mozilla's Readability reads the same page, and what it leaves out is dropped. On plain text, and
 * where Readability finds no article, it drops nothing. Needs `jsdom` (or a `parse` of your own) and
 * `@mozilla/readability` beside unboil.
 */
export const readability = ({ parse = makeParser() }: ReadabilityOptions = {}): Cleaner => ({
  name: "readability",
  doc: "Drops what Mozilla's Readability, run on the same page, does not take for the article.",
  *apply(page) {
    if (page.format !== "html" || page.source === "") return;
    const text = squeeze(new Readability(parse(page.source, page.url)).parse()?.textContent ?? "");
    if (text === "") return;
    let from = 0;
    for (const block of kept(page)) {
      const wanted = squeeze(block.text);
      const at = text.slice(from, from + REACH + wanted.length).indexOf(wanted);
      if (at >= 0) from += at + wanted.length;
      else yield { type: "drop", block, why: "not in Readability's article", category: "boilerplate" };
    }
  },
});

const squeeze = (text: string): string => text.replace(/\s+/g, "");

/** Style sheets that jsdom cannot parse are no concern of ours, nor is an address that is none; an empty console keeps it quiet. */
function makeParser(): (html: string, url: string | null) => Document {
  const { JSDOM, VirtualConsole } = loadJsdom();
  return (html, url) => {
    const options = {
      virtualConsole: new VirtualConsole(),
      ...(url !== null && URL.canParse(url) && { url }),
    };
    return new JSDOM(html, options).window.document;
  };
}
