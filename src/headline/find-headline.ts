import type { Block, Page } from "../page";
import { findAboveByline } from "./above-byline";
import { readAddressed } from "./addressed";
import { listLines } from "./candidates";
import { findLikeliestLine } from "./likeliest-line";
import { findMarked } from "./marked";
import { findTabbed } from "./tab-title";

interface Headline {
  readonly block: Block;
  readonly why: string;
}

/**
 * The headline of a cleaned text, and how it is told, the surest way first; null where nothing tells one. `least` is how
 * likely the line must be that only the text below speaks for.
 */
export function findHeadline(page: Page, least?: number): Headline | null {
  const marked = findMarked(page);
  if (marked) return { block: marked, why: "marked as the heading of the page" };
  const likeliest = findLikeliestLine(page, least);
  const named = findNamed(page, likeliest);
  if (named) return { block: named, why: "what the page's address or the title of its tab names" };
  if (likeliest) return { block: likeliest, why: "likely the headline: the text below speaks of it" };
  const above = findAboveByline(page);
  return above && { block: above, why: "likely the headline: right above who wrote, or when" };
}

/** The line that the title of the browser's tab names, or the page's address, unless the likeliest says all of that and more. */
function findNamed(page: Page, likeliest: Block | null): Block | null {
  const lines = listLines(page);
  const tabbed = findTabbed(lines);
  if (tabbed && (tabbed.words >= NAMED || !likeliest || likeliest.id === 0)) return tabbed;
  const address = readAddressed(page.url);
  if (!address || (likeliest && (address.words.size === 1 || address.isIn(likeliest)))) return null;
  return address.find(lines);
}

/** Words of a tab's title from which it is hardly the name of a section, or of the site. */
const NAMED = 3;
