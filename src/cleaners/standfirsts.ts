import type { Cleaner } from "../cleaner";
import { foldTitle, isTruncated } from "../evidence/shape";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import type { Block, Page } from "../page";

/** Words of a description that says something of its own. */
const FEWEST = 8;
/** As far as this the two must be alike, in characters: search engines show no more of a description. */
const ALIKE = 80;
/** So many blocks may stand between the title and what stands above the text. */
const REACH = 10;
const ARTICLE = 0.6;
/** Who judges by chance. */
const JUDGES: ReadonlySet<string> = new Set(["block-model", "main-container"]);

export const standfirsts = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "standfirsts",
  doc: "Lifts the line between title and text that the page states as its description, where it would be dropped.",
  *apply(page) {
    const lost = findStandfirst(page);
    if (lost && judgeKind(page, kinds).probabilities.article >= ARTICLE)
      yield {
        type: "lift",
        block: lost,
        field: "description",
        why: "the page's description, between title and text",
      };
  },
});

function findStandfirst({ blocks, meta }: Page): Block | undefined {
  const stated = meta.flatMap(({ key, value }) => (DESCRIPTIONS.has(key) ? [foldTitle(value)] : []));
  const descriptions = stated.filter((text) => text.split(" ").length >= FEWEST);
  const title = blocks.find(
    ({ level, fate }) => level === 1 || (fate?.type === "lift" && fate.field === "title"),
  );
  if (descriptions.length === 0 || !title) return undefined;
  for (const block of blocks.slice(title.id + 1, title.id + 1 + REACH)) {
    const { fate, text, words } = block;
    if (!fate && words >= FEWEST) return undefined;
    if (!fate || !JUDGES.has(fate.by) || words < FEWEST || isTruncated(text)) continue;
    const folded = foldTitle(text);
    if (descriptions.some((description) => isAlike(folded, description))) return block;
  }
  return undefined;
}

const isAlike = (one: string, other: string): boolean =>
  one.startsWith(other.slice(0, ALIKE)) || other.startsWith(one.slice(0, ALIKE));

const DESCRIPTIONS: ReadonlySet<string> = new Set(["description", "og:description", "twitter:description"]);
