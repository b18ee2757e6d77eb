import type { Cleaner } from "../cleaner";
import { isLifted } from "../evidence/lifted";
import { isKeptProse } from "../evidence/running-text";
import { readUnlabelled } from "../metadata/affiliations";
import type { Block, Page } from "../page";

/** So many lines below the title stand who wrote and when. */
const REACH = 12;
/** Two or three words: of more the last may tell of an office. */
const NAME = /^\S+ \S+(?: \S+)?$/;

export const nameLines = (): Cleaner => ({
  name: "name-lines",
  doc: "Lifts, on text, the author's name on a line of its own below the title and next to the date.",
  *apply(page) {
    if (page.format !== "text" || page.blocks.some((block) => isLifted(block, "authors"))) return;
    for (const block of listBelowTitle(page)) {
      const names = block.fate || !isNextToDate(block, page) ? null : readUnlabelled(block.text);
      if (!names?.every((name) => NAME.test(name))) continue;
      const why = "a name between title and text, next to the date";
      yield { type: "lift", block, field: "authors", values: names, why };
      return;
    }
  },
});

/** The lines between the title and the text. */
function listBelowTitle({ blocks }: Page): readonly Block[] {
  const title = blocks.find((block) => isLifted(block, "title"));
  if (!title) return [];
  const near = blocks.slice(title.id + 1, title.id + 1 + REACH);
  // Above them may stand a deck.
  const from = near[0] && isKeptProse(near[0]) ? 1 : 0;
  const text = near.slice(from).findIndex(isKeptProse);
  return text < 0 ? [] : near.slice(from, from + text);
}

const isNextToDate = ({ id }: Block, { blocks }: Page): boolean =>
  [blocks[id - 1], blocks[id + 1]].some(
    (line) => isLifted(line, "publishedAt") || isLifted(line, "modifiedAt"),
  );
