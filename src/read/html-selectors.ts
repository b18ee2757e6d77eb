import { load } from "cheerio/slim";
import { addTo } from "../add-to";

const NOTHING: ReadonlyMap<number, readonly string[]> = new Map();

/** For each element that one of the selectors finds: the offset of its tag, and the selectors. */
export function findMatches(
  source: string,
  selectors: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  if (selectors.length === 0) return NOTHING;
  const $ = load(source, { xml: { xmlMode: false, withStartIndices: true } });
  const matches = new Map<number, string[]>();
  for (const selector of new Set(selectors)) {
    for (const { startIndex } of select($, selector)) {
      if (startIndex !== null && startIndex !== undefined) addTo(matches, startIndex, selector);
    }
  }
  return matches;
}

/** The elements a selector finds: none if it is none, for it may be plain text to look for. */
export function select($: ReturnType<typeof load>, selector: string) {
  try {
    return $(selector).toArray();
  } catch {
    return [];
  }
}
