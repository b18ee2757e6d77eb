import { foldTitle } from "../evidence/shape";
import type { Block } from "../page";

/** Words of a title behind the site's name, which is shorter. */
const BEHIND = 4;
/** Parts of a title behind its own: a menu has more. */
const MOST = 3;
const SEPARATOR = /\s+[|·•–—»›:-]\s+|\s*[|｜]\s*/gu;

/**
 * The line that the title of the browser's tab names, which programs that flatten a page write above all else: "Heron nests
 * - Marsh Journal" above "Heron nests". Null where no line says what the first line begins with.
 */
export function findTabbed(lines: readonly Block[]): Block | null {
  const [tab, ...below] = lines;
  // Lynx begins with the names of feeds: "#Marsh Journal » Feed".
  if (tab?.id !== 0 || tab.text.startsWith("#")) return null;
  const cuts = [...tab.text.matchAll(SEPARATOR)];
  const [first] = cuts;
  if (!first || cuts.length > MOST) return null;
  const last = new Map(below.map((block) => [foldTitle(block.text), block] as const));
  const heads = cuts.map(({ index }) => tab.text.slice(0, index)).toReversed();
  const head = heads.flatMap((text) => last.get(foldTitle(text)) ?? [])[0];
  if (head) return head;
  const behind = last.get(foldTitle(tab.text.slice(first.index + first[0].length)));
  return behind && behind.words >= BEHIND ? behind : null;
}
