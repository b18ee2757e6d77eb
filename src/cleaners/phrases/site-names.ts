import type { Cleaner } from "../../cleaner";
import { foldsTo, foldTitle, isProseBlock } from "../../evidence/shape";
import { splitTitle } from "../../evidence/title-parts";
import { findTop } from "../../evidence/top";
import { type Block, kept } from "../../page";
import { countWords } from "../../words";

const KEYS = new Set(["og:site_name", "application-name", "twitter:app:name:iphone"]);

export const siteNames = (): Cleaner => ({
  name: "site-names",
  doc: "Drops the site's own name where it stands above the text, or where there is none.",
  *apply(page) {
    const names = new Set<string>();
    /** Names that only their place in the title gives away, with what the title says before them. */
    const guesses = new Map<string, string>();
    const headlines = new Set<string>();
    for (const { key, value } of page.meta) {
      if (KEYS.has(key)) names.add(foldTitle(value));
      if (key === "og:title") headlines.add(foldTitle(value));
      if (key !== "title") continue;
      const parts = splitTitle(value);
      if (parts.length > 1) guesses.set(foldTitle(parts.at(-1) ?? ""), foldTitle(parts[0] ?? ""));
    }
    if (names.size + guesses.size === 0) return;
    const hasText = kept(page).some(isProseBlock);
    const lines = hasText ? findTop(page) : page.blocks;
    const highest = lines.reduce(
      (least, { level = least }) => Math.min(least, level),
      Number.POSITIVE_INFINITY,
    );
    /** Some put their name first: a heading of the highest level is no name unless the page's title follows below it. */
    const isName = (folded: string, { id, level }: Block) => {
      const title = guesses.get(folded);
      if (names.has(folded) || title === undefined) return names.has(folded);
      if (isTitle(folded, title) && !lines.some((line) => foldsTo(line.text, title))) return false;
      return level !== highest || lines.some((line) => line.id > id && foldsTo(line.text, title));
    };
    for (const block of lines) {
      if (block.fate) continue;
      const folded = foldTitle(block.text);
      if (folded === "" || !isName(folded, block) || headlines.has(folded)) continue;
      yield { type: "drop", block, why: "is the site's name", category: "navigation" };
    }
  },
});

/** Whether what stands last in the page's title is its own, behind the name of the site: "Sailing Club - The new pier is open". */
const isTitle = (last: string, first: string): boolean => {
  const words = countWords(last);
  return words >= TITLE_WORDS && words > countWords(first);
};

const TITLE_WORDS = 4;
