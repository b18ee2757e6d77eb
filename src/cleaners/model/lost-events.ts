import { addTo } from "../../add-to";
import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { isLost } from "../../evidence/lost";
import { isKeptProse } from "../../evidence/running-text";
import { EVENTS } from "../../metadata/dates/event-days";
import type { Block, Page, Tag } from "../../page";

/** Class words of a list of events, or of one of them. */
const LABELS = compileLabels([...EVENTS, "veranstaltung", "veranstaltungen"]);
/** What holds one event among others. */
const ENTRIES: ReadonlySet<string> = new Set(["article", "li"]);
/** One alone is the page's own, whose name is the title. */
const FEWEST = 2;

export const lostEvents = (): Cleaner => ({
  name: "lost-events",
  doc: "Brings back names, times and places of the events of a list, where the model kept what is said of them.",
  *apply(page) {
    const entries = gatherEntries(page);
    const told = [...entries.values()].filter((blocks) => blocks.some(isKeptProse));
    if (told.length < FEWEST) return;
    for (const blocks of told) {
      const last = blocks.findLastIndex(isKeptProse);
      for (const block of blocks.slice(0, last))
        if (isLost(block))
          yield { type: "keep", block, why: "in the entry of an event, above what is said of it" };
    }
  },
});

/** The blocks of each event of a list. */
function gatherEntries(page: Page): ReadonlyMap<Tag, readonly Block[]> {
  const entries = new Map<Tag, Block[]>();
  const labelOf = readLabels(page, LABELS);
  if (!labelOf) return entries;
  const isOfEvents = makeFinder((tag) => (OUTER.has(tag.name) || labelOf(tag) === null ? null : true));
  const findEntry = makeFinder((tag) => (ENTRIES.has(tag.name) ? tag : null));
  for (const block of page.blocks) {
    const entry = findEntry(block.tag);
    if (entry && isOfEvents(entry)) addTo(entries, entry, block);
  }
  return entries;
}

/** What the page's own class says is said of all that it holds, menus and all. */
const OUTER: ReadonlySet<string> = new Set(["body", "html", "main"]);
