import type { Cleaner } from "../cleaner";
import { foldTitle, isProseBlock } from "../evidence/shape";
import { findTop } from "../evidence/top";
import { kept } from "../page";

const KEYS = new Set(["og:site_name", "application-name", "twitter:app:name:iphone"]);
/** What sets the site's name off from the page's in a title element. */
const SEPARATOR = /\s+[|·•–—»›:-]\s+|\s*\|\s*/u;

export const siteNames = (): Cleaner => ({
  name: "site-names",
  doc: "Drops the site's own name where it stands above the text, or where there is none.",
  *apply(page) {
    const names = new Set<string>();
    const headlines = new Set<string>();
    for (const { key, value } of page.meta) {
      if (KEYS.has(key)) names.add(foldTitle(value));
      if (key === "og:title") headlines.add(foldTitle(value));
      if (key !== "title") continue;
      const parts = value.split(SEPARATOR);
      if (parts.length > 1) names.add(foldTitle(parts.at(-1) ?? ""));
    }
    if (names.size === 0) return;
    const hasText = kept(page).some(isProseBlock);
    for (const block of hasText ? findTop(page) : page.blocks) {
      if (block.fate) continue;
      const folded = foldTitle(block.text);
      if (folded === "" || !names.has(folded) || headlines.has(folded)) continue;
      yield { type: "drop", block, why: "is the site's name", category: "navigation" };
    }
  },
});
